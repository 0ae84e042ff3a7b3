package dev.parley.agents.deliberation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.parley.specs.NaPolicy;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * How the answer is judged.
 *
 * @param naPolicy which of the two scores leads
 * @param verifyJudge whether the model is asked too where a verifier decides
 * @param drafts whether every draft is judged as it comes, and not the answer alone
 * @param models ids of the judges of a panel; none in any other mode, where the judge's own is
 *     asked
 */
public record JudgeChoice(
        Mode mode, NaPolicy naPolicy, boolean verifyJudge, boolean drafts, List<String> models) {

    public static final JudgeChoice DEFAULT =
            new JudgeChoice(Mode.JOINT, NaPolicy.CODE, false, false, List.of());

    public JudgeChoice {
        models = List.copyOf(Objects.requireNonNullElse(models, List.of()));
    }

    /** The same in another mode. */
    public JudgeChoice in(Mode other) {
        return new JudgeChoice(other, naPolicy, verifyJudge, drafts, models);
    }

    /** How the verdicts are asked for. */
    public enum Mode {
        /** One call for all verdicts. */
        JOINT,
        /** One call a specification. */
        SEQUENTIAL,
        /** Several models, one call each; the majority rules. */
        PANEL,
        /** One call in the form of SpecBench's public code, without verifiers. */
        SPECBENCH_COMPAT;

        /** Whether programs decide what they can. */
        public boolean asksPrograms() {
            return this != SPECBENCH_COMPAT;
        }

        @JsonValue
        public String wire() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        @JsonCreator
        public static Mode of(String wire) {
            return valueOf(wire.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }
}
