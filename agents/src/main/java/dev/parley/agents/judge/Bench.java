package dev.parley.agents.judge;

import dev.parley.agents.deliberation.Ballot;
import dev.parley.agents.deliberation.JudgeChoice;
import dev.parley.agents.deliberation.Sample;
import dev.parley.specs.Specification;
import dev.parley.specs.Verdict;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/** Who is asked for verdicts, and in how many calls. */
interface Bench {

    /** A verdict for each specification that is asked. */
    Heard hear(List<Specification> asked, Hearing hearing);

    static Bench of(JudgeChoice choice, Optional<Sample> sample) {
        return switch (choice.mode()) {
            case JOINT -> Bench::together;
            case SPECBENCH_COMPAT -> new SpecBench(sample);
            case SEQUENTIAL -> Bench::oneByOne;
            case PANEL -> (asked, hearing) -> panel(choice.models(), asked, hearing);
        };
    }

    /** One call for all. */
    private static Heard together(List<Specification> asked, Hearing hearing) {
        return Heard.of(hearing.verdicts(asked));
    }

    /** One call a specification, all at once. */
    private static Heard oneByOne(List<Specification> asked, Hearing hearing) {
        var all = new HashMap<String, Verdict>();
        hearing.panel()
                .together(
                        "judge",
                        asked.size(),
                        (one, number) -> hearing.on(one).verdicts(List.of(asked.get(number - 1))))
                .forEach(all::putAll);
        return Heard.of(all);
    }

    /** One call a judge, all at once; the majority rules. */
    private static Heard panel(List<String> models, List<Specification> asked, Hearing hearing) {
        var ballots =
                hearing.panel()
                        .together(
                                "judge",
                                models.size(),
                                (one, number) -> {
                                    var model = models.get(number - 1);
                                    var given = hearing.on(one.asking(model)).verdicts(asked);
                                    return new Ballot(
                                            number, model, Verdicts.inOrder(asked, given));
                                });
        return new Heard(Majority.of(asked, ballots), ballots);
    }
}
