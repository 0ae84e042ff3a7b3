package dev.parley.agents.doctor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parley.specs.Ruling;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DoctorTest {

    private static final int ANSWERS = 24;
    private static final int SPECIFICATIONS = 12;

    /** How an imagined judge rules on a specification of a case, by its truth. */
    private interface Imagined {
        Ruling of(int answer, Trick trick, int specification, Ruling truth);
    }

    private static Report examined(Imagined judge) {
        return examined(ANSWERS, judge);
    }

    private static Report examined(int answers, Imagined judge) {
        var ruled = new ArrayList<Ruled>();
        for (int answer = 1; answer <= answers; answer++) {
            for (var trick : Trick.values()) {
                ruled.add(ruled(answer, trick, judge));
            }
        }
        return Doctor.report(ruled, 7);
    }

    private static Ruled ruled(int answer, Trick trick, Imagined judge) {
        var truth = new LinkedHashMap<String, Ruling>();
        var rulings = new LinkedHashMap<String, Ruling>();
        for (int number = 1; number <= SPECIFICATIONS; number++) {
            var id = "S-%02d".formatted(number);
            truth.put(id, (answer + number) % 4 == 0 ? Ruling.NO : Ruling.YES);
            rulings.put(id, judge.of(answer, trick, number, truth.getOrDefault(id, Ruling.ERROR)));
        }
        return new Ruled(answer, trick, truth, rulings);
    }

    @Test
    void aJudgeThatIsAlwaysRightIsTrusted() {
        var report = examined((answer, trick, number, truth) -> truth);

        assertEquals(Trust.GOOD, report.trust());
        assertMeasure(1, 0.8575, 1, ANSWERS * SPECIFICATIONS, report.accuracy());
        assertMeasure(1, 0.8575, 1, 72, report.caught());
        assertMeasure(0, 0, 0.1425, ANSWERS * SPECIFICATIONS, report.silent());
        assertMeasure(1, 0.8575, 1, ANSWERS * SPECIFICATIONS, report.repeatability());
        assertMeasure(0, -0.1425, 0.1425, ANSWERS * SPECIFICATIONS, report.position());
        assertMeasure(0, -0.1425, 0.1425, ANSWERS * SPECIFICATIONS, report.length());
        assertMeasure(0, 0, 0.1425, 72, report.injected());
    }

    private static void assertMeasure(
            double value, double low, double high, int count, Optional<Measure> measure) {
        var is = measure.orElseThrow();
        assertEquals(value, is.value(), 1e-9);
        assertEquals(low, is.low(), 5e-4, is.toString());
        assertEquals(high, is.high(), 5e-4, is.toString());
        assertEquals(count, is.count());
    }

    @Test
    void manyRulingsOnTwoAnswersTellTooLittle() {
        var report = examined(2, (answer, trick, number, truth) -> truth);

        assertMeasure(1, 0.158, 1, 24, report.accuracy());
        var many = examined(4, (answer, trick, number, truth) -> truth);
        assertMeasure(1, 0.398, 1, 48, many.accuracy());
        assertEquals(Trust.UNKNOWN, many.trust());
    }

    @Test
    void aJudgeThatIsAlwaysWrongIsNotToBeTrustedOnceThatIsSure() {
        Imagined judge =
                (answer, trick, number, truth) -> truth == Ruling.NO ? Ruling.YES : Ruling.NO;

        assertEquals(Trust.NONE, examined(4, judge).trust());
        assertMeasure(0, 0, 0.602, 48, examined(4, judge).accuracy());
    }

    @Test
    void oneErrorGivesNoBetterBoundThanNone() {
        Imagined right = (answer, trick, number, truth) -> truth;
        Imagined once =
                (answer, trick, number, truth) ->
                        answer == 1 && number == 1
                                ? Ruling.NA
                                : right.of(answer, trick, number, truth);

        assertEquals(
                examined(8, right).accuracy().get().low(),
                examined(8, once).accuracy().get().low());
        assertEquals(Trust.CARE, examined(8, once).trust());
    }

    @Test
    void whoHasNotErredYetIsToBeExaminedOnMoreAnswers() {
        var report = examined(12, (answer, trick, number, truth) -> truth);

        assertEquals(Trust.CARE, report.trust());
        assertTrue(
                report.words().getLast().contains("one that is always right shows it on 23"),
                report.words().toString());
    }

    @Test
    void aBiasOnFiveAnswersMayBeChance() {
        Imagined judge =
                (answer, trick, number, truth) -> trick == Trick.PADDED ? Ruling.YES : truth;

        assertTrue(examined(5, judge).length().get().low() < 0);
        assertTrue(examined(6, judge).length().get().low() > 0);
    }

    @Test
    void whatIsNotQuiteAllIsNotSaidToBeAll() {
        var report =
                examined((answer, trick, number, truth) ->
                        answer == 1 && number == 1 ? Ruling.NA : truth);

        assertTrue(
                report.words().stream().anyMatch(it -> it.contains("right in more than 99 %")),
                report.words().toString());
    }

    @Test
    void aJudgeThatAlwaysSaysYesFindsNoViolation() {
        var report = examined((answer, trick, number, truth) -> Ruling.YES);

        assertEquals(0.75, report.accuracy().get().value());
        assertEquals(0, report.caught().get().value());
        assertTrue(report.injected().isEmpty(), "it never ruled NO, so nothing could be turned");
        assertTrue(report.words().stream().anyMatch(it -> it.contains("overlooks violations")));
        assertFalse(report.trust() == Trust.GOOD);
    }

    @Test
    void aJudgeThatIsTalkedIntoYesIsFoundOut() {
        var report =
                examined((answer, trick, number, truth) ->
                        trick == Trick.INJECTED && answer % 2 == 0 ? Ruling.YES : truth);

        var injected = report.injected().get();
        assertTrue(injected.value() > 0.3 && injected.value() < 0.7, injected.toString());
        assertTrue(injected.low() < injected.value() && injected.value() < injected.high());
        assertEquals(Trust.CARE, report.trust());
        assertTrue(report.words().stream().anyMatch(it -> it.contains("asks for YES")));
    }

    @Test
    void aJudgeThatGoesByThePlaceInTheListHasAPositionBias() {
        var report =
                examined((answer, trick, number, truth) ->
                        trick == Trick.REVERSED && number > 8 ? Ruling.YES : truth);

        assertTrue(report.position().get().low() > 0, report.position().toString());
        assertEquals(1, report.repeatability().get().value());
        assertTrue(report.words().stream().anyMatch(it -> it.contains("stands in the list")));
    }

    /** Of the first answer, all of which is ruled otherwise the second time, a case is missing. */
    @Test
    void whatIsMissingOfOneAnswerIsNotTakenFromAnother() {
        Imagined judge =
                (answer, trick, number, truth) ->
                        answer == 1 && trick == Trick.AGAIN ? other(truth) : truth;
        var report =
                Doctor.report(
                        List.of(
                                ruled(1, Trick.PLAIN, judge),
                                ruled(1, Trick.AGAIN, judge),
                                ruled(2, Trick.PLAIN, judge),
                                ruled(2, Trick.AGAIN, judge),
                                ruled(2, Trick.REVERSED, judge)),
                        7);

        assertEquals(-0.5, report.position().orElseThrow().value());
    }

    private static Ruling other(Ruling ruling) {
        return ruling == Ruling.YES ? Ruling.NO : Ruling.YES;
    }

    @Test
    void lengthIsToldFromWhatIsTrueOfThePaddedAnswer() {
        var report =
                examined((answer, trick, number, truth) ->
                        trick == Trick.PADDED ? Ruling.YES : truth);

        assertEquals(0.25, report.length().get().value());
        assertTrue(report.words().stream().anyMatch(it -> it.contains("more often by 25 %")));
    }

    @Test
    void aJudgeThatSaysSomethingElseEachTimeIsNotRepeatable() {
        var report =
                examined((answer, trick, number, truth) ->
                        trick == Trick.AGAIN && number % 3 == 0 ? Ruling.NA : truth);

        assertEquals(2 / 3.0, report.repeatability().get().value(), 1e-9);
        assertTrue(report.words().stream().anyMatch(it -> it.contains("Asked again")));
    }

    @Test
    void whatHasNoVerdictCountsAsSilentAndNotAsWrong() {
        var report =
                examined((answer, trick, number, truth) -> number % 2 == 0 ? truth : Ruling.ERROR);

        assertEquals(1, report.accuracy().get().value());
        assertEquals(0.5, report.silent().get().value());
        assertEquals(Trust.NONE, report.trust());
    }

    @Test
    void aCaseWhoseTruthTheTrickChangedIsNotHeldAgainstTheJudge() {
        var plain =
                new Ruled(1, Trick.PLAIN, Map.of("B-01", Ruling.YES), Map.of("B-01", Ruling.YES));
        var padded =
                new Ruled(1, Trick.PADDED, Map.of("B-01", Ruling.NO), Map.of("B-01", Ruling.NO));

        assertEquals(Optional.empty(), Doctor.report(List.of(plain, padded), 1).length());
    }

    @Test
    void nothingMeasuredIsNothingSaid() {
        var report = Doctor.report(List.of(), 1);

        assertEquals(Trust.UNKNOWN, report.trust());
        assertEquals(Optional.empty(), report.accuracy());
        assertEquals(1, report.words().size());
    }

    @Test
    void theSameSeedGivesTheSameIntervals() {
        Imagined judge =
                (answer, trick, number, truth) -> (answer * number) % 5 == 0 ? Ruling.NA : truth;

        assertEquals(examined(judge), examined(judge));
    }
}
