package dev.parley.agents.model.openai;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.parley.agents.deliberation.Ask;
import dev.parley.agents.deliberation.Json;
import dev.parley.agents.deliberation.Message;
import dev.parley.agents.deliberation.Sampling;
import io.vertx.core.buffer.Buffer;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The body of a request, without the traits that its endpoint was found not to take. */
final class Body {

    private final ObjectNode json = JsonNodeFactory.instance.objectNode();
    private final Set<Trait> without;
    private final Set<Trait> asked = EnumSet.noneOf(Trait.class);

    private Body(Set<Trait> without) {
        this.without = without;
    }

    /** The body for this model, its messages or prompt still to be added. */
    static Body of(Endpoint endpoint, Sampling sampling, Set<Trait> without) {
        var body = new Body(without);
        body.json.put("model", endpoint.name()).put("stream", true);
        return body.sampled(sampling);
    }

    /** Its fields, for what only some ways of asking need. */
    ObjectNode json() {
        return json;
    }

    /** The traits that it has. */
    Set<Trait> asked() {
        return Set.copyOf(asked);
    }

    /** The conversation, in chat's form. */
    Body saying(List<Message> messages) {
        json.set("messages", messages(messages));
        return this;
    }

    /** What the ask wants besides its words. */
    Body wanting(Ask ask, long seed) {
        if (takes(Trait.SEED)) {
            json.put("seed", seed);
        }
        if (!ask.stop().isEmpty() && takes(Trait.STOP)) {
            ask.stop().forEach(json.withArray("stop")::add);
        }
        ask.schema()
                .ifPresent(schema -> {
                    if (takes(Trait.JSON_SCHEMA)) {
                        var format = json.putObject("response_format").put("type", "json_schema");
                        format.putObject("json_schema")
                                .put("name", "reply")
                                .put("strict", true)
                                .set("schema", schema);
                    } else if (takes(Trait.JSON_OBJECT)) {
                        json.putObject("response_format").put("type", "json_object");
                    }
                });
        return this;
    }

    Buffer bytes() {
        return Buffer.buffer(Json.bytes(json));
    }

    static ArrayNode messages(List<Message> messages) {
        var all = JsonNodeFactory.instance.arrayNode();
        messages.forEach(message ->
                all.addObject()
                        .put("role", message.speaker().wire())
                        .put("content", message.text()));
        return all;
    }

    private Body sampled(Sampling sampling) {
        if (takes(Trait.STREAM_OPTIONS)) {
            json.putObject("stream_options").put("include_usage", true);
        }
        if (takes(Trait.TEMPERATURE)) {
            json.put("temperature", sampling.temperature());
        }
        if (takes(Trait.TOP_P)) {
            json.put("top_p", sampling.topP());
        }
        json.put(
                takes(Trait.MAX_TOKENS) ? "max_tokens" : "max_completion_tokens",
                sampling.maxTokens());
        return this;
    }

    private boolean takes(Trait trait) {
        return !without.contains(trait) && asked.add(trait);
    }
}
