package dev.parley.agents.judge;

import dev.parley.agents.deliberation.Judge;
import dev.parley.agents.deliberation.JudgeChoice;
import dev.parley.agents.deliberation.Prompts;
import dev.parley.agents.deliberation.Sample;
import dev.parley.specs.Scenario;
import java.util.Optional;

/** The judges there are. */
public final class Judges {

    private Judges() {}

    /** The judge of a choice, within the limits that hold by default, of a prompt nobody knows. */
    public static Judge of(JudgeChoice choice) {
        return of(choice, JudgeLimits.DEFAULT, Optional.empty());
    }

    /**
     * The judge of a choice.
     *
     * @param sample what is known of the prompt; {@code specbench-compat} alone is told
     */
    public static Judge of(JudgeChoice choice, JudgeLimits limits, Optional<Sample> sample) {
        return new SpecificationJudge(choice, limits, Bench.of(choice, sample));
    }

    /**
     * Calls that it takes to judge one answer, where every reply can be read; each that can't be
     * takes one more.
     */
    public static int calls(JudgeChoice choice, Scenario scenario) {
        var asked = SpecificationJudge.asked(choice, scenario.specifications()).size();
        if (asked == 0) {
            return 0;
        }
        return switch (choice.mode()) {
            case JOINT, SPECBENCH_COMPAT -> 1;
            case SEQUENTIAL -> asked;
            case PANEL -> choice.models().size();
        };
    }

    /** The texts that it asks with. */
    public static Prompts prompts(JudgeChoice.Mode mode) {
        return switch (mode) {
            case JOINT, SEQUENTIAL, PANEL -> Prompts.read("judge", "judge", "judge-repair");
            case SPECBENCH_COMPAT -> Prompts.read("judge", "specbench", "specbench-repair");
        };
    }
}
