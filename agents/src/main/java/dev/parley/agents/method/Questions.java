package dev.parley.agents.method;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.parley.agents.deliberation.Json;
import dev.parley.specs.Scenario;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The questions that a reply asks. */
final class Questions {

    static final JsonNode SCHEMA = schema();

    private static final Pattern LINE =
            Pattern.compile("(?m)^\\h*+(?:\\d{1,3}[.)]|[-*•])\\h++(.*\\S)");

    private Questions() {}

    /**
     * So many questions: those of the reply, and, where it asks fewer, after the specifications in
     * their order.
     */
    static List<String> of(String reply, int count, Scenario scenario) {
        var all = new ArrayList<>(asked(reply));
        var specifications = scenario.specifications();
        for (int i = 0; all.size() < count && !specifications.isEmpty(); i++) {
            var next = specifications.get(i % specifications.size());
            all.add(
                    "What does an answer to this request have to do, and to leave out, to keep %s?"
                            .formatted(next.id()));
        }
        while (all.size() < count) {
            all.add("What does a good answer to this request have to say?");
        }
        return List.copyOf(all.subList(0, count));
    }

    private static List<String> asked(String reply) {
        var listed = json(reply);
        return listed.isEmpty()
                ? LINE.matcher(reply).results().map(line -> line.group(1)).toList()
                : listed;
    }

    private static List<String> json(String reply) {
        int from = reply.indexOf('{');
        int to = reply.lastIndexOf('}');
        if (from < 0 || to < from) {
            return List.of();
        }
        try {
            var questions =
                    Json.read(reply.substring(from, to + 1), JsonNode.class).path("questions");
            return questions
                    .valueStream()
                    .map(JsonNode::asText)
                    .filter(it -> !it.isBlank())
                    .toList();
        } catch (UncheckedIOException noJson) {
            return List.of();
        }
    }

    private static JsonNode schema() {
        var schema = JsonNodeFactory.instance.objectNode().put("type", "object");
        var questions = schema.putObject("properties").putObject("questions").put("type", "array");
        questions.putObject("items").put("type", "string");
        schema.putArray("required").add("questions");
        return schema.put("additionalProperties", false);
    }
}
