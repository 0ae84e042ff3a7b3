package dev.parley.agents.deliberation;

import dev.parley.agents.deliberation.Event.Judged;
import dev.parley.specs.Ruling;
import dev.parley.specs.Score;
import java.util.List;
import java.util.OptionalDouble;

/**
 * How good one draft is.
 *
 * @param panel of what follows from the draft
 */
record Scoring(Table table, Question question, Draft draft, Panel panel) {

    Scored by(Scorer scorer) {
        return new Scored(
                draft,
                switch (scorer) {
                    case JUDGE -> sar();
                    case VERIFIERS -> share();
                    case REWARD_MODEL -> reward();
                });
    }

    private OptionalDouble sar() {
        return judged(table.judge().apply(draft)).scores().stream()
                .mapToDouble(Score::sar)
                .limit(1)
                .max();
    }

    /** What a draft keeps of all that programs can decide. */
    private OptionalDouble share() {
        var verdicts = question.scenario().verify(draft.text());
        return judged(new Judged(draft.turn(), Purpose.SCORE, verdicts, List.of()))
                .verdicts()
                .stream()
                .mapToDouble(verdict -> verdict.ruling() == Ruling.YES ? 1 : 0)
                .average();
    }

    private Judged judged(Judged judged) {
        return table.journal().judged(judged);
    }

    /** A reward model reads the bare exchange and says a figure. */
    private OptionalDouble reward() {
        var ask = Ask.of(Message.user(question.prompt()), Message.assistant(draft.text()));
        var reply = panel.asking(table.reward()).turn("reward", Role.JUDGE, Product.REWARD, ask);
        return OptionalDouble.of(Double.parseDouble(reply.text()));
    }
}
