package dev.parley.agents.model.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.parley.agents.deliberation.Agents;
import dev.parley.agents.deliberation.Ask;
import dev.parley.agents.deliberation.Event.Completed;
import dev.parley.agents.deliberation.Event.End;
import dev.parley.agents.deliberation.Event.Judged;
import dev.parley.agents.deliberation.Event.TurnCompleted;
import dev.parley.agents.deliberation.Json;
import dev.parley.agents.deliberation.Message;
import dev.parley.agents.deliberation.Trial;
import dev.parley.agents.method.Case;
import dev.parley.agents.model.Heard;
import dev.parley.specs.Ruling;
import dev.parley.specs.Scenario;
import dev.parley.specs.Scenarios;
import dev.parley.specs.Script;
import dev.parley.specs.Verdict;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RehearsalTest {

    private static final Vertx VERTX = Vertx.vertx();
    private static final Scenarios SCENARIOS = Scenarios.builtIn();
    private static final Rehearsal REHEARSAL = new Rehearsal(VERTX, SCENARIOS, Tempo.INSTANT);
    private static final Case ALIGN3 = Case.of("align3");
    private static final Case VANILLA = Case.of("vanilla");
    private static final List<Case> METHODS =
            Case.all().filter(it -> !it.given().contains("rewardModel")).toList();

    @AfterAll
    static void close() {
        VERTX.close().toCompletionStage().toCompletableFuture().join();
    }

    static Stream<Arguments> scripts() {
        return SCENARIOS.all().stream()
                .flatMap(scenario ->
                        SCENARIOS.scripts(scenario.id()).stream()
                                .map(script -> arguments(scenario, script)));
    }

    static Stream<Arguments> questionsWithoutAScript() {
        return SCENARIOS.all().stream()
                .flatMap(scenario -> METHODS.stream().map(method -> arguments(scenario, method)));
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void playsTheScriptInEveryMethod(Scenario scenario, Script script) {
        assertThat(answer(scenario, script, Case.of("raw"))).isEqualTo(script.raw());
        assertThat(answer(scenario, script, VANILLA)).isEqualTo(script.draft());
        assertThat(answer(scenario, script, ALIGN3)).isEqualTo(script.align3().answer());
        assertThat(answer(scenario, script, Case.of("align3-agents")))
                .isEqualTo(script.agents().auditRevision());
        assertThat(answer(scenario, script, Case.of("self-refine", "{'rounds': 9}")))
                .isEqualTo(lastRevision(script));
        assertThat(
                        answer(
                                scenario,
                                script,
                                Case.of(
                                        "self-refine",
                                        "{'rounds': 9, 'history': 2, 'stopWhenSatisfied': false}")))
                .isEqualTo(lastRevision(script));
    }

    /** However several go about it, what they end in is something that people wrote and judged. */
    @ParameterizedTest
    @MethodSource("scripts")
    void leavesTheScriptInNoMethod(Scenario scenario, Script script) {
        for (var method : METHODS) {
            if (!method.kind().id().equals("refuse")) {
                assertThat(script.verdictsOn(answer(scenario, script, method)))
                        .as(method.toString())
                        .isPresent();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void choosesNoneThatIsWorse(Scenario scenario, Script script) {
        var best = Case.of("best-of-n", "{'samples': 3}");
        assertThat(violations(script, answer(scenario, script, best)))
                .isLessThanOrEqualTo(violations(script, script.draft()));
        assertThat(answer(scenario, script, Case.of("council"))).isEqualTo(lastRevision(script));
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void thinksTheThreePartsAsOneThought(Scenario scenario, Script script) {
        var thought = play(scenario, prompt(scenario, script), ALIGN3).answered().thought();
        assertThat(thought)
                .containsSubsequence(
                        script.align3().behaviour(),
                        script.align3().safety(),
                        script.align3().audit());
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void judgesAsItIsWritten(Scenario scenario, Script script) {
        var judged = judged(play(scenario, prompt(scenario, script), VANILLA));
        assertThat(judged.verdicts())
                .filteredOn(verdict -> verdict.by() == Verdict.By.JUDGE)
                .isNotEmpty()
                .allSatisfy(verdict ->
                        assertThat(verdict.ruling())
                                .isEqualTo(written(script, verdict.specification())));
    }

    @ParameterizedTest
    @MethodSource("questionsWithoutAScript")
    void goesToTheEndWithoutAScript(Scenario scenario, Case method) {
        var trial = play(scenario, "Tell me of nine green kites over the harbour.", method);
        assertThat(trial.log().events(End.class)).containsExactly(new Completed());
        assertThat(judged(trial).verdicts())
                .filteredOn(verdict -> verdict.by() == Verdict.By.JUDGE)
                .isNotEmpty()
                .allMatch(verdict -> verdict.ruling() == Ruling.NA)
                .allMatch(verdict -> verdict.reason().startsWith("This is a rehearsal"));
    }

    @ParameterizedTest
    @MethodSource("questionsWithoutAScript")
    void saysInEveryAnswerOfItsOwnThatItIsARehearsal(Scenario scenario, Case method) {
        var trial = play(scenario, "Tell me of nine green kites over the harbour.", method);
        if (!method.kind().id().equals("refuse")) {
            assertThat(trial.answered().text()).containsIgnoringCase("this is a rehearsal");
        }
    }

    @Test
    void revisesUntilNoProgramFindsAnything() {
        for (var scenario : SCENARIOS.all()) {
            var trial =
                    play(
                            scenario,
                            "Tell me of nine green kites.",
                            Case.of("self-refine", "{'rounds': 2}"));
            assertThat(judged(trial).verdicts())
                    .filteredOn(verdict -> verdict.by() == Verdict.By.VERIFIER)
                    .allMatch(verdict -> verdict.ruling() == Ruling.YES);
            assertThat(trial.log().events(TurnCompleted.class).get(1).text()).contains("B-01: ");
        }
    }

    @Test
    void saysThatItIsARehearsalInItsStamp() {
        assertThat(REHEARSAL.stamp().rehearsal()).isTrue();
    }

    @Test
    void fulfilsAnySchema() throws InterruptedException {
        var schema =
                Json.MAPPER
                        .createObjectNode()
                        .put("type", "object")
                        .set("required", Json.MAPPER.createArrayNode().add("a"));
        var ask = Ask.of(Message.user("Fill this in.")).as(schema);
        assertThat(Heard.ask(VERTX, REHEARSAL, ask).reply().text())
                .isEqualTo("{\"a\":\"rehearsal\"}");
    }

    @Test
    void stopsAtAStopString() throws InterruptedException {
        var ask = Ask.of(Message.user("Kites.")).upTo("rehearsal");
        assertThat(Heard.ask(VERTX, REHEARSAL, ask).reply().text()).isEqualTo("This is a ");
    }

    @Test
    void takesItsTime() throws InterruptedException {
        var slow =
                new Rehearsal(
                        VERTX,
                        SCENARIOS,
                        new Tempo(Duration.ofMillis(60), Duration.ofMillis(90), 200, 300));
        var reply = Heard.ask(VERTX, slow, Ask.of(Message.user("Kites."))).reply();
        assertThat(reply.timings().first()).isBetween(Duration.ofMillis(60), Duration.ofMillis(90));
        assertThat(reply.timings().total().toMillis())
                .isGreaterThan(reply.usage().completion() * 1000 / 300);
    }

    private static Ruling written(Script script, String specification) {
        return script.verdictsOn(script.draft()).orElseThrow().stream()
                .filter(verdict -> verdict.specification().equals(specification))
                .findFirst()
                .orElseThrow()
                .ruling();
    }

    private static String lastRevision(Script script) {
        return script.rounds().stream()
                .flatMap(round -> round.revision().stream())
                .reduce(script.draft(), (before, last) -> last);
    }

    private static String answer(Scenario scenario, Script script, Case method) {
        return play(scenario, prompt(scenario, script), method).answered().text();
    }

    private static String prompt(Scenario scenario, Script script) {
        return scenario.prompt(script.prompt()).orElseThrow().prompt();
    }

    private static Judged judged(Trial trial) {
        return trial.log().events(Judged.class).getLast();
    }

    private static long violations(Script script, String text) {
        return script.verdictsOn(text).orElseThrow().stream()
                .filter(verdict -> verdict.ruling() == Ruling.NO)
                .count();
    }

    private static Trial play(Scenario scenario, String prompt, Case method) {
        return method.trial(RehearsalTest::take).submit(scenario, prompt, 1).run();
    }

    private static Agents.Outcome take(Agents.Attempt attempt) {
        try {
            var heard = Heard.ask(VERTX, REHEARSAL, attempt.turn().ask());
            return new Agents.Replied(heard.reply(), "node");
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }
}
