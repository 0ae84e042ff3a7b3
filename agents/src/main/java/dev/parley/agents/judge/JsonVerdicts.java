package dev.parley.agents.judge;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
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

    private static final Pattern BRACKETS = Pattern.compile("[<>/]");

    private final PrintedIds ids;

    JsonVerdicts(PrintedIds ids) {
        this.ids = ids;
    }

    /** The verdicts of a text, in its order. */
    List<Said> in(String text) {
        var all = new ArrayList<Said>();
        var key = KEY.matcher(text);
        while (key.find()) {
            var named = ids.at(key.group(1) + ":");
            if (named.isPresent() && named.get().rest().length() <= 1) {
                said(named.get().id(), text, key.start(), key.end()).ifPresent(all::add);
            }
        }
        return all;
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
        return switch (BRACKETS.matcher(text.strip()).replaceAll("").toUpperCase(Locale.ROOT)) {
            case "YES" -> Optional.of(Ruling.YES);
            case "NO" -> Optional.of(Ruling.NO);
            case "NA" -> Optional.of(Ruling.NA);
            case String other -> Optional.empty();
        };
    }
}
