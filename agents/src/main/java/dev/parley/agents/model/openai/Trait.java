package dev.parley.agents.model.openai;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Parts of a request that not every endpoint takes. When one refuses a request and names such a
 * part, it is asked again without.
 */
enum Trait {
    /** {@code response_format} of type {@code json_schema}; the next best is asked for instead. */
    JSON_SCHEMA(
            "response_format|json_schema|json_object|grammar",
            "the endpoint takes no JSON schema: nothing holds the reply to its shape"),
    /** {@code response_format} of type {@code json_object}. */
    JSON_OBJECT(
            "response_format|json_object",
            "the endpoint takes no response format: nothing holds the reply to JSON"),
    /** The older name of {@code max_completion_tokens}. */
    MAX_TOKENS("max_completion_tokens", ""),
    SEED("seed", "the endpoint takes no seed: the reply can't be drawn again"),
    STREAM_OPTIONS("stream_options|include_usage", ""),
    STOP("stop", ""),
    TEMPERATURE("temperature", "the endpoint takes no temperature and used its own"),
    TOP_P("top_p", "the endpoint takes no top_p and used its own");

    private final Pattern named;
    private final String warning;

    Trait(String names, String warning) {
        this.named = Pattern.compile("(?i)(?<![a-z_])(" + names + ")(?![a-z_])");
        this.warning = warning;
    }

    /** What a reply must say that was made without these, where that makes a difference. */
    static List<String> warnings(Set<Trait> without, Optional<JsonNode> schema) {
        var ofSchema = without.contains(JSON_OBJECT) ? JSON_OBJECT : JSON_SCHEMA;
        return without.stream()
                .filter(trait -> !trait.ofFormat() || (schema.isPresent() && trait == ofSchema))
                .map(trait -> trait.warning)
                .filter(warning -> !warning.isEmpty())
                .toList();
    }

    /** The first of those asked for that a refusal names. */
    static Optional<Trait> blamed(Refusal refusal, Set<Trait> asked) {
        return Arrays.stream(values())
                .filter(asked::contains)
                .filter(trait -> trait.named.matcher(refusal.body()).find())
                .findFirst();
    }

    /** The schema, if it was asked for: it is refused for many reasons that do not name it. */
    static Optional<Trait> suspected(Set<Trait> asked) {
        return asked.contains(JSON_SCHEMA) ? Optional.of(JSON_SCHEMA) : Optional.empty();
    }

    private boolean ofFormat() {
        return this == JSON_SCHEMA || this == JSON_OBJECT;
    }
}
