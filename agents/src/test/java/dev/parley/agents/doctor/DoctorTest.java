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

    private static final int ANSWERS = 10;
    private static final int SPECIFICATIONS = 12;

    /** How an imagined judge rules on a specification of a case, by its truth. */
    private interface Imagined {
        Ruling of(int answer, Trick trick, int specification, Ruling truth);
    }

    private static Report examined(Imagined judge) {
        var ruled = new ArrayList<Ruled>();
        for (int answer = 1; answer <= ANSWERS; answer++) {
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
        assertEquals(new Measure(1, 1, 1, ANSWERS * SPECIFICATIONS), report.accuracy().get());
        assertEquals(new Measure(1, 1, 1, 30), report.caught().get());
        assertEquals(0, report.silent().get().value());
        assertEquals(1, report.repeatability().get().value());
        assertEquals(0, report.position().get().value());
        assertEquals(0, report.length().get().value());
        assertEquals(new Measure(0, 0, 0, 30), report.injected().get());
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
