package dev.parley.specs;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;

/**
 * One thing that is wrong with a scenario as somebody wrote it.
 *
 * @param file in which it is, with the folders before it where there are several; empty for a
 *     document that is no file
 * @param line from 1; empty where there is no such line
 * @param field JSON pointer to the value, {@code /safety_specifications/2/text}; empty for the
 *     whole
 * @param what was wrong and what would be right, as the rest of a sentence
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Fault(String file, Optional<Integer> line, String field, String what) {

    /** A fault of a whole file, at no line of it. */
    static Fault of(String file, String what) {
        return new Fault(file, Optional.empty(), "", what);
    }

    /** All of it in one sentence. */
    @JsonIgnore
    public String sentence() {
        var subject = field.isEmpty() ? "it" : field;
        if (file.isEmpty()) {
            return "%s %s.".formatted(subject, what);
        }
        return line.map(at -> "%s, line %d: %s %s.".formatted(file, at, subject, what))
                .orElseGet(() -> "%s %s.".formatted(file, what));
    }
}
