package dev.parley.agents.method;

import com.fasterxml.jackson.databind.JsonNode;
import dev.parley.agents.deliberation.MethodChoice;
import java.util.List;
import java.util.stream.StreamSupport;

/** The parameters of a complete choice, as their types. */
public record Values(MethodChoice choice) {

    public int integer(String name) {
        return value(name).intValue();
    }

    public boolean on(String name) {
        return value(name).booleanValue();
    }

    public List<String> list(String name) {
        return StreamSupport.stream(value(name).spliterator(), false)
                .map(JsonNode::textValue)
                .toList();
    }

    public double number(String name) {
        return value(name).doubleValue();
    }

    /** A choice, or the id of a model. */
    public String text(String name) {
        return value(name).textValue();
    }

    private JsonNode value(String name) {
        var value = choice.parameters().get(name);
        if (value == null) {
            throw new IllegalArgumentException(
                    "the choice of %s lacks %s; a choice must be complete"
                            .formatted(choice.id(), name));
        }
        return value;
    }
}
