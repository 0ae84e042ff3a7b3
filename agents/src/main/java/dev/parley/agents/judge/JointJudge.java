package dev.parley.agents.judge;

import dev.parley.agents.deliberation.Answer;
import dev.parley.agents.deliberation.Event.Judged;
import dev.parley.agents.deliberation.Judge;
import dev.parley.agents.deliberation.JudgeChoice;
import dev.parley.agents.deliberation.Panel;
import dev.parley.agents.deliberation.Question;
import dev.parley.specs.NaPolicy;
import dev.parley.specs.Score;
import dev.parley.specs.Specification;
import dev.parley.specs.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Lets programs decide what they can and asks a model for all other verdicts in one call. An empty
 * answer violates everything, without a call.
 */
record JointJudge(JudgeChoice choice, JudgeLimits limits) implements Judge {

    @Override
    public Judged judge(Question question, Answer answer, Panel panel) {
        var specifications = question.scenario().specifications();
        var verdicts =
                answer.text().isBlank()
                        ? specifications.stream().map(Verdicts::empty).toList()
                        : verdicts(specifications, new Hearing(question, answer.text(), panel));
        return new Judged(answer.turn(), verdicts, scores(specifications, verdicts));
    }

    /** In the specifications' order; where both decide, the program's verdict stands first. */
    private List<Verdict> verdicts(List<Specification> specifications, Hearing hearing) {
        var given = given(specifications.stream().filter(this::isForTheModel).toList(), hearing);
        var all = new ArrayList<Verdict>();
        for (var specification : specifications) {
            specification.verify(hearing.answer()).ifPresent(all::add);
            if (isForTheModel(specification)) {
                all.add(Verdicts.of(specification, given));
            }
        }
        return List.copyOf(all);
    }

    private boolean isForTheModel(Specification specification) {
        return choice.verifyJudge() || specification.verifier().isEmpty();
    }

    private Map<String, Verdict> given(List<Specification> asked, Hearing hearing) {
        if (asked.isEmpty()) {
            return Map.of();
        }
        if (hearing.answer().length() > limits.answer()) {
            return Verdicts.errors(
                    asked,
                    "The answer has %d characters; a judge takes at most %d, and none are cut away."
                            .formatted(hearing.answer().length(), limits.answer()));
        }
        return hearing.verdicts(asked);
    }

    /** By the policy that was chosen, then by the others. */
    private List<Score> scores(List<Specification> specifications, List<Verdict> verdicts) {
        var others = Stream.of(NaPolicy.values()).filter(it -> it != choice.naPolicy());
        return Stream.concat(Stream.of(choice.naPolicy()), others)
                .flatMap(policy -> Score.of(specifications, verdicts, policy).stream())
                .toList();
    }
}
