package dev.parley.agents.method;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A parameter of a method, as people are told of it.
 *
 * @param minimum least number, inclusive; for models, how many at least; empty for other kinds
 * @param maximum greatest number, inclusive; for models, how many at most; empty for other kinds
 * @param options what may be chosen: of a list each at most once, in any order; empty for kinds
 *     without options
 * @param standard the value when none is given; {@code default} in JSON
 * @param summary one sentence
 */
public record Parameter(
        String name,
        Kind kind,
        Optional<Number> minimum,
        Optional<Number> maximum,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> options,
        @JsonProperty("default") JsonNode standard,
        String summary) {

    /** What values it takes. */
    public enum Kind {
        INTEGER,
        NUMBER,
        BOOLEAN,
        /** One of its options. */
        CHOICE,
        /** Any of its options, in order. */
        LIST,
        /** The id of a model; blank for none. */
        MODEL,
        /** Ids of models, which may come twice. */
        MODELS;

        /** The kind's name on the wire, in lower case. */
        @JsonValue
        public String wire() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Parameter {
        options = List.copyOf(options);
    }

    /** A whole number. */
    public static Parameter integer(
            String name, int minimum, int maximum, int standard, String summary) {
        return numeric(name, Kind.INTEGER, minimum, maximum, IntNode.valueOf(standard), summary);
    }

    /** A number. */
    public static Parameter number(
            String name, double minimum, double maximum, double standard, String summary) {
        return numeric(name, Kind.NUMBER, minimum, maximum, DoubleNode.valueOf(standard), summary);
    }

    /** A switch that is on unless said otherwise. */
    public static Parameter on(String name, String summary) {
        return plain(name, Kind.BOOLEAN, List.of(), BooleanNode.TRUE, summary);
    }

    /** A switch that is off unless said otherwise. */
    public static Parameter off(String name, String summary) {
        return plain(name, Kind.BOOLEAN, List.of(), BooleanNode.FALSE, summary);
    }

    /** One of several; the first unless said otherwise. */
    public static Parameter choice(String name, List<String> options, String summary) {
        return plain(name, Kind.CHOICE, options, TextNode.valueOf(options.getFirst()), summary);
    }

    /** A list that holds all its options unless said otherwise. */
    public static Parameter list(String name, List<String> options, String summary) {
        var all = JsonNodeFactory.instance.arrayNode();
        options.forEach(all::add);
        return plain(name, Kind.LIST, options, all, summary);
    }

    /** A model; none unless said otherwise. */
    public static Parameter model(String name, String summary) {
        return plain(name, Kind.MODEL, List.of(), TextNode.valueOf(""), summary);
    }

    /** Models; none unless said otherwise. */
    public static Parameter models(String name, int most, String summary) {
        return numeric(name, Kind.MODELS, 0, most, JsonNodeFactory.instance.arrayNode(), summary);
    }

    private static Parameter numeric(
            String name,
            Kind kind,
            Number minimum,
            Number maximum,
            JsonNode standard,
            String summary) {
        return new Parameter(
                name,
                kind,
                Optional.of(minimum),
                Optional.of(maximum),
                List.of(),
                standard,
                summary);
    }

    private static Parameter plain(
            String name, Kind kind, List<String> options, JsonNode standard, String summary) {
        return new Parameter(
                name, kind, Optional.empty(), Optional.empty(), options, standard, summary);
    }

    /** What is wrong with a value, in a sentence; empty when nothing is. */
    Optional<String> fault(JsonNode value) {
        return switch (kind) {
            case INTEGER -> unless(value.isInt() && fits(value.doubleValue()), value, wholeRange());
            case NUMBER -> unless(value.isNumber() && fits(value.doubleValue()), value, range());
            case BOOLEAN -> unless(value.isBoolean(), value, "true or false");
            case CHOICE ->
                    unless(
                            value.isTextual() && options.contains(value.textValue()),
                            value,
                            String.join(" or ", options));
            case LIST -> listFault(value);
            case MODEL -> unless(value.isTextual(), value, "the id of a model");
            case MODELS -> unless(isIds(value) && fits(value.size()), value, ids());
        };
    }

    private boolean fits(double value) {
        return minimum.filter(least -> value < least.doubleValue()).isEmpty()
                && maximum.filter(most -> value > most.doubleValue()).isEmpty();
    }

    private static boolean isIds(JsonNode value) {
        return value.isArray() && value.valueStream().allMatch(JsonNode::isTextual);
    }

    private String wholeRange() {
        return "a whole number from %s to %s"
                .formatted(minimum.orElseThrow(), maximum.orElseThrow());
    }

    private String range() {
        return "a number from %s to %s".formatted(minimum.orElseThrow(), maximum.orElseThrow());
    }

    private String ids() {
        return "a list of at most %s ids of models".formatted(maximum.orElseThrow());
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

    private Optional<String> unless(boolean isRight, JsonNode value, String right) {
        return isRight ? Optional.empty() : wanted(value, right);
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
