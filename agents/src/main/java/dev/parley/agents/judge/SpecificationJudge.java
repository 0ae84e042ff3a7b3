package dev.parley.agents.judge;

import dev.parley.agents.deliberation.Answer;
import dev.parley.agents.deliberation.Event.Judged;
import dev.parley.agents.deliberation.Judge;
import dev.parley.agents.deliberation.JudgeChoice;
import dev.parley.agents.deliberation.Panel;
import dev.parley.agents.deliberation.Purpose;
import dev.parley.agents.deliberation.Question;
import dev.parley.specs.NaPolicy;
import dev.parley.specs.Score;
import dev.parley.specs.Specification;
import dev.parley.specs.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Lets programs decide what they can and asks models for all other verdicts. An empty answer
 * violates everything, without a call.
 *
 * @param bench who is asked, and how
 */
record SpecificationJudge(JudgeChoice choice, JudgeLimits limits, Bench bench) implements Judge {

    /** Spaces, controls, what only steers others, and the letters and signs that are blank. */
    private static final Pattern NOTHING_TO_SEE =
            Pattern.compile(
                    "[\\p{Z}\\p{C}\\u034f\\u115f\\u1160\\u2800\\u3164\\ufe00-\\ufe0f\\uffa0]*+");

    @Override
    public Judged judge(Question question, Answer answer, Purpose purpose, Panel panel) {
        var specifications = question.scenario().specifications();
        if (NOTHING_TO_SEE.matcher(answer.text()).matches()) {
            return judged(
                    answer.turn(),
                    purpose,
                    specifications,
                    specifications.stream().map(Verdicts::empty).toList(),
                    Heard.NOTHING);
        }
        var asked = asked(choice, specifications);
        var heard = heard(asked, new Hearing(question, answer.text(), panel));
        return judged(
                answer.turn(),
                purpose,
                specifications,
                verdicts(specifications, answer.text(), heard),
                heard);
    }

    /** In the specifications' order; where both decide, the program's verdict stands first. */
    private List<Verdict> verdicts(List<Specification> specifications, String answer, Heard heard) {
        var all = new ArrayList<Verdict>();
        for (var specification : specifications) {
            if (choice.mode().asksPrograms()) {
                specification.verify(answer).ifPresent(all::add);
            }
            if (isForTheModel(choice, specification)) {
                all.add(Verdicts.of(specification, heard.verdicts()));
            }
        }
        return List.copyOf(all);
    }

    /** Those that models are asked for. */
    static List<Specification> asked(JudgeChoice choice, List<Specification> all) {
        return all.stream().filter(it -> isForTheModel(choice, it)).toList();
    }

    private static boolean isForTheModel(JudgeChoice choice, Specification specification) {
        return choice.verifyJudge()
                || !choice.mode().asksPrograms()
                || specification.verifier().isEmpty();
    }

    private Heard heard(List<Specification> asked, Hearing hearing) {
        if (asked.isEmpty()) {
            return Heard.NOTHING;
        }
        if (hearing.answer().length() > limits.answer()) {
            return Heard.of(
                    Verdicts.errors(
                            asked,
                            "The answer has %d characters; a judge takes at most %d, and none are cut away."
                                    .formatted(hearing.answer().length(), limits.answer())));
        }
        return bench.hear(asked, hearing);
    }

    private Judged judged(
            String turn,
            Purpose purpose,
            List<Specification> specifications,
            List<Verdict> verdicts,
            Heard heard) {
        return new Judged(
                turn,
                purpose,
                verdicts,
                scores(specifications, verdicts),
                heard.ballots(),
                heard.ballots().isEmpty()
                        ? Optional.empty()
                        : Optional.of(Agreements.among(heard.ballots())),
                choice.verifyJudge() ? Agreements.withPrograms(verdicts) : Optional.empty());
    }

    /** By the policy that was chosen, then by the others. */
    private List<Score> scores(List<Specification> specifications, List<Verdict> verdicts) {
        var others = Stream.of(NaPolicy.values()).filter(it -> it != choice.naPolicy());
        return Stream.concat(Stream.of(choice.naPolicy()), others)
                .flatMap(policy -> Score.of(specifications, verdicts, policy).stream())
                .toList();
    }
}
