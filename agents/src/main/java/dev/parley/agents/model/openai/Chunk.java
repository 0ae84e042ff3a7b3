package dev.parley.agents.model.openai;

import dev.parley.agents.deliberation.Usage;
import java.util.Optional;

/**
 * One piece of a streamed reply.
 *
 * @param text as it came, think tags included; empty when it brings none
 * @param thought what came in a field of its own
 * @param finish why the model stopped, in the last piece that says something
 * @param error what the endpoint says went wrong in the middle of the stream
 */
record Chunk(
        String text,
        String thought,
        Optional<String> finish,
        Optional<Usage> usage,
        Optional<String> error) {

    /** Whether it brings words. */
    boolean says() {
        return !text.isEmpty() || !thought.isEmpty();
    }
}
