package dev.parley.agents.deliberation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;

/**
 * What one call puts to a language model.
 *
 * @param messages the conversation, the unchanging part first so that endpoints with a prefix cache
 *     read it once
 * @param begun the assistant's turn as far as we began it ourselves, to be carried on to the
 *     letter; begins with {@link #THINK}
 * @param stop strings at which the model is to stop; they are not part of what it gives back
 * @param schema the JSON schema that the text must fulfil
 * @param draw how tokens are drawn, where not as the model has it
 * @param sample which of several that are asked the same, from 1; no endpoint is told, but the
 *     rehearsal has to say something else each time
 */
public record Ask(
        List<Message> messages,
        Optional<String> begun,
        List<String> stop,
        Optional<JsonNode> schema,
        Optional<Draw> draw,
        Optional<Integer> sample) {

    /** Opens a thought. */
    public static final String THINK = "<think>";

    /** Closes a thought. */
    public static final String THOUGHT = "</think>";

    public Ask {
        messages = List.copyOf(messages);
        schema = schema.filter(given -> !given.isNull()); // as Jackson reads it where there is none
        stop = List.copyOf(stop);
        if (messages.isEmpty()) {
            throw new IllegalArgumentException("a model must be asked something");
        }
    }

    /** A plain question: messages and nothing else. */
    public static Ask of(Message... messages) {
        return new Ask(
                List.of(messages),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** The same, to be carried on from a turn that we began. */
    public Ask carriedOn(String begun) {
        return new Ask(messages, Optional.of(begun), stop, schema, draw, sample);
    }

    /** The same, up to the first of these strings. */
    public Ask upTo(String... stop) {
        return new Ask(messages, begun, List.of(stop), schema, draw, sample);
    }

    /** The same, answered as JSON of this schema. */
    public Ask as(JsonNode schema) {
        return new Ask(messages, begun, stop, Optional.of(schema), draw, sample);
    }

    /** The same, drawn so. */
    Ask drawn(Optional<Draw> how) {
        return new Ask(messages, begun, stop, schema, how, sample);
    }

    /** The same, one of several. */
    Ask sampled(Optional<Integer> number) {
        return new Ask(messages, begun, stop, schema, draw, number);
    }
}
