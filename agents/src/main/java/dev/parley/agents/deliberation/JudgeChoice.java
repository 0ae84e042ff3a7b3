package dev.parley.agents.deliberation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.parley.specs.NaPolicy;
import java.util.Locale;

/**
 * How the answer is judged.
 *
 * @param mode {@code joint}: one call for all verdicts
 * @param naPolicy which of the two scores leads
 * @param verifyJudge whether the model is asked too where a verifier decides
 */
public record JudgeChoice(Mode mode, NaPolicy naPolicy, boolean verifyJudge) {

    public static final JudgeChoice DEFAULT = new JudgeChoice(Mode.JOINT, NaPolicy.CODE, false);

    /** How many calls a judgement takes. */
    public enum Mode {
        JOINT;

        @JsonValue
        public String wire() {
            return name().toLowerCase(Locale.ROOT);
        }

        @JsonCreator
        public static Mode of(String wire) {
            return valueOf(wire.toUpperCase(Locale.ROOT));
        }
    }
}
