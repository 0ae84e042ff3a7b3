package dev.parley.agents.method;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.parley.agents.deliberation.Draft;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Answers that go by letters, so that nobody knows whose they are. */
final class Letters {

    private static final Pattern RANKING = Pattern.compile("\"ranking\"\\s*+:\\s*+\\[([^\\]]*+)]");
    private static final Pattern LETTER =
            Pattern.compile("(?<![\\p{L}\\p{N}])[A-Z](?![\\p{L}\\p{N}'’])");

    private Letters() {}

    /** The letter of a place, from 0. */
    static String letter(int place) {
        return String.valueOf((char) ('A' + place));
    }

    static String listed(List<Draft> drafts) {
        return IntStream.range(0, drafts.size())
                .mapToObj(i -> Listed.tagged("answer-" + letter(i), "", drafts.get(i)))
                .collect(Collectors.joining("\n\n"));
    }

    static JsonNode schema(int count) {
        var schema = JsonNodeFactory.instance.objectNode().put("type", "object");
        var properties = schema.putObject("properties");
        properties.putObject("reason").put("type", "string");
        var ranking = properties.putObject("ranking").put("type", "array");
        ranking.put("minItems", count).put("maxItems", count);
        var letters = ranking.putObject("items").put("type", "string").putArray("enum");
        IntStream.range(0, count).forEach(i -> letters.add(letter(i)));
        schema.putArray("required").add("reason").add("ranking");
        return schema.put("additionalProperties", false);
    }

    /**
     * The places in the order of a ranking: of the JSON, else of the last line that has letters.
     * Empty unless each of them is there, and counts where it stands first.
     */
    static Optional<List<Integer>> ranking(String reply, int count) {
        var json = RANKING.matcher(reply);
        return json.find()
                ? all(json.group(1), count)
                : reply.lines()
                        .map(line -> all(line, count))
                        .flatMap(Optional::stream)
                        .reduce((first, last) -> last);
    }

    private static Optional<List<Integer>> all(String text, int count) {
        var places =
                LETTER.matcher(text)
                        .results()
                        .map(letter -> letter.group().charAt(0) - 'A')
                        .filter(place -> place < count)
                        .distinct()
                        .toList();
        return places.size() == count ? Optional.of(places) : Optional.empty();
    }
}
