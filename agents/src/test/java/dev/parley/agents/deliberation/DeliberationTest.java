package dev.parley.agents.deliberation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.parley.agents.deliberation.Event.Answered;
import dev.parley.agents.deliberation.Event.BudgetReached;
import dev.parley.agents.deliberation.Event.Cancelled;
import dev.parley.agents.deliberation.Event.Completed;
import dev.parley.agents.deliberation.Event.Failed;
import dev.parley.agents.deliberation.Event.Submitted;
import dev.parley.agents.deliberation.Event.TurnCompleted;
import dev.parley.agents.deliberation.Event.TurnFailed;
import dev.parley.agents.deliberation.Event.TurnStarted;
import dev.parley.specs.Kind;
import dev.parley.specs.Scenario;
import dev.parley.specs.Specification;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DeliberationTest {

    private static final ModelStamp MODEL =
            new ModelStamp("m", "m", false, Sampling.DEFAULT, Optional.of(new Price(1, 1)));
    private static final Prompts PROMPTS =
            new Prompts(
                    Map.of(
                            "specifications", "{{safety}}\n{{behaviour}}",
                            "draft", "{{prompt}}",
                            "critique", "{{draft}}",
                            "revision", "{{draft}} {{critique}}"));

    /** Drafts, criticises, revises once. */
    private static final Method METHOD =
            (question, panel) -> {
                var draft = panel.draft(question);
                var round = panel.round(1);
                return Answer.of(round.revise(question, draft, round.reflect(question, draft)));
            };

    private final MemoryLog log = new MemoryLog();
    private final List<String> asked = new ArrayList<>();
    private final Deque<Agents.Outcome> outcomes = new ArrayDeque<>();
    private final List<Duration> pauses = new ArrayList<>();

    @Test
    void writesEachTurnDownAndEndsOnce() {
        submit(Budget.NONE);
        run();
        assertThat(asked).containsExactly("draft#1", "round-1/reflect#1", "round-1/revise#1");
        assertThat(log.events(Event.End.class)).containsExactly(new Completed());
        assertThat(log.events(Answered.class).getFirst().text()).isEqualTo("round-1/revise");
    }

    @Test
    void resumesAtEveryBoundaryWithoutAskingForACompletedTurnAgain() {
        submit(Budget.NONE);
        run();
        var appends = log.entries().size() - 1;
        for (int survived = 0; survived < appends; survived++) {
            diesAfterAndGoesOn(survived);
        }
    }

    private void diesAfterAndGoesOn(int appends) {
        var test = new DeliberationTest();
        test.submit(Budget.NONE);
        test.log.dieAfter(appends);
        assertThat(catchThrowableOfType(MemoryLog.Crash.class, test::run)).isNotNull();
        var before = test.completed();
        test.asked.clear();
        test.log.goOn();
        test.run();
        assertThat(test.asked).noneMatch(turn -> before.contains(turn.split("#", 2)[0]));
        assertThat(test.completed()).doesNotHaveDuplicates().hasSize(3);
        assertThat(test.log.events(Event.End.class)).hasSize(1);
    }

    @Test
    void doesNothingOnceItHasEnded() {
        submit(Budget.NONE);
        run();
        var entries = log.entries();
        run();
        assertThat(log.entries()).isEqualTo(entries);
    }

    @Test
    void asksAgainAfterAPassingFaultAndWaitsAsLongAsTheEndpointAsked() {
        submit(Budget.NONE);
        outcomes.add(
                new Agents.Failed(
                        new TurnFault(
                                "model-overloaded",
                                "busy",
                                true,
                                Optional.of(Duration.ofSeconds(7)))));
        run();
        assertThat(asked).startsWith("draft#1", "draft#2");
        assertThat(pauses).containsExactly(Duration.ofSeconds(7));
    }

    @Test
    void givesUpAfterTheLastAttemptAndSaysWhichTurnItWas() {
        submit(Budget.NONE);
        for (int i = 0; i < Retries.DEFAULT.attempts(); i++) {
            outcomes.add(new Agents.Failed(TurnFault.passing("model-failed", "500 from m")));
        }
        run();
        assertThat(log.events(TurnFailed.class)).hasSize(Retries.DEFAULT.attempts());
        assertThat(log.events(Failed.class))
                .containsExactly(new Failed("model-failed", "draft: 500 from m"));
    }

    @Test
    void doesNotAskAgainAfterALastingFault() {
        submit(Budget.NONE);
        outcomes.add(new Agents.Failed(TurnFault.lasting("model-unauthorised", "401 from m")));
        run();
        assertThat(asked).containsExactly("draft#1");
        assertThat(log.events(Failed.class)).hasSize(1);
    }

    @Test
    void endsAsCancelledWhenItsTurnIsStopped() {
        submit(Budget.NONE);
        outcomes.add(new Agents.Stopped("by request"));
        run();
        assertThat(log.events(Event.End.class)).containsExactly(new Cancelled("by request"));
    }

    @Test
    void answersWithItsLatestDraftWhenTheBudgetIsSpent() {
        submit(new Budget(Optional.empty(), Optional.of(2), Optional.empty(), Optional.empty()));
        run();
        assertThat(log.events(BudgetReached.class))
                .containsExactly(new BudgetReached("calls", 2, 2));
        assertThat(log.events(Answered.class).getFirst().turn()).isEqualTo("draft");
        assertThat(log.events(Event.End.class)).containsExactly(new Completed());
    }

    @Test
    void refusesToGoOnWhenATurnWasAskedSomethingElseBefore() {
        submit(Budget.NONE);
        log.dieAfter(2);
        assertThat(catchThrowableOfType(MemoryLog.Crash.class, this::run)).isNotNull();
        log.goOn();
        run(new Prompts(Map.of("specifications", "changed", "draft", "{{prompt}}")));
        assertThat(log.events(Failed.class).getFirst().code()).isEqualTo("replay-differs");
    }

    @Test
    void everyEventComesBackFromItsJson() {
        submit(new Budget(Optional.of(9L), Optional.of(2), Optional.of(8L), Optional.of(0.5)));
        run();
        assertThat(log.events())
                .allSatisfy(event ->
                        assertThat(Json.read(Json.write(event), Event.class)).isEqualTo(event));
    }

    private void submit(Budget budget) {
        var scenario =
                new Scenario(
                        "tales",
                        1,
                        "Tales",
                        "Tales for children.",
                        List.of(Specification.judged("S-01", Kind.SAFETY, "No matches.")),
                        List.of());
        var models =
                Arrays.stream(Role.values()).collect(Collectors.toMap(role -> role, role -> MODEL));
        log.append(
                new Submitted(
                        scenario,
                        "A tale.",
                        new MethodChoice("m", Map.of()),
                        PROMPTS.digest(),
                        models,
                        List.of(),
                        JudgeChoice.DEFAULT,
                        budget,
                        1,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Urgency.INTERACTIVE,
                        "0"));
    }

    private void run() {
        run(PROMPTS);
    }

    private void run(Prompts prompts) {
        new Deliberation(
                        log.entries(),
                        METHOD,
                        Trial.NO_JUDGE,
                        prompts,
                        log,
                        this::take,
                        new Floor(log.entries(), log),
                        Crews.inOrder(),
                        new FakeTime(),
                        Retries.DEFAULT)
                .run();
    }

    private Agents.Outcome take(Agents.Attempt attempt) {
        assertThat(log.events().getLast()).isInstanceOf(TurnStarted.class);
        asked.add(attempt.turn().path() + "#" + attempt.number());
        var outcome = outcomes.poll();
        return outcome != null
                ? outcome
                : new Agents.Replied(Reply.of(attempt.turn().path()), "node");
    }

    private List<String> completed() {
        return log.events(TurnCompleted.class).stream().map(TurnCompleted::turn).toList();
    }

    private final class FakeTime implements Time {
        @Override
        public Instant now() {
            return log.entries().getLast().at();
        }

        @Override
        public void pause(Duration duration) {
            pauses.add(duration);
        }
    }
}
