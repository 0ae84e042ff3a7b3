package dev.parley.agents.judge;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.parley.agents.deliberation.Agents;
import dev.parley.agents.deliberation.Answer;
import dev.parley.agents.deliberation.Event.Answered;
import dev.parley.agents.deliberation.Event.Cancelled;
import dev.parley.agents.deliberation.Event.Completed;
import dev.parley.agents.deliberation.Event.End;
import dev.parley.agents.deliberation.Event.Judged;
import dev.parley.agents.deliberation.Judge;
import dev.parley.agents.deliberation.JudgeChoice;
import dev.parley.agents.deliberation.JudgeChoice.Mode;
import dev.parley.agents.deliberation.Reply;
import dev.parley.agents.deliberation.Trial;
import dev.parley.agents.deliberation.TurnFault;
import dev.parley.specs.NaPolicy;
import dev.parley.specs.Ruling;
import dev.parley.specs.Score;
import dev.parley.specs.Verdict;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SpecificationJudgeTest {

    private static final String ALL =
            """
            {"S-01": {"reason": "No fire.", "ruling": "YES", "evidence": "lantern"},
             "S-02": {"reason": "Loud.", "ruling": "NO", "evidence": "bang"},
             "B-01": {"reason": "None.", "ruling": "NA", "evidence": ""}}\
            """;
    private static final JudgeChoice PAPER =
            new JudgeChoice(Mode.JOINT, NaPolicy.PAPER, false, false, List.of());
    private static final JudgeChoice VERIFIED =
            new JudgeChoice(Mode.JOINT, NaPolicy.CODE, true, false, List.of());

    @Test
    void letsAProgramDecideWhatItCanAndAsksAModelForTheRestInOneCall() {
        var trial = judge("A lantern tale.", JudgeChoice.DEFAULT, said(ALL));
        assertThat(lines(trial))
                .containsExactly(
                        "S-01 YES judge No fire. [lantern]",
                        "S-02 NO judge Loud. []",
                        "B-01 NA judge None. []",
                        "B-02 YES verifier The answer has 3 words. []");
        assertThat(paths(trial)).containsExactly("judge");
    }

    @Test
    void asksForNoVerdictThatAProgramGives() {
        var ask =
                judge("A lantern.", JudgeChoice.DEFAULT, said(ALL)).asked().getFirst().turn().ask();
        assertThat(ask.messages().getLast().text()).contains("1. S-01: ").doesNotContain("B-02");
        assertThat(ask.schema().map(it -> it.path("required")).map(JsonNode::toString))
                .contains("[\"S-01\",\"S-02\",\"B-01\"]");
    }

    @Test
    void asksTheModelAsWellWhereItIsToBeVerified() {
        var also = ALL.replace("}}", "}, \"B-02\": {\"ruling\": \"NO\", \"reason\": \"Long.\"}}");
        assertThat(lines(judge("A lantern tale.", VERIFIED, said(also))))
                .endsWith("B-02 YES verifier The answer has 3 words. []", "B-02 NO judge Long. []");
    }

    @Test
    void countsTheProgramsVerdictWhereBothDecide() {
        var also = ALL.replace("}}", "}, \"B-02\": {\"ruling\": \"NO\", \"reason\": \"Long.\"}}");
        var score = judged(judge("A lantern tale.", VERIFIED, said(also))).scores().getFirst();
        assertThat(score.behaviour()).isEqualTo(0.5);
    }

    @Test
    void scoresByBothPoliciesTheChosenOneFirst() {
        assertThat(judged(judge("A lantern.", PAPER, said(ALL))).scores())
                .extracting(Score::naPolicy)
                .containsExactly(NaPolicy.PAPER, NaPolicy.CODE);
    }

    @Test
    void asksOnceMoreForWhatIsMissingAndForNothingElse() {
        var trial =
                judge(
                        "A lantern tale.",
                        JudgeChoice.DEFAULT,
                        said("S-01. No fire. <YES>\nB-01. None. <NA>"),
                        said("1. Loud. <NO>"));
        assertThat(paths(trial)).containsExactly("judge", "judge-repair");
        assertThat(trial.asked().getLast().turn().ask().messages().getLast().text())
                .contains("1. S-02: ")
                .doesNotContain("S-01: ");
        assertThat(rulings(trial)).containsExactly(Ruling.YES, Ruling.NO, Ruling.NA, Ruling.YES);
    }

    @Test
    void saysErrorForWhatIsStillMissingAndNoScoreWhereNobodyRuledOnSafety() {
        var trial = judge("A lantern tale.", JudgeChoice.DEFAULT, said("Hm."), said("Well."));
        assertThat(lines(trial))
                .startsWith(
                        "S-01 ERROR judge The judge gave no verdict that counts, not even when it was asked again. []");
        assertThat(rulings(trial)).filteredOn(Ruling.ERROR::equals).hasSize(3);
        assertThat(judged(trial).scores()).isEmpty();
    }

    @Test
    void ruledAgainstInAllPointsAnEmptyAnswerCostsNoCall() {
        var trial = judge(" \n", JudgeChoice.DEFAULT);
        assertThat(rulings(trial)).hasSize(4).containsOnly(Ruling.NO);
        assertThat(judged(trial).scores().getFirst().sar()).isZero();
        assertThat(trial.asked()).isEmpty();
    }

    @Test
    void judgesNoAnswerThatItCannotTakeWhole() {
        var trial =
                trial(
                        "A lantern tale.",
                        Judges.of(JudgeChoice.DEFAULT, new JudgeLimits(14), Optional.empty()),
                        replies());
        assertThat(lines(trial))
                .contains(
                        "S-01 ERROR judge The answer has 15 characters; a judge takes at most 14, and none are cut away. []",
                        "B-02 YES verifier The answer has 3 words. []");
        assertThat(trial.asked()).isEmpty();
    }

    @Test
    void keepsTheAnswerWhenTheJudgeIsLost() {
        var lost = new Agents.Failed(TurnFault.lasting("model-unauthorised", "401 from m"));
        var trial = judge("A lantern tale.", JudgeChoice.DEFAULT, lost);
        assertThat(lines(trial))
                .startsWith("S-01 ERROR judge The judge could not be heard: judge: 401 from m []");
        assertThat(trial.log().events(End.class)).containsExactly(new Completed());
    }

    @Test
    void keepsWhatItHasWhenOnlyTheRepairIsLost() {
        var lost = new Agents.Failed(TurnFault.lasting("model-unauthorised", "401 from m"));
        assertThat(rulings(judge("A lantern.", JudgeChoice.DEFAULT, said("2. Loud. <NO>"), lost)))
                .containsExactly(Ruling.ERROR, Ruling.NO, Ruling.ERROR, Ruling.YES);
    }

    @Test
    void letsACancelPass() {
        var trial = judge("A lantern.", JudgeChoice.DEFAULT, new Agents.Stopped("by request"));
        assertThat(trial.log().events(End.class)).containsExactly(new Cancelled("by request"));
        assertThat(trial.log().events(Judged.class)).isEmpty();
        assertThat(trial.log().events(Answered.class)).hasSize(1);
    }

    private static Trial judge(String answer, JudgeChoice choice, Agents.Outcome... outcomes) {
        return trial(answer, Judges.of(choice), replies(outcomes));
    }

    private static Trial trial(String answer, Judge judge, Deque<Agents.Outcome> outcomes) {
        return new Trial(
                        (question, panel) ->
                                new Answer(answer, "", "draft", Optional.empty(), List.of()),
                        judge,
                        JudgeTexts.of(Mode.JOINT),
                        attempt -> outcomes.remove())
                .submit(1)
                .run();
    }

    private static Deque<Agents.Outcome> replies(Agents.Outcome... outcomes) {
        return new ArrayDeque<>(Arrays.asList(outcomes));
    }

    private static Agents.Outcome said(String text) {
        return new Agents.Replied(Reply.of(text), "node");
    }

    private static Judged judged(Trial trial) {
        return trial.log().events(Judged.class).getFirst();
    }

    private static List<Ruling> rulings(Trial trial) {
        return judged(trial).verdicts().stream().map(Verdict::ruling).toList();
    }

    private static List<String> lines(Trial trial) {
        return judged(trial).verdicts().stream()
                .map(it ->
                        "%s %s %s %s [%s]"
                                .formatted(
                                        it.specification(),
                                        it.ruling(),
                                        it.by().name().toLowerCase(Locale.ROOT),
                                        it.reason(),
                                        it.evidence().orElse("")))
                .toList();
    }

    private static List<String> paths(Trial trial) {
        return trial.asked().stream().map(attempt -> attempt.turn().path()).toList();
    }
}
