package dev.parley.agents.method;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.agents.deliberation.Agents;
import dev.parley.agents.deliberation.Agents.Attempt;
import dev.parley.agents.deliberation.Ask;
import dev.parley.agents.deliberation.Continuation;
import dev.parley.agents.deliberation.Finish;
import dev.parley.agents.deliberation.Reply;
import dev.parley.agents.deliberation.Timings;
import dev.parley.agents.deliberation.Trial;
import dev.parley.agents.deliberation.Usage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class Align3Test {

    /** Every subset in every order: none, 3 of one, 6 of two, 6 of all. */
    static Stream<List<Stage>> orders() {
        return orders(List.of()).stream();
    }

    private static List<List<Stage>> orders(List<Stage> begun) {
        var all = new ArrayList<List<Stage>>(List.of(begun));
        for (var stage : Stage.values()) {
            if (!begun.contains(stage)) {
                var longer = new ArrayList<>(begun);
                longer.add(stage);
                all.addAll(orders(List.copyOf(longer)));
            }
        }
        return all;
    }

    @Test
    void thereAreSixteenOrders() {
        assertThat(orders()).hasSize(16).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("orders")
    void takesOneTurnAStageInTheOrderAskedFor(List<Stage> stages) {
        var expected =
                stages.isEmpty() ? List.of("draft") : stages.stream().map(Stage::id).toList();
        assertThat(run(stages).asked()).extracting(it -> it.turn().path()).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("orders")
    void onlyTheLastStageMayCloseTheThought(List<Stage> stages) {
        var stops = run(stages).asked().stream().map(it -> it.turn().ask().stop()).toList();
        assertThat(stops.getLast()).isEmpty();
        assertThat(stops.subList(0, stops.size() - 1)).allMatch(List.of(Ask.THOUGHT)::equals);
    }

    @ParameterizedTest
    @MethodSource("orders")
    void eachTurnCarriesOnAllThatWasThoughtBefore(List<Stage> stages) {
        var before = Ask.THINK;
        for (var attempt : run(stages).asked()) {
            var begun = attempt.turn().ask().begun().orElseThrow();
            assertThat(begun).startsWith(before).doesNotContain(Ask.THOUGHT);
            before = begun + thought(attempt);
        }
    }

    @ParameterizedTest
    @MethodSource("orders")
    void everyTurnIsOfTheSameConversation(List<Stage> stages) {
        assertThat(run(stages).asked().stream().map(it -> it.turn().ask().messages()).distinct())
                .hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("orders")
    void theAnswerHasTheWholeThought(List<Stage> stages) {
        var trial = run(stages);
        var last = trial.asked().getLast();
        var begun = last.turn().ask().begun().orElseThrow();
        assertThat(Ask.THINK + "\n" + trial.answered().thought()).isEqualTo(begun + thought(last));
        assertThat(trial.answered().text()).isEqualTo("The answer.");
    }

    @Test
    void isFaithfulWhereEveryStageWas() {
        assertThat(run(List.of(Stage.values())).answered().faithful()).contains(true);
    }

    @Test
    void isEmulatedWhereOneStageWas() {
        var trial =
                run(
                        List.of(Stage.values()),
                        attempt ->
                                attempt.turn().path().equals("safety")
                                        ? Continuation.EMULATED
                                        : Continuation.PREFIX);
        assertThat(trial.answered().continued()).contains(Continuation.EMULATED);
        assertThat(trial.answered().faithful()).contains(false);
    }

    @Test
    void neverPassesAThoughtThatWasNotClosedOffAsTheAnswer() {
        var trial =
                new Trial(
                                new Align3(List.of(Stage.AUDIT)),
                                Trial.NO_JUDGE,
                                Align3.KIND.prompts(),
                                attempt -> replied(attempt, "", Continuation.PREFIX))
                        .submit(1)
                        .run();
        assertThat(trial.asked())
                .extracting(it -> it.turn().path())
                .containsExactly("audit", "audit-close");
        assertThat(trial.answered().text()).isEmpty();
        assertThat(trial.answered().warnings())
                .containsExactly("the thought was not closed, so we closed it and asked on");
    }

    private static Trial run(List<Stage> stages) {
        return run(stages, attempt -> Continuation.PREFIX);
    }

    private static Trial run(List<Stage> stages, Function<Attempt, Continuation> continued) {
        return new Trial(
                        new Align3(stages),
                        Trial.NO_JUDGE,
                        Align3.KIND.prompts(),
                        attempt ->
                                replied(
                                        attempt,
                                        attempt.turn().ask().stop().isEmpty() ? "The answer." : "",
                                        continued.apply(attempt)))
                .submit(1)
                .run();
    }

    private static Agents.Outcome replied(Attempt attempt, String text, Continuation continued) {
        return new Agents.Replied(
                new Reply(
                        text,
                        thought(attempt),
                        Finish.STOP,
                        Usage.NONE,
                        Timings.NONE,
                        Optional.of(continued),
                        List.of()),
                "node");
    }

    private static String thought(Attempt attempt) {
        return " (" + attempt.turn().path() + ")";
    }
}
