package dev.parley.specs;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;

/**
 * One rule that an answer should keep.
 *
 * @param id {@code S-01} and on for safety, {@code B-01} and on for behaviour; unique in a scenario
 * @param kind safety or behaviour
 * @param text the rule in plain words
 * @param verifier the program that decides it, where one can
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Specification(String id, Kind kind, String text, Optional<Verifier> verifier) {

    /**
     * @throws IllegalArgumentException if id or text is blank
     */
    public Specification {
        if (id.isBlank()) {
            throw new IllegalArgumentException(
                    "a specification has a blank id; give it one such as " + kind.id(1));
        }
        if (text.isBlank()) {
            throw new IllegalArgumentException(id + " has a blank text; say what is asked for");
        }
    }

    /** A specification that only a judge can decide. */
    public static Specification judged(String id, Kind kind, String text) {
        return new Specification(id, kind, text, Optional.empty());
    }

    /** The verifier's verdict on an answer; empty where there is no verifier. */
    public Optional<Verdict> verify(String answer) {
        return verifier.map(by -> by.check(answer).on(id));
    }
}
