package dev.parley.agents.method;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A parameter of a method, as people are told of it.
 *
 * @param minimum least integer, inclusive; empty for the other kinds
 * @param maximum greatest integer, inclusive; empty for the other kinds
 * @param options what a list may hold, each at most once and in any order; empty for other kinds
 * @param standard the value when none is given; {@code default} in JSON
 * @param summary one sentence
 */
public record Parameter(
        String name,
        Kind kind,
        Optional<Integer> minimum,
        Optional<Integer> maximum,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> options,
        @JsonProperty("default") JsonNode standard,
        String summary) {

    /** What values it takes. */
    public enum Kind {
        INTEGER,
        BOOLEAN,
        LIST;

        /** The kind's name on the wire, in lower case. */
        @JsonValue
        public String wire() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Parameter {
        options = List.copyOf(options);
    }

    static Parameter integer(String name, int minimum, int maximum, int standard, String summary) {
        return new Parameter(
                name,
                Kind.INTEGER,
                Optional.of(minimum),
                Optional.of(maximum),
                List.of(),
                IntNode.valueOf(standard),
                summary);
    }

    /** A switch that is on unless said otherwise. */
    static Parameter on(String name, String summary) {
        return new Parameter(
                name,
                Kind.BOOLEAN,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                BooleanNode.TRUE,
                summary);
    }

    /** A list that holds all its options unless said otherwise. */
    static Parameter list(String name, List<String> options, String summary) {
        var all = JsonNodeFactory.instance.arrayNode();
        options.forEach(all::add);
        return new Parameter(
                name, Kind.LIST, Optional.empty(), Optional.empty(), options, all, summary);
    }

    /** What is wrong with a value, in a sentence; empty when nothing is. */
    Optional<String> fault(JsonNode value) {
        return switch (kind) {
            case INTEGER -> fits(value) ? Optional.empty() : wanted(value, range());
            case BOOLEAN -> value.isBoolean() ? Optional.empty() : wanted(value, "true or false");
            case LIST -> listFault(value);
        };
    }

    private boolean fits(JsonNode value) {
        return value.isInt()
                && minimum.filter(least -> value.intValue() < least).isEmpty()
                && maximum.filter(most -> value.intValue() > most).isEmpty();
    }

    private String range() {
        return "a whole number from %d to %d"
                .formatted(minimum.orElseThrow(), maximum.orElseThrow());
    }

    private Optional<String> listFault(JsonNode value) {
        if (!value.isArray()) {
            return wanted(value, "a list of " + String.join(", ", options));
        }
        var seen = new HashSet<JsonNode>();
        for (var each : value) {
            if (!each.isTextual() || !options.contains(each.textValue())) {
                return Optional.of(
                        "%s has %s; it may have %s"
                                .formatted(name, shown(each), String.join(", ", options)));
            }
            if (!seen.add(each)) {
                return Optional.of(
                        "%s has %s twice; each may be there once".formatted(name, shown(each)));
            }
        }
        return Optional.empty();
    }

    private Optional<String> wanted(JsonNode value, String right) {
        return Optional.of("%s is %s; it must be %s".formatted(name, shown(value), right));
    }

    /** A value as it was given, cut where it would drown the sentence. */
    private static String shown(JsonNode value) {
        var text = value.toString();
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }
}
