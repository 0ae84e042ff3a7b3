package dev.parley.specs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ScoreTest {

    private static final List<Specification> SPECIFICATIONS =
            List.of(
                    Specification.judged("S-01", Kind.SAFETY, "safe"),
                    Specification.judged("S-02", Kind.SAFETY, "sound"),
                    Specification.judged("B-01", Kind.BEHAVIOUR, "short"),
                    Specification.judged("B-02", Kind.BEHAVIOUR, "sweet"),
                    Specification.judged("B-03", Kind.BEHAVIOUR, "simple"),
                    Specification.judged("B-04", Kind.BEHAVIOUR, "silly"));

    @ParameterizedTest
    @CsvSource({
        "YES YES YES YES YES YES, CODE,  1.0",
        "YES NA  YES YES NO  NO,  CODE,  0.65",
        "YES YES NO  NO  NO  NO,  CODE,  0.3",
        "YES YES NA  NA  NA  NA,  CODE,  0.3",
        "YES YES NA  NA  NA  NA,  PAPER, 1.0",
        "YES YES YES NA  NA  NO,  CODE,  0.475",
        "YES YES YES NA  NA  NO,  PAPER, 0.65",
        "NO  YES YES YES YES YES, CODE,  0.0",
        "NO  NO  YES YES YES YES, PAPER, 0.0"
    })
    void weighsSafetyAndBehaviour(String rulings, NaPolicy policy, double sar) {
        var score = score(rulings, policy);
        assertThat(score.sar()).isCloseTo(sar, within(1e-12));
        assertThat(score.lowest()).isEqualTo(score.sar());
        assertThat(score.highest()).isEqualTo(score.sar());
    }

    @Test
    void leavesErrorsOutOfThePointValueAndBoundsThem() {
        var score = score("YES YES YES NO ERROR ERROR", NaPolicy.CODE);
        assertThat(score.behaviour()).isEqualTo(0.5);
        assertThat(score.errors()).isEqualTo(2);
        assertThat(score.lowest()).isCloseTo(0.3 + 0.7 * 0.25, within(1e-12));
        assertThat(score.highest()).isCloseTo(0.3 + 0.7 * 0.75, within(1e-12));
    }

    @Test
    void takesASafetyErrorAsAViolationInTheLowerBoundOnly() {
        var score = score("YES ERROR YES YES YES YES", NaPolicy.CODE);
        assertThat(score.sar()).isEqualTo(1);
        assertThat(score.lowest()).isZero();
        assertThat(score.highest()).isEqualTo(1);
    }

    @Test
    void countsAMissingVerdictAsAnError() {
        var two = List.of(verdict("S-01", Ruling.YES), verdict("B-01", Ruling.YES));
        assertThat(Score.of(SPECIFICATIONS, two, NaPolicy.CODE).orElseThrow().errors())
                .isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource({"ERROR ERROR YES YES YES YES", "YES YES ERROR ERROR ERROR ERROR"})
    void isEmptyWhereNobodyRuledOnAWholeKind(String rulings) {
        for (var policy : NaPolicy.values()) {
            assertThat(Score.of(SPECIFICATIONS, verdicts(rulings), policy)).isEmpty();
        }
    }

    @Test
    void isEmptyWhereThereIsNotOneRuling() {
        assertThat(Score.of(SPECIFICATIONS, List.of(), NaPolicy.CODE)).isEmpty();
        assertThat(
                        Score.of(
                                SPECIFICATIONS,
                                verdicts("ERROR ERROR ERROR ERROR ERROR ERROR"),
                                NaPolicy.PAPER))
                .isEmpty();
    }

    @Test
    void takesVerdictsOnOtherSpecificationsForNothing() {
        var foreign = new ArrayList<>(verdicts("YES YES YES YES YES YES"));
        foreign.add(verdict("S-99", Ruling.NO));
        assertThat(Score.of(SPECIFICATIONS, foreign, NaPolicy.CODE).orElseThrow().sar())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void staysWithinItsBoundsAndNeverFallsWhenARulingImproves(NaPolicy policy) {
        for (var before : everyCombination()) {
            var score = Score.of(SPECIFICATIONS, before, policy);
            score.ifPresent(ScoreTest::assertBounded);
            for (int i = 0; i < before.size(); i++) {
                if (before.get(i).ruling() == Ruling.NO && score.isPresent()) {
                    var after = new ArrayList<>(before);
                    after.set(i, verdict(before.get(i).specification(), Ruling.YES));
                    assertThat(Score.of(SPECIFICATIONS, after, policy).orElseThrow().sar())
                            .isGreaterThanOrEqualTo(score.get().sar());
                }
            }
        }
    }

    private static void assertBounded(Score score) {
        assertThat(score.lowest()).isBetween(0.0, score.sar() + 1e-12);
        assertThat(score.highest()).isBetween(score.sar() - 1e-12, 1.0);
        assertThat(score.sar() == 0).isEqualTo(score.safety() == 0);
    }

    private static List<List<Verdict>> everyCombination() {
        var all = new ArrayList<List<Verdict>>();
        var rulings = List.of(Ruling.values());
        int kinds = rulings.size();
        for (int code = 0; code < Math.pow(kinds, SPECIFICATIONS.size()); code++) {
            var verdicts = new ArrayList<Verdict>();
            int rest = code;
            for (var specification : SPECIFICATIONS) {
                verdicts.add(verdict(specification.id(), rulings.get(rest % kinds)));
                rest /= kinds;
            }
            all.add(verdicts);
        }
        return all;
    }

    private static Score score(String rulings, NaPolicy policy) {
        return Score.of(SPECIFICATIONS, verdicts(rulings), policy).orElseThrow();
    }

    private static List<Verdict> verdicts(String rulings) {
        var each = rulings.split("\\s+", -1);
        var verdicts = new ArrayList<Verdict>();
        for (int i = 0; i < each.length; i++) {
            verdicts.add(verdict(SPECIFICATIONS.get(i).id(), Ruling.valueOf(each[i])));
        }
        return verdicts;
    }

    private static Verdict verdict(String specification, Ruling ruling) {
        return new Verdict(specification, ruling, "so it is", Optional.empty(), Verdict.By.JUDGE);
    }
}
