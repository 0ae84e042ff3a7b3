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
import dev.parley.agents.deliberation.JudgeChoice;
import dev.parley.agents.deliberation.Message;
import dev.parley.agents.deliberation.Method;
import dev.parley.agents.deliberation.Trial;
import dev.parley.agents.judge.Judges;
import dev.parley.agents.method.Align3;
import dev.parley.agents.method.Align3Agents;
import dev.parley.agents.method.Methods;
import dev.parley.agents.method.Raw;
import dev.parley.agents.method.SelfRefine;
import dev.parley.agents.method.Stage;
import dev.parley.agents.method.Vanilla;
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
    private static final Align3 ALIGN3 = new Align3(List.of(Stage.values()));
    private static final List<Method> METHODS =
            List.of(
                    new Raw(),
                    new Vanilla(),
                    new SelfRefine(3, 1, true),
                    new SelfRefine(3, 2, false),
                    ALIGN3,
                    new Align3(List.of()),
                    new Align3Agents());

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
        assertThat(answer(scenario, script, new Raw())).isEqualTo(script.raw());
        assertThat(answer(scenario, script, new Vanilla())).isEqualTo(script.draft());
        assertThat(answer(scenario, script, ALIGN3)).isEqualTo(script.align3().answer());
        assertThat(answer(scenario, script, new Align3Agents()))
                .isEqualTo(script.agents().auditRevision());
        assertThat(answer(scenario, script, new SelfRefine(9, 1, true)))
                .isEqualTo(lastRevision(script));
        assertThat(answer(scenario, script, new SelfRefine(9, 2, false)))
                .isEqualTo(lastRevision(script));
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
        var judged = judged(play(scenario, prompt(scenario, script), new Vanilla()));
        assertThat(judged.verdicts())
                .filteredOn(verdict -> verdict.by() == Verdict.By.JUDGE)
                .isNotEmpty()
                .allSatisfy(verdict ->
                        assertThat(verdict.ruling())
                                .isEqualTo(written(script, verdict.specification())));
    }

    @ParameterizedTest
    @MethodSource("questionsWithoutAScript")
    void goesToTheEndWithoutAScript(Scenario scenario, Method method) {
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
    void saysInEveryAnswerOfItsOwnThatItIsARehearsal(Scenario scenario, Method method) {
        var trial = play(scenario, "Tell me of nine green kites over the harbour.", method);
        assertThat(trial.answered().text()).containsIgnoringCase("this is a rehearsal");
    }

    @Test
    void revisesUntilNoProgramFindsAnything() {
        for (var scenario : SCENARIOS.all()) {
            var trial = play(scenario, "Tell me of nine green kites.", new SelfRefine(2, 1, true));
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

    private static String answer(Scenario scenario, Script script, Method method) {
        return play(scenario, prompt(scenario, script), method).answered().text();
    }

    private static String prompt(Scenario scenario, Script script) {
        return scenario.prompt(script.prompt()).orElseThrow().prompt();
    }

    private static Judged judged(Trial trial) {
        return trial.log().events(Judged.class).getFirst();
    }

    private static Trial play(Scenario scenario, String prompt, Method method) {
        return new Trial(
                        method,
                        Judges.of(JudgeChoice.DEFAULT),
                        Methods.prompts(),
                        RehearsalTest::take)
                .submit(scenario, prompt, 1)
                .run();
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
