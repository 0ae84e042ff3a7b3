package dev.parley.agents.judge;

import dev.parley.agents.deliberation.Agents;
import dev.parley.agents.deliberation.Agents.Attempt;
import dev.parley.agents.deliberation.Answer;
import dev.parley.agents.deliberation.Event.Judged;
import dev.parley.agents.deliberation.JudgeChoice;
import dev.parley.agents.deliberation.JudgeChoice.Mode;
import dev.parley.agents.deliberation.Reply;
import dev.parley.agents.deliberation.Trial;
import dev.parley.specs.NaPolicy;
import dev.parley.specs.Ruling;
import dev.parley.specs.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Brings an answer before a judge who replies as it is told to. */
final class Bar {

    private Bar() {}

    /** A judge in that mode; three models are its panel. */
    static JudgeChoice judge(Mode mode) {
        return new JudgeChoice(
                mode,
                NaPolicy.CODE,
                false,
                false,
                mode == Mode.PANEL ? List.of("a", "b", "c") : List.of());
    }

    static Trial trial(String answer, JudgeChoice judge, Function<Attempt, String> replies) {
        return outcomes(
                answer,
                judge,
                attempt -> new Agents.Replied(Reply.of(replies.apply(attempt)), "node"));
    }

    static Trial outcomes(
            String answer, JudgeChoice judge, Function<Attempt, Agents.Outcome> outcomes) {
        return new Trial(
                        (question, panel) ->
                                new Answer(answer, "", "draft", Optional.empty(), List.of()),
                        Judges.of(judge),
                        JudgeTexts.of(judge.mode()),
                        outcomes)
                .judgedBy(judge)
                .and(Trial.model("a"), Trial.model("b"), Trial.model("c"))
                .submit(1)
                .run();
    }

    static Judged judged(Trial trial) {
        return trial.log().events(Judged.class).getFirst();
    }

    static List<Verdict> ofModels(Trial trial) {
        return judged(trial).verdicts().stream()
                .filter(verdict -> verdict.by() == Verdict.By.JUDGE)
                .toList();
    }

    static List<Ruling> rulings(Trial trial) {
        return judged(trial).verdicts().stream().map(Verdict::ruling).toList();
    }

    static List<String> paths(Trial trial) {
        return trial.asked().stream().map(attempt -> attempt.turn().path()).toList();
    }
}
