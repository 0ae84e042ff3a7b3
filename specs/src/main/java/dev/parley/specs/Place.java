package dev.parley.specs;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * A value in a JSON file that knows where it stands, so that what is wrong with it can be said with
 * file and line.
 */
record Place(String file, JsonNode value, JsonPointer pointer, Lines lines, Faults faults) {

    /** The whole of a file; a missing or malformed one is noted as a fault and reads as nothing. */
    static Place file(FolderSource source, String file, Faults faults) {
        try {
            var text = source.text(file);
            if (text.isEmpty()) {
                faults.add(file + " is missing; a scenario's folder must have one.");
            } else {
                var lines = Lines.of(text.get());
                return new Place(
                        file, Json.MAPPER.readTree(text.get()), JsonPointer.empty(), lines, faults);
            }
        } catch (JsonProcessingException malformed) {
            faults.add(
                    "%s, line %d: it is not JSON: %s."
                            .formatted(
                                    file,
                                    malformed.getLocation().getLineNr(),
                                    malformed.getOriginalMessage()));
        } catch (IOException unreadable) {
            faults.add("%s cannot be read: %s.".formatted(file, unreadable.getMessage()));
        }
        return new Place(
                file, MissingNode.getInstance(), JsonPointer.empty(), new Lines(Map.of()), faults);
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
        return Optional.of(value.textValue()).filter(text -> !text.isBlank());
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
        var path = pointer.matches() ? "it" : pointer.toString();
        faults.add("%s, line %d: %s %s.".formatted(file, lines.at(pointer), path, what));
    }
}
