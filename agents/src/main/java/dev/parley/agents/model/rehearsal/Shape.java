package dev.parley.agents.model.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/** The least JSON that fulfils a schema, for asks that are in no script. */
final class Shape {

    private Shape() {}

    static JsonNode of(JsonNode schema) {
        if (schema.path("enum").isArray()) {
            return schema.path("enum").path(0);
        }
        return switch (schema.path("type").asText()) {
            case "object" -> object(schema);
            case "array" -> JsonNodeFactory.instance.arrayNode();
            case "integer", "number" ->
                    JsonNodeFactory.instance.numberNode(schema.path("minimum").asLong());
            case "boolean" -> JsonNodeFactory.instance.booleanNode(false);
            case String other -> JsonNodeFactory.instance.textNode("rehearsal");
        };
    }

    private static JsonNode object(JsonNode schema) {
        var object = JsonNodeFactory.instance.objectNode();
        for (var name : schema.path("required")) {
            object.set(name.asText(), of(schema.path("properties").path(name.asText())));
        }
        return object;
    }
}
