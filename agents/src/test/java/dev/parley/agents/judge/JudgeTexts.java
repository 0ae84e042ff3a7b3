package dev.parley.agents.judge;

import dev.parley.agents.deliberation.JudgeChoice.Mode;
import dev.parley.agents.deliberation.Prompts;

/** All that a judge asks with, for trials without a method. */
final class JudgeTexts {

    private JudgeTexts() {}

    static Prompts of(Mode mode) {
        return Prompts.read("method", "specifications").with(Judges.prompts(mode));
    }
}
