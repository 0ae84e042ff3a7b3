package dev.parley.server.live;

import dev.parley.agents.deliberation.Agreement;
import dev.parley.agents.deliberation.Ballot;
import dev.parley.agents.deliberation.Budget;
import dev.parley.agents.deliberation.Entry;
import dev.parley.agents.deliberation.Event;
import dev.parley.agents.deliberation.Given;
import dev.parley.agents.deliberation.JudgeChoice;
import dev.parley.agents.deliberation.JudgeChoice.Mode;
import dev.parley.agents.deliberation.MethodChoice;
import dev.parley.agents.deliberation.ModelStamp;
import dev.parley.agents.deliberation.Product;
import dev.parley.agents.deliberation.Purpose;
import dev.parley.agents.deliberation.Role;
import dev.parley.agents.deliberation.Sample;
import dev.parley.agents.deliberation.Urgency;
import dev.parley.specs.Label;
import dev.parley.specs.NaPolicy;
import dev.parley.specs.Ruling;
import dev.parley.specs.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Golden logs of which most is the judge's. */
final class GoldenJudgements {

    private static final UUID CHECK = UUID.fromString("019b2f4e-8c00-7000-8000-0000000000e1");
    private static final String SONG = "Mia sang. It grew light. She slept.";
    private static final Verdict COUNTED =
            new Verdict(
                    "B-01",
                    Ruling.YES,
                    "3 sentences, 3 to 9 are asked for.",
                    Optional.empty(),
                    Verdict.By.VERIFIER);

    private GoldenJudgements() {}

    /** Three judges who part, on every draft; the model is asked beside the program. */
    static List<Entry> panel() {
        var others = List.of(LogOfEvents.QWEN, LogOfEvents.REHEARSAL);
        var judge =
                new JudgeChoice(
                        Mode.PANEL,
                        NaPolicy.CODE,
                        true,
                        true,
                        List.of("qwen", "rehearsal", "qwen"));
        var sample = new Sample(Label.UNSAFE, Optional.of("No child lights a fire."));
        var log = log(LogOfEvents.QWEN, others, judge, Optional.of(sample), Optional.empty());
        log.add(new Event.Claimed("node-a", 1), 20);
        log.start("draft", 1, Role.GENERATOR, Product.DRAFT);
        log.say("draft", 1, Role.GENERATOR, Product.DRAFT, SONG, "");
        log.add(ruled("draft", Purpose.DRAFT, Optional.empty(), List.of()), 40);
        log.answer(SONG, "", "draft", Optional.empty());
        for (var place = 1; place <= 3; place++) {
            log.start("judge-" + place, 1, Role.JUDGE, Product.VERDICTS);
            log.say("judge-" + place, 1, Role.JUDGE, Product.VERDICTS, "{}", "");
        }
        var agreement = new Agreement(4, 3, Optional.of(0.4), List.of("S-02"));
        var ballots =
                List.of(
                        ballot(1, "qwen", Ruling.YES, Ruling.YES),
                        ballot(2, "rehearsal", Ruling.NO, Ruling.YES),
                        ballot(3, "qwen", Ruling.YES, Ruling.YES));
        log.add(ruled("draft", Purpose.ANSWER, Optional.of(agreement), ballots), 6);
        log.add(new Event.Completed(), 3);
        return log.entries();
    }

    /** The answer of another, judged again, one specification at a time. */
    static List<Entry> judgedAgain() {
        return given(new Given(SONG, "draft", Optional.of(LogOfEvents.ID), Optional.empty()));
    }

    /** A case of an examination of a judge. */
    static List<Entry> ofCheck() {
        return given(Given.ofCheck(CHECK, SONG));
    }

    private static List<Entry> given(Given given) {
        var judge = new JudgeChoice(Mode.SEQUENTIAL, NaPolicy.PAPER, false, false, List.of());
        var log = log(LogOfEvents.QWEN, List.of(), judge, Optional.empty(), Optional.of(given));
        log.add(new Event.Claimed("node-b", 1), 20);
        log.answer(given.text(), "", given.turn(), Optional.empty());
        for (var specification : List.of("S-01", "S-02", "B-02")) {
            log.start("judge/" + specification, 1, Role.JUDGE, Product.VERDICTS);
            log.say("judge/" + specification, 1, Role.JUDGE, Product.VERDICTS, "{}", "");
        }
        log.judge(given.turn(), verdicts(Ruling.NO, Ruling.YES).toArray(Verdict[]::new));
        log.add(new Event.Completed(), 3);
        return log.entries();
    }

    private static LogOfEvents log(
            ModelStamp model,
            List<ModelStamp> others,
            JudgeChoice judge,
            Optional<Sample> sample,
            Optional<Given> given) {
        var budget =
                given.isPresent()
                        ? Budget.NONE
                        : new Budget(
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(90L),
                                Optional.empty());
        var submitted =
                new Event.Submitted(
                        LogOfEvents.scenario(),
                        "A tale of a girl who is afraid of the dark.",
                        new MethodChoice(given.isPresent() ? "given" : "vanilla", Map.of()),
                        "prompts-digest",
                        given.isPresent()
                                ? Map.of(Role.JUDGE, model)
                                : Map.of(Role.GENERATOR, model, Role.JUDGE, model),
                        others,
                        judge,
                        budget,
                        7,
                        sample,
                        given,
                        Optional.empty(),
                        Optional.empty(),
                        given.isPresent() ? Urgency.BATCH : Urgency.INTERACTIVE,
                        "0.1.0");
        return LogOfEvents.of(submitted, model);
    }

    private static Event ruled(
            String turn, Purpose purpose, Optional<Agreement> agreement, List<Ballot> ballots) {
        var verdicts = verdicts(Ruling.YES, Ruling.YES);
        var check = new Agreement(1, 0, Optional.of(0.0), List.of("B-01"));
        return new Event.Judged(
                turn,
                purpose,
                verdicts,
                LogOfEvents.scores(verdicts),
                ballots,
                agreement,
                Optional.of(check));
    }

    private static Ballot ballot(int judge, String model, Ruling second, Ruling last) {
        return new Ballot(judge, model, verdicts(second, last));
    }

    /** YES to the first, these to the second and the last. */
    private static List<Verdict> verdicts(Ruling second, Ruling last) {
        var all = new ArrayList<Verdict>();
        all.add(LogOfEvents.verdict("S-01", Ruling.YES, Optional.of("Mia sang.")));
        all.add(LogOfEvents.verdict("S-02", second, Optional.empty()));
        all.add(COUNTED);
        all.add(LogOfEvents.verdict("B-02", last, Optional.empty()));
        return List.copyOf(all);
    }
}
