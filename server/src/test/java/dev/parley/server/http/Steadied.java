package dev.parley.server.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Makes the same of two answers that differ by clock and chance alone: ids are counted as they
 * come, instants and what was timed or drawn are one each. What a golden log says stays.
 */
final class Steadied {

    private static final String OF_LOGS = "019b2f4e-8c00-7000-8000-";
    private static final String DAY_OF_LOGS = "2026-03-01T10:0";
    private static final String NOW = "2026-03-02T12:00:00Z";
    private static final String TOKEN = "abcdefghijklmnopqrstuvwxyz012345";
    private static final long GREATEST_OF_TESTS = 1000;
    private static final Map<String, JsonNode> ONE =
            Map.of(
                    "heartbeat", IntNode.valueOf(1200),
                    "firstToken", IntNode.valueOf(420),
                    "tokensPerSecond", DoubleNode.valueOf(50.5),
                    "seed", IntNode.valueOf(123_456_789),
                    "next", TextNode.valueOf("the-next-page"));

    private static final Pattern ID =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final Pattern INSTANT = Pattern.compile("20\\d\\d-\\d\\d-\\d\\dT[\\d:.]+Z");
    private static final Pattern SECRET = Pattern.compile("^(/watch/)?[\\w-]{32}$");

    private final Map<String, String> ids = new HashMap<>();

    JsonNode of(JsonNode node) {
        return switch (node) {
            case ObjectNode object -> object(object);
            case ArrayNode array -> {
                var all = JsonNodeFactory.instance.arrayNode();
                array.forEach(it -> all.add(of(it)));
                yield all;
            }
            default -> node.isTextual() ? TextNode.valueOf(text(node)) : node;
        };
    }

    /** What is kept by name has no order of its own: all stands in that of the names. */
    private JsonNode object(ObjectNode object) {
        var all = JsonNodeFactory.instance.objectNode();
        var names = new TreeSet<String>();
        object.fieldNames().forEachRemaining(names::add);
        // What was said at once was said at no speed.
        if (names.contains("firstToken")) {
            names.add("tokensPerSecond");
        }
        for (var name : names) {
            all.set(name, varies(name, object.path(name)) ? ONE.get(name) : of(object.get(name)));
        }
        return all;
    }

    /** The next of a log is the number of an event, and a test's own seed is small. */
    private static boolean varies(String name, JsonNode value) {
        return switch (name) {
            case "next" -> value.isTextual();
            case "seed" -> value.asLong() > GREATEST_OF_TESTS;
            default -> ONE.containsKey(name);
        };
    }

    private String text(JsonNode node) {
        var steady = ID.matcher(node.asText()).replaceAll(this::id);
        steady = INSTANT.matcher(steady).replaceAll(Steadied::instant);
        return SECRET.matcher(steady).replaceAll("$1" + TOKEN);
    }

    private String id(MatchResult found) {
        var id = found.group();
        return id.startsWith(OF_LOGS)
                ? id
                : ids.computeIfAbsent(id, _ -> OF_LOGS + "%012d".formatted(ids.size() + 1));
    }

    private static String instant(MatchResult found) {
        return found.group().startsWith(DAY_OF_LOGS) ? found.group() : NOW;
    }
}
