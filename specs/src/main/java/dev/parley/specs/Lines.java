package dev.parley.specs;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** In which line of a JSON text each value stands, by JSON pointer. */
record Lines(Map<String, Integer> byPointer) {

    static Lines of(String json) throws IOException {
        var found = new HashMap<String, Integer>();
        try (var parser = Json.MAPPER.createParser(json)) {
            while (parser.nextToken() != null) {
                if (parser.currentToken() != JsonToken.FIELD_NAME) {
                    found.putIfAbsent(
                            parser.getParsingContext().pathAsPointer().toString(),
                            parser.currentTokenLocation().getLineNr());
                }
            }
        }
        return new Lines(Map.copyOf(found));
    }

    /** The line of a value, or of the nearest one around it that there is. */
    int at(JsonPointer pointer) {
        for (var place = pointer; place != null; place = place.head()) {
            var line = byPointer.get(place.toString());
            if (line != null) {
                return line;
            }
        }
        return 1;
    }
}
