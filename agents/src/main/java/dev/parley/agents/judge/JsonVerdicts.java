package dev.parley.agents.judge;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import dev.parley.agents.deliberation.Json;
import dev.parley.specs.Ruling;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Verdicts as JSON by specification id. Each entry is read for itself, so that prose around it,
 * another object around it or an end that is missing spoils no other.
 */
final class JsonVerdicts {

    private static final Pattern KEY = Pattern.compile("\"([^\"\\\\\\n]{1,40})\"\\s*+:");

    private static final Pattern BRACKETS = Pattern.compile("^[<>/\\s]+|[<>/\\s]+$");

    private final PrintedIds ids;
    private final Copies copies;

    /**
     * @param copies what may come from the answer
     */
    JsonVerdicts(PrintedIds ids, Copies copies) {
        this.ids = ids;
        this.copies = copies;
    }

    /** The verdicts of a text, in its order. */
    List<Said> in(String text) {
        var all = new ArrayList<Said>();
        var key = KEY.matcher(text);
        while (key.find()) {
            id(key.group(1))
                    .flatMap(id -> said(id, text, key.start(), key.end()))
                    .ifPresent(all::add);
        }
        if (copies.fields() && !isOneObject(text)) {
            all.removeIf(said -> said.ruling() != Ruling.NO);
        }
        return all;
    }

    private Optional<String> id(String key) {
        return ids.at(key + ":").filter(it -> it.rest().length() <= 1).map(PrintedIds.Named::id);
    }

    /** Whether a text is an object of verdicts, each given once, and no quote broke out of it. */
    private boolean isOneObject(String text) {
        int start = Math.max(0, text.indexOf('{'));
        int end = Math.max(start, text.lastIndexOf('}') + 1);
        try (var parser = Json.MAPPER.createParser(text.substring(start, end))) {
            parser.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
            JsonNode all = parser.readValueAsTree();
            return all != null
                    && parser.nextToken() == null
                    && all.properties().stream().allMatch(it -> id(it.getKey()).isPresent());
        } catch (IOException noJson) {
            return false;
        }
    }

    private static Optional<Said> said(String id, String text, int start, int value) {
        try (var rest = new StringReader(text);
                var parser = Json.MAPPER.createParser(rest)) {
            rest.skip(value);
            var fields = fields(parser);
            int end = value + (int) parser.currentLocation().getCharOffset();
            return said(id, fields, text.substring(start, Math.min(end, text.length())));
        } catch (JsonProcessingException noJson) {
            return Optional.empty();
        } catch (IOException impossible) {
            throw new UncheckedIOException("a text in memory can be read", impossible);
        }
    }

    /** The texts of a verdict, which is an object of texts or the ruling alone. */
    private static Map<String, String> fields(JsonParser parser) throws IOException {
        var token = parser.nextToken();
        if (token == JsonToken.VALUE_STRING) {
            return Map.of("ruling", parser.getText());
        }
        return token == JsonToken.START_OBJECT ? flat(parser) : Map.of();
    }

    /** Reads to the object's end or to the first value that no verdict has. */
    private static Map<String, String> flat(JsonParser parser) throws IOException {
        var fields = new HashMap<String, String>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            var name = parser.currentName();
            if (!parser.nextToken().isScalarValue()) {
                return Map.of();
            }
            fields.put(name, parser.getText());
        }
        return fields;
    }

    private static Optional<Said> said(String id, Map<String, String> fields, String source) {
        return ruling(fields.getOrDefault("ruling", ""))
                .map(found ->
                        new Said(
                                id,
                                found,
                                fields.getOrDefault("reason", ""),
                                fields.getOrDefault("evidence", ""),
                                source));
    }

    private static Optional<Ruling> ruling(String text) {
        return switch (BRACKETS.matcher(text).replaceAll("").toUpperCase(Locale.ROOT)) {
            case "YES" -> Optional.of(Ruling.YES);
            case "NO" -> Optional.of(Ruling.NO);
            case "NA", "N/A" -> Optional.of(Ruling.NA);
            case String other -> Optional.empty();
        };
    }
}
