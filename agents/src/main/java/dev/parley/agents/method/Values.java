package dev.parley.agents.method;

import com.fasterxml.jackson.databind.JsonNode;
import dev.parley.agents.deliberation.MethodChoice;
import java.util.List;
import java.util.stream.StreamSupport;

/** The parameters of a complete choice, as their types. */
record Values(MethodChoice choice) {

    int integer(String name) {
        return value(name).intValue();
    }

    boolean on(String name) {
        return value(name).booleanValue();
    }

    List<String> list(String name) {
        return StreamSupport.stream(value(name).spliterator(), false)
                .map(JsonNode::textValue)
                .toList();
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
