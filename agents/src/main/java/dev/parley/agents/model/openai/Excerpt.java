package dev.parley.agents.model.openai;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.parley.agents.deliberation.Json;
import dev.parley.agents.model.Secret;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What may be quoted of an endpoint's words: one short line, without our key and without anything
 * that looks like one, for endpoints like to send a rejected key back.
 */
final class Excerpt {

    private static final int LONGEST = 200;
    private static final String HIDDEN = "***";
    private static final Pattern LIKE_A_KEY =
            Pattern.compile(
                    "(?i)(bearer\\s+\\S+|\\b(sk|pk|gsk|xai|key|api)[-_][\\w*.-]{6,}|\\bAIza[\\w-]{8,})");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Cntrl}]+");

    private final Optional<Secret> key;

    Excerpt(Optional<Secret> key) {
        this.key = key;
    }

    /** The message inside an error's body, or the body itself, fit to be quoted. */
    String of(String body) {
        return fit(message(body));
    }

    /** Fit to be quoted: redacted, on one line, at most 200 characters. */
    String fit(String words) {
        var open = key.map(secret -> words.replace(secret.reveal(), HIDDEN)).orElse(words);
        var line = BLANKS.matcher(LIKE_A_KEY.matcher(open).replaceAll(HIDDEN)).replaceAll(" ");
        var short_ = line.strip();
        return short_.length() <= LONGEST ? short_ : short_.substring(0, LONGEST - 1) + "…";
    }

    /** What an {@code error} field says: a string, or an object with a message. */
    static Optional<String> ofError(JsonNode error) {
        if (error.isNull() || error.isMissingNode()) {
            return Optional.empty();
        }
        if (error.isTextual()) {
            return Optional.of(error.asText());
        }
        var message = error.path("message").asText();
        return Optional.of(message.isEmpty() ? error.toString() : message);
    }

    private static String message(String body) {
        try {
            var json = Json.MAPPER.readTree(body);
            return ofError(json.path("error"))
                    .or(() -> ofError(json.path("message")))
                    .or(() -> ofError(json.path("detail")))
                    .orElse(body);
        } catch (JsonProcessingException e) {
            return body;
        }
    }
}
