package dev.parley.specs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class ScriptTest {

    static final List<Written> ALL = written();

    private static final Pattern OBJECTION = Pattern.compile("(?m)^([SB]-\\d\\d): ");

    /** A script with the scenario that it is written for. */
    record Written(Scenario scenario, Script script) {

        List<String> violated(String text) {
            return script.verdicts().getOrDefault(text, List.of()).stream()
                    .filter(verdict -> verdict.ruling() == Ruling.NO)
                    .map(Verdict::specification)
                    .toList();
        }

        List<String> violated(String text, Kind kind) {
            return violated(text).stream().filter(id -> id.startsWith(kind.prefix())).toList();
        }

        @Override
        public String toString() {
            return scenario.id() + "/" + script.prompt();
        }
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void rulesAsTheVerifiersFind(Written written) {
        var disagreements = new ArrayList<String>();
        written.script()
                .texts()
                .forEach((name, text) ->
                        written.script()
                                .verdicts()
                                .getOrDefault(name, List.of())
                                .forEach(verdict ->
                                        finding(written.scenario(), verdict, text)
                                                .filter(found -> found.ruling() != verdict.ruling())
                                                .map(found ->
                                                        "%s %s: written %s, but %s"
                                                                .formatted(
                                                                        name,
                                                                        found.specification(),
                                                                        verdict.ruling(),
                                                                        found.reason()))
                                                .ifPresent(disagreements::add)));
        assertThat(disagreements).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void violatesNothingInTheAnswersThatTheMethodsEndIn(Written written) {
        var last = "revision-" + (written.script().rounds().size() - 1);
        for (var name : List.of(last, "align3", "agents-audit")) {
            assertThat(written.violated(name)).as(name).isEmpty();
        }
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void violatesAtLeastTwoThingsBeforeAnythingIsCriticised(Written written) {
        assertThat(written.violated("draft")).hasSizeGreaterThanOrEqualTo(2);
        assertThat(written.violated("raw")).hasSizeGreaterThanOrEqualTo(2);
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void criticisesWhatIsViolatedAndNothingElse(Written written) {
        var script = written.script();
        var text = "draft";
        for (int i = 0; i < script.rounds().size(); i++) {
            var critique = script.rounds().get(i).critique();
            assertThat(objections(critique)).as(text).isEqualTo(written.violated(text));
            text = "revision-" + (i + 1);
        }
        assertThat(objections(script.agents().safetyCritique()))
                .isEqualTo(written.violated("draft", Kind.SAFETY));
        assertThat(objections(script.agents().auditCritique()))
                .isEqualTo(written.violated("agents-safety"));
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void endsItsRoundsWithNothingToObject(Written written) {
        assertThat(written.script().rounds()).hasSizeGreaterThanOrEqualTo(3);
        assertThat(written.script().rounds().getLast().critique()).isEqualTo("NOTHING TO OBJECT");
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void knowsItsTextsAgainAndNoOthers(Written written) {
        var script = written.script();
        assertThat(script.verdictsOn("\n" + script.draft() + " "))
                .contains(script.verdicts().get("draft"));
        assertThat(script.verdictsOn(script.draft() + " The end.")).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void judgesTheSameTextTheSameWay(Written written) {
        var script = written.script();
        script.texts()
                .forEach((name, text) ->
                        assertThat(script.verdictsOn(text))
                                .as(name)
                                .contains(script.verdicts().get(name)));
    }

    private static Optional<Verdict> finding(Scenario scenario, Verdict verdict, String text) {
        return scenario.specification(verdict.specification())
                .flatMap(specification -> specification.verify(text));
    }

    private static List<String> objections(String critique) {
        return OBJECTION.matcher(critique).results().map((MatchResult it) -> it.group(1)).toList();
    }

    private static List<Written> written() {
        var scenarios = Scenarios.builtIn();
        return scenarios.all().stream().flatMap(scenario -> scripts(scenarios, scenario)).toList();
    }

    private static Stream<Written> scripts(Scenarios scenarios, Scenario scenario) {
        return scenarios.scripts(scenario.id()).stream()
                .map(script -> new Written(scenario, script));
    }
}
