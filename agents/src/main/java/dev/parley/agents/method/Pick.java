package dev.parley.agents.method;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Optional;
import java.util.regex.Pattern;

/** The one of several that a reply chooses by its number. */
final class Pick {

    static final JsonNode SCHEMA = schema();

    private static final Pattern CHOICE = Pattern.compile("\"choice\"\\s*+:\\s*+\"?(\\d{1,4})");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\d.])\\d{1,4}(?![\\d.]\\d|\\d)");

    private Pick() {}

    /** The choice as JSON says it; else the last number of the reply that is one of them. */
    static Optional<Integer> of(String reply, int most) {
        var choice = CHOICE.matcher(reply);
        if (choice.find()) {
            return within(Integer.parseInt(choice.group(1)), most);
        }
        return NUMBER.matcher(reply)
                .results()
                .map(number -> within(Integer.parseInt(number.group()), most))
                .flatMap(Optional::stream)
                .reduce((first, last) -> last);
    }

    private static Optional<Integer> within(int number, int most) {
        return number >= 1 && number <= most ? Optional.of(number) : Optional.empty();
    }

    private static JsonNode schema() {
        var schema = JsonNodeFactory.instance.objectNode().put("type", "object");
        var properties = schema.putObject("properties");
        properties.putObject("reason").put("type", "string");
        properties.putObject("choice").put("type", "integer").put("minimum", 1);
        schema.putArray("required").add("reason").add("choice");
        return schema.put("additionalProperties", false);
    }
}
