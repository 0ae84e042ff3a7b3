package dev.parley.agents.judge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.parley.specs.Specification;
import java.util.List;

/** The JSON schema of a judge's reply: an object with a verdict for each specification's id. */
final class VerdictSchema {

    /** The reason comes first, so that a model rules after it has said why. */
    private static final List<String> FIELDS = List.of("reason", "ruling", "evidence");

    private VerdictSchema() {}

    static JsonNode of(List<Specification> asked) {
        var properties = JsonNodeFactory.instance.objectNode();
        asked.forEach(specification -> properties.set(specification.id(), verdict()));
        return object(properties);
    }

    private static ObjectNode verdict() {
        var properties = JsonNodeFactory.instance.objectNode();
        FIELDS.forEach(field -> properties.putObject(field).put("type", "string"));
        properties.withObject("ruling").putArray("enum").add("YES").add("NO").add("NA");
        return object(properties);
    }

    /** An object that has all these properties and no other. */
    private static ObjectNode object(ObjectNode properties) {
        var object = JsonNodeFactory.instance.objectNode().put("type", "object");
        var required = object.putArray("required");
        properties.fieldNames().forEachRemaining(required::add);
        object.set("properties", properties);
        return object.put("additionalProperties", false);
    }
}
