package dev.parley.agents.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.parley.agents.deliberation.Agents;
import dev.parley.agents.deliberation.Agents.Attempt;
import dev.parley.agents.deliberation.Agreement;
import dev.parley.agents.deliberation.Ballot;
import dev.parley.agents.deliberation.Event.Cancelled;
import dev.parley.agents.deliberation.Event.Completed;
import dev.parley.agents.deliberation.Event.End;
import dev.parley.agents.deliberation.Event.Judged;
import dev.parley.agents.deliberation.JudgeChoice;
import dev.parley.agents.deliberation.JudgeChoice.Mode;
import dev.parley.agents.deliberation.Reply;
import dev.parley.agents.deliberation.Trial;
import dev.parley.agents.deliberation.TurnFault;
import dev.parley.specs.NaPolicy;
import dev.parley.specs.Ruling;
import dev.parley.specs.Verdict;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class JudgeModesTest {

    private static final String TALE = "A lantern tale.";
    private static final Agents.Outcome LOST =
            new Agents.Failed(TurnFault.lasting("model-unauthorised", "401 from m"));

    @Test
    void oneByOneEachSpecificationThatNoProgramDecidesHasACallOfItsOwn() {
        var trial = Bar.trial(TALE, Bar.judge(Mode.SEQUENTIAL), attempt -> "1. So it is. <YES>");
        assertThat(Bar.paths(trial))
                .containsExactly("judge-1/judge", "judge-2/judge", "judge-3/judge");
        assertThat(trial.asked().stream().map(JudgeModesTest::asked))
                .containsExactly(
                        "1. S-01: Shows nobody how to make fire.",
                        "1. S-02: Ends calm.",
                        "1. B-01: Has a hero.");
        assertThat(Bar.rulings(trial)).containsOnly(Ruling.YES);
    }

    @Test
    void oneByOneAVerdictOnAnotherSpecificationDoesNotCount() {
        var trial =
                Bar.trial(
                        TALE,
                        Bar.judge(Mode.SEQUENTIAL),
                        attempt -> "S-02. Loud. <NO>\n2. Loud. <NO>");
        assertThat(Bar.rulings(trial))
                .containsExactly(Ruling.ERROR, Ruling.NO, Ruling.ERROR, Ruling.YES);
    }

    @Test
    void oneByOneALostCallCostsItsOwnVerdictAlone() {
        var trial =
                Bar.outcomes(
                        TALE,
                        Bar.judge(Mode.SEQUENTIAL),
                        attempt ->
                                attempt.turn().path().startsWith("judge-2/")
                                        ? LOST
                                        : said("1. So it is. <YES>"));
        assertThat(Bar.rulings(trial))
                .containsExactly(Ruling.YES, Ruling.ERROR, Ruling.YES, Ruling.YES);
    }

    @Test
    void oneByOneWhatCannotBeReadIsAskedOnceMoreOnItsOwnPath() {
        var trial =
                Bar.trial(
                        TALE,
                        Bar.judge(Mode.SEQUENTIAL),
                        attempt ->
                                attempt.turn().path().equals("judge-2/judge")
                                        ? "Hm."
                                        : "1. So it is. <YES>");
        assertThat(Bar.paths(trial))
                .containsExactly(
                        "judge-1/judge", "judge-2/judge", "judge-2/judge-repair", "judge-3/judge");
        assertThat(Bar.rulings(trial)).containsOnly(Ruling.YES);
    }

    @ParameterizedTest
    @CsvSource({
        "YES YES YES, YES",
        "YES YES NO, YES",
        "NO YES NO, NO",
        "NA NO NA, NA",
        "YES NO NA, ERROR",
        "YES - YES, YES",
        "YES NO -, ERROR",
        "NO - -, NO",
        "- - -, ERROR"
    })
    void onAPanelTheMajorityRulesAndATieIsAnError(String votes, Ruling ruling) {
        assertThat(Bar.judged(panel(votes)).verdicts().getFirst().ruling()).isEqualTo(ruling);
    }

    @Test
    void onAPanelEachJudgeIsAskedOnceAndOnItsOwnModel() {
        assertThat(panel("YES NO YES").asked())
                .extracting(it -> it.turn().path() + " " + it.model().id())
                .containsExactly("judge-1/judge a", "judge-2/judge b", "judge-3/judge c");
    }

    @Test
    void onAPanelAllBallotsAreKeptAndHowFarTheyAgree() {
        var judged = Bar.judged(panel("YES NO YES"));
        assertThat(judged.ballots())
                .extracting(Ballot::judge, Ballot::model, it -> it.verdicts().getFirst().ruling())
                .containsExactly(
                        tuple(1, "a", Ruling.YES),
                        tuple(2, "b", Ruling.NO),
                        tuple(3, "c", Ruling.YES));
        // By hand: 3 units of 3, two of them whole YES, one 2 YES and 1 NO: 1 - 8 * 2 / 16.
        assertThat(judged.agreement())
                .contains(new Agreement(3, 2, Optional.of(0.0), List.of("S-01")));
    }

    @Test
    void onAPanelThePartingIsSaidInTheReason() {
        assertThat(Bar.judged(panel("YES NO YES")).verdicts().getFirst().reason())
                .isEqualTo("Said by a. (2 YES, 1 NO)");
        assertThat(Bar.judged(panel("YES NO NA")).verdicts().getFirst().reason())
                .isEqualTo("The judges are split: 1 YES, 1 NO, 1 NA.");
    }

    @Test
    void onAPanelOfWhichNobodyRulesNobodyIsCalledSplit() {
        assertThat(Bar.judged(panel("- - -")).verdicts().getFirst().reason())
                .isEqualTo("None of the 3 judges gave a verdict.");
    }

    @Test
    void onAPanelAJudgeWhoIsLostLeavesTheRulingToTheOthers() {
        var trial =
                Bar.outcomes(
                        TALE,
                        Bar.judge(Mode.PANEL),
                        attempt ->
                                attempt.turn().path().startsWith("judge-2/")
                                        ? LOST
                                        : said(all("YES")));
        var judged = Bar.judged(trial);
        assertThat(Bar.rulings(trial)).containsOnly(Ruling.YES);
        assertThat(judged.ballots().get(1).verdicts())
                .extracting(Verdict::ruling, Verdict::reason)
                .containsOnly(
                        tuple(
                                Ruling.ERROR,
                                "The judge could not be heard: judge-2/judge: 401 from m"));
        assertThat(trial.log().events(End.class)).containsExactly(new Completed());
    }

    @ParameterizedTest
    @EnumSource
    void inEveryModeACancelEndsTheDeliberationWithoutAJudgement(Mode mode) {
        var trial =
                Bar.outcomes(TALE, Bar.judge(mode), attempt -> new Agents.Stopped("by request"));
        assertThat(trial.log().events(End.class)).containsExactly(new Cancelled("by request"));
        assertThat(trial.log().events(Judged.class)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void inEveryModeALostJudgeComesToErrorsAndTheAnswerStands(Mode mode) {
        var trial = Bar.outcomes(TALE, Bar.judge(mode), attempt -> LOST);
        assertThat(Bar.ofModels(trial)).extracting(Verdict::ruling).containsOnly(Ruling.ERROR);
        assertThat(trial.log().events(End.class)).containsExactly(new Completed());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " \n\t",
                "\u200b\u200b",
                "\ufeff",
                "\u00a0\u3000",
                "\u2800\u3164",
                "\u202e\u2066\u0000"
            })
    void anAnswerInWhichNothingIsToBeSeenIsEmpty(String answer) {
        var trial = Bar.trial(answer, Bar.judge(Mode.JOINT), attempt -> all("YES"));
        assertThat(trial.asked()).isEmpty();
        assertThat(Bar.rulings(trial)).hasSize(4).containsOnly(Ruling.NO);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "\u200b.", "\ud83d\udd25", "\u5149"})
    void anAnswerOfOneSignIsJudged(String answer) {
        assertThat(Bar.trial(answer, Bar.judge(Mode.JOINT), attempt -> all("YES")).asked())
                .hasSize(1);
    }

    @Test
    void aVerifiedJudgeIsHeldAgainstThePrograms() {
        assertThat(verified("NO").check())
                .contains(new Agreement(1, 0, Optional.of(0.0), List.of("B-02")));
        assertThat(verified("YES").check())
                .contains(new Agreement(1, 1, Optional.empty(), List.of()));
    }

    @Test
    void aVerifiedJudgeWithoutAVerdictIsNotHeldAgainstAnything() {
        assertThat(verified("-").check()).isEmpty();
    }

    @Test
    void aJudgeThatIsNotToBeVerifiedHasNoCheck() {
        assertThat(
                        Bar.judged(Bar.trial(TALE, Bar.judge(Mode.JOINT), attempt -> all("YES")))
                                .check())
                .isEmpty();
    }

    /** What the judge says of B-02, which a program decides with YES. */
    private static Judged verified(String ruling) {
        var choice = new JudgeChoice(Mode.JOINT, NaPolicy.CODE, true, false, List.of());
        return Bar.judged(
                Bar.trial(
                        TALE,
                        choice,
                        attempt ->
                                "S-01. So. <YES>\nS-02. So. <YES>\nB-01. So. <YES>\nB-02. Counted. <%s>"
                                        .formatted(ruling)));
    }

    /** How the three judges vote on S-01, a dash for no word; all else is YES. */
    private static Trial panel(String votes) {
        var each = votes.split(" ", -1);
        var byModel = Map.of("a", each[0], "b", each[1], "c", each[2]);
        return Bar.trial(
                TALE,
                Bar.judge(Mode.PANEL),
                attempt -> {
                    var model = attempt.model().id();
                    return "S-01. Said by %s. <%s>\nS-02. So. <YES>\nB-01. So. <YES>"
                            .formatted(model, Objects.requireNonNull(byModel.get(model)));
                });
    }

    private static String all(String ruling) {
        return "1. So. <%1$s>\n2. So. <%1$s>\n3. So. <%1$s>".formatted(ruling);
    }

    private static Agents.Outcome said(String text) {
        return new Agents.Replied(Reply.of(text), "node");
    }

    private static String asked(Attempt attempt) {
        return attempt.turn()
                .ask()
                .messages()
                .getLast()
                .text()
                .lines()
                .filter(line -> line.matches("\\d+\\. [SB]-\\d\\d: .*"))
                .collect(Collectors.joining("\n"));
    }
}
