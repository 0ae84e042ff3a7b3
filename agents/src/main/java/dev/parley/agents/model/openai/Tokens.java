package dev.parley.agents.model.openai;

import com.fasterxml.jackson.databind.JsonNode;
import dev.parley.agents.deliberation.Ask;
import dev.parley.agents.deliberation.Usage;
import java.util.Optional;

/** How many tokens: as endpoints count them, or as we guess them. */
final class Tokens {

    /** Of English and most code, about. */
    private static final int CHARACTERS_A_TOKEN = 4;

    /** What a template puts around a message. */
    private static final int AROUND_A_MESSAGE = 4;

    private Tokens() {}

    /** The {@code usage} object of a reply; empty when it is absent or counts nothing. */
    static Optional<Usage> counted(JsonNode usage) {
        var prompt = usage.path("prompt_tokens").asLong();
        var completion = usage.path("completion_tokens").asLong();
        if (prompt + completion == 0) {
            return Optional.empty();
        }
        var cached =
                Math.max(
                        usage.path("prompt_tokens_details").path("cached_tokens").asLong(),
                        usage.path("prompt_cache_hit_tokens").asLong());
        return Optional.of(new Usage(prompt, completion, cached));
    }

    /** A guess at a text, at least 1 where there is any. */
    static long guess(CharSequence text) {
        return (text.length() + CHARACTERS_A_TOKEN - 1L) / CHARACTERS_A_TOKEN;
    }

    /** A guess at what is asked. */
    static long guess(Ask ask) {
        return guess(ask.begun().orElse(""))
                + ask.messages().stream()
                        .mapToLong(message -> AROUND_A_MESSAGE + guess(message.text()))
                        .sum();
    }
}
