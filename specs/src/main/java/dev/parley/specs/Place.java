package dev.parley.specs;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * A value in a JSON file that knows where it stands, so that what is wrong with it can be said with
 * file and line.
 */
record Place(String file, JsonNode value, JsonPointer pointer, Lines lines, Faults faults) {

    private static final Pattern PARSERS_WORDS =
            Pattern.compile(
                    " \\(start marker at .*|\\s+at \\[Source.*|, from `[^`]*`", Pattern.DOTALL);

    /** The whole of a file; a missing or malformed one is noted as a fault and reads as nothing. */
    static Place file(FolderSource source, String file, Faults faults) {
        var shown = source.shown(file);
        try {
            var text = source.text(file);
            if (text.isEmpty()) {
                faults.add(Fault.of(shown, "is missing; a scenario's folder must have one"));
            } else {
                return text(shown, withoutMark(text.get()), faults);
            }
        } catch (JsonProcessingException malformed) {
            var line = malformed.getLocation() == null ? 1 : malformed.getLocation().getLineNr();
            var what =
                    "is not JSON: "
                            + PARSERS_WORDS.matcher(malformed.getOriginalMessage()).replaceAll("");
            faults.add(new Fault(shown, Optional.of(line), "", what));
        } catch (IOException unreadable) {
            faults.add(Fault.of(shown, "cannot be read; it must be a text in UTF-8"));
        }
        return new Place(
                shown, MissingNode.getInstance(), JsonPointer.empty(), new Lines(Map.of()), faults);
    }

    private static Place text(String file, String text, Faults faults) throws IOException {
        var value = Json.MAPPER.readTree(text);
        if (value.isMissingNode() || value.isNull()) {
            faults.add(Fault.of(file, "is empty; it must hold JSON"));
            return new Place(
                    file,
                    MissingNode.getInstance(),
                    JsonPointer.empty(),
                    new Lines(Map.of()),
                    faults);
        }
        return new Place(file, value, JsonPointer.empty(), Lines.of(text), faults);
    }

    /** A document that stands in no file. */
    static Place document(JsonNode value, Faults faults) {
        return new Place("", value, JsonPointer.empty(), new Lines(Map.of()), faults);
    }

    /** Some editors put a byte order mark before a text. */
    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    boolean missing() {
        return value.isMissingNode() || value.isNull();
    }

    Place field(String name) {
        return new Place(file, value.path(name), pointer.appendProperty(name), lines, faults);
    }

    /** The elements of a list; a fault if it is something else. */
    List<Place> elements() {
        boolean noFile = value.isMissingNode() && pointer.matches();
        if (!value.isArray() && !noFile) {
            fault("must be a list [...]");
            return List.of();
        }
        var elements = new ArrayList<Place>();
        for (int i = 0; i < value.size(); i++) {
            elements.add(new Place(file, value.path(i), pointer.appendIndex(i), lines, faults));
        }
        return elements;
    }

    /** A text that must be there and not blank; a fault, and a dash instead, if it is not. */
    String text() {
        return optionalText()
                .orElseGet(() -> {
                    fault(missing() ? "is missing; it must be a text" : "is blank");
                    return "-";
                });
    }

    /** A text that may be left out, be null or blank. */
    Optional<String> optionalText() {
        if (missing()) {
            return Optional.empty();
        }
        if (!value.isTextual()) {
            fault("must be a text in quotes, not " + value);
            return Optional.of("-");
        }
        if (!isText(value.textValue())) {
            fault("holds a half of a surrogate pair or the character U+0000; neither is text");
            return Optional.of("-");
        }
        return Optional.of(value.textValue()).filter(text -> !text.isBlank());
    }

    private static boolean isText(String text) {
        return !text.contains("\0") && StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }

    /** A text in quotes or a list of its lines, which must be there and not blank. */
    String prose() {
        return value.isArray()
                ? String.join("\n", elements().stream().map(Place::line).toList())
                : text();
    }

    private String line() {
        if (!value.isTextual()) {
            fault("must be a line in quotes, not " + value);
        }
        return value.asText();
    }

    /** Faults every field that is not among the known; whether there was none. */
    boolean allowOnly(List<String> known) {
        var unknown = new TreeSet<String>();
        value.fieldNames().forEachRemaining(unknown::add);
        known.forEach(unknown::remove);
        var there = String.join(", ", known);
        unknown.forEach(it -> field(it).fault("is unknown here; the fields are " + there));
        return unknown.isEmpty();
    }

    void fault(String what) {
        faults.add(new Fault(file, Optional.of(lines.at(pointer)), pointer.toString(), what));
    }
}
