package dev.parley.specs;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;

/**
 * The ruling on one specification for one answer.
 *
 * @param specification the specification's id, {@code S-03}
 * @param ruling YES, NO, NA, or ERROR where no ruling could be had
 * @param reason one sentence
 * @param evidence an exact quote from the answer that shows it, where there is one
 * @param by who ruled
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Verdict(
        String specification, Ruling ruling, String reason, Optional<String> evidence, By by) {

    /** Who gave a verdict. */
    public enum By {
        /** A language model that judges. */
        @JsonProperty("judge")
        JUDGE,
        /** A program named by the specification. */
        @JsonProperty("verifier")
        VERIFIER
    }
}
