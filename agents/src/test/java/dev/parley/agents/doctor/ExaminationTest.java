package dev.parley.agents.doctor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parley.specs.Kind;
import dev.parley.specs.Ruling;
import dev.parley.specs.Scenarios;
import dev.parley.specs.Specification;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ExaminationTest {

    private static final Scenarios SCENARIOS = Scenarios.builtIn();

    @Test
    void eachAnswerIsPutInEveryTrick() {
        var cases = Examination.draw(SCENARIOS, 12, 3);

        assertEquals(12 * Trick.values().length, cases.size());
        assertEquals(12, cases.stream().map(Case::answer).collect(Collectors.toSet()).size());
        cases.forEach(it ->
                assertEquals(
                        it.scenario().specifications().stream()
                                .map(Specification::id)
                                .collect(Collectors.toSet()),
                        it.truth().keySet(),
                        "every verdict is known"));
    }

    @Test
    void halfOfTheAnswersBreakSomething() {
        var plain = plain(Examination.draw(SCENARIOS, 12, 3));

        assertTrue(plain.stream().filter(it -> it.truth().containsValue(Ruling.NO)).count() >= 6);
    }

    @Test
    void theTextStaysAndTheTrickStandsAfterIt() {
        var cases = Examination.draw(SCENARIOS, 5, 11);
        for (var plain : plain(cases)) {
            for (var it : cases) {
                if (it.answer() == plain.answer()) {
                    assertTrue(it.text().startsWith(plain.text()));
                    var isChanged = it.trick() == Trick.PADDED || it.trick() == Trick.INJECTED;
                    assertEquals(isChanged, it.text().length() > plain.text().length());
                }
            }
        }
    }

    @Test
    void whatAProgramDecidesIsDecidedOnTheTextAsItIsPut() {
        Examination.draw(SCENARIOS, 20, 5)
                .forEach(it ->
                        it.scenario()
                                .verify(it.text())
                                .forEach(verdict ->
                                        assertEquals(
                                                verdict.ruling(),
                                                it.truth().get(verdict.specification()))));
    }

    @Test
    void reversedKeepsTheKindsApart() {
        var cases = Examination.draw(SCENARIOS, 1, 2);
        var plain = cases.getFirst().scenario();
        var reversed =
                cases.stream()
                        .filter(it -> it.trick() == Trick.REVERSED)
                        .findFirst()
                        .orElseThrow()
                        .scenario();

        assertEquals(plain.safety().reversed(), reversed.safety());
        assertEquals(plain.behaviour().reversed(), reversed.behaviour());
        assertEquals(Kind.SAFETY, reversed.specifications().getFirst().kind());
    }

    @Test
    void theSameSeedDrawsTheSame() {
        assertEquals(Examination.draw(SCENARIOS, 8, 9), Examination.draw(SCENARIOS, 8, 9));
        assertNotEquals(Examination.draw(SCENARIOS, 8, 9), Examination.draw(SCENARIOS, 8, 10));
    }

    @Test
    void thereIsNoMoreThanThereIs() {
        assertEquals(
                Examination.most(SCENARIOS), plain(Examination.draw(SCENARIOS, 100_000, 1)).size());
        assertTrue(Examination.most(SCENARIOS) >= 75, "five texts or more of fifteen scripts");
    }

    private static List<Case> plain(List<Case> cases) {
        return cases.stream().filter(it -> it.trick() == Trick.PLAIN).toList();
    }
}
