package dev.parley.agents.judge;

import dev.parley.agents.deliberation.Judge;
import dev.parley.agents.deliberation.JudgeChoice;

/** The judges there are. */
public final class Judges {

    private Judges() {}

    /** The judge of a choice, within the limits that hold by default. */
    public static Judge of(JudgeChoice choice) {
        return of(choice, JudgeLimits.DEFAULT);
    }

    /** The judge of a choice. */
    public static Judge of(JudgeChoice choice, JudgeLimits limits) {
        return switch (choice.mode()) {
            case JOINT -> new JointJudge(choice, limits);
        };
    }
}
