package dev.parley.agents.deliberation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.parley.agents.deliberation.Agents.Attempt;
import dev.parley.agents.deliberation.Event.Answered;
import dev.parley.agents.deliberation.Event.Cancelled;
import dev.parley.agents.deliberation.Event.Completed;
import dev.parley.agents.deliberation.Event.PersonWrote;
import dev.parley.agents.deliberation.Floor.Outcome.Done;
import dev.parley.agents.deliberation.Floor.Outcome.Refused;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A person pauses a draft, a critique and a revision, writes, and lets them go on. */
@Timeout(20)
class FloorTest {

    private static final Prompts PROMPTS =
            new Prompts(
                    Map.of(
                            "specifications", "{{safety}}\n{{behaviour}}",
                            "draft", "{{prompt}}",
                            "critique", "Criticise {{draft}}",
                            "revision", "Mend {{draft}} by {{critique}}"));

    private static final Method REFINE =
            (question, panel) -> {
                var draft = panel.draft(question);
                return Answer.of(panel.revise(question, draft, panel.reflect(question, draft)));
            };

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final Trial trial = new Trial(REFINE, Trial.NO_JUDGE, PROMPTS, this::take).submit(1);
    private Floor floor = new Floor(trial.log().entries(), trial.log());

    @Test
    void whatATurnGivesIsHeldUntilItGoesOn() throws Exception {
        assertThat(floor.pause()).isEqualTo(new Done());
        var run = start();
        awaitHeld("draft");
        assertThat(asked).containsExactly("draft");
        assertThat(floor.goOn(Optional.empty())).isEqualTo(new Done());
        run.get(5, TimeUnit.SECONDS);
        assertThat(asked).containsExactly("draft", "reflect", "revise");
        assertThat(trial.log().events().getLast()).isEqualTo(new Completed());
    }

    @Test
    void aPersonsTextCountsInThePlaceOfTheAgents() throws Exception {
        floor.pause();
        var run = start();
        awaitHeld("draft");
        assertThat(floor.write("draft", "My own.")).isEqualTo(new Done());
        floor.step(Optional.empty());
        awaitHeld("reflect");
        floor.write("reflect", "Too short.");
        floor.write("reflect", "Too long.");
        floor.goOn(Optional.empty());
        run.get(5, TimeUnit.SECONDS);
        assertThat(words("reflect")).contains("Criticise My own.");
        assertThat(words("revise")).contains("Mend My own. by Too long.");
        assertThat(trial.log().events(PersonWrote.class)).hasSize(3);
    }

    @Test
    void aPersonsCritiqueSparesTheReflector() throws Exception {
        floor.pause();
        var run = start();
        awaitHeld("draft");
        floor.goOn(Optional.of("Name the hero."));
        run.get(5, TimeUnit.SECONDS);
        assertThat(asked).containsExactly("draft", "revise");
        assertThat(words("revise")).contains("by Name the hero.");
        assertThat(trial.log().events(PersonWrote.class))
                .containsExactly(
                        new PersonWrote(
                                "reflect", Role.REFLECTOR, Product.CRITIQUE, "Name the hero."));
    }

    @Test
    void theAnswerSaysThatAPersonWroteIt() throws Exception {
        floor.pause();
        var run = start();
        awaitHeld("draft");
        floor.step(Optional.empty());
        awaitHeld("reflect");
        floor.step(Optional.empty());
        awaitHeld("revise");
        floor.write("revise", "All mine.");
        floor.goOn(Optional.empty());
        run.get(5, TimeUnit.SECONDS);
        var answered = trial.log().events(Answered.class).getFirst();
        assertThat(answered.text()).isEqualTo("All mine.");
        assertThat(answered.warnings()).contains("written by a person");
    }

    @Test
    void whoeverOwnsItNextHoldsTheSame() throws Exception {
        floor.pause();
        var first = start();
        awaitHeld("draft");
        floor.write("draft", "My own.");
        floor.leave(new Log.Fenced("another node holds it"));
        assertThat(catchThrowable(() -> first.get(5, TimeUnit.SECONDS)))
                .hasCauseInstanceOf(Log.Fenced.class);
        floor = new Floor(trial.log().entries(), trial.log());
        var second = start();
        awaitHeld("draft");
        assertThat(asked).containsExactly("draft");
        floor.goOn(Optional.empty());
        second.get(5, TimeUnit.SECONDS);
        assertThat(words("reflect")).contains("Criticise My own.");
    }

    @Test
    void aCritiqueThatWasGivenIsKeptForTheNextOwner() throws Exception {
        floor.pause();
        floor.goOn(Optional.of("Name the hero."));
        floor = new Floor(trial.log().entries(), trial.log());
        start().get(5, TimeUnit.SECONDS);
        assertThat(asked).containsExactly("draft", "revise");
    }

    @Test
    void aCancelEndsTheRest() throws Exception {
        floor.pause();
        var run = start();
        awaitHeld("draft");
        floor.cancel("cancelled on request");
        run.get(5, TimeUnit.SECONDS);
        assertThat(trial.log().events().getLast()).isEqualTo(new Cancelled("cancelled on request"));
    }

    @Test
    void whatIsNotHeldCannotBeWritten() throws Exception {
        assertThat(floor.write("draft", "Mine."))
                .isEqualTo(
                        new Refused(
                                "the turn 'draft' is not held just now; pause, and write while it waits"));
        assertThat(floor.goOn(Optional.empty()))
                .isEqualTo(new Refused("it is not paused, so there is nothing to let go on"));
        start().get(5, TimeUnit.SECONDS);
        assertThat(floor.pause())
                .isEqualTo(
                        new Refused(
                                "the method has answered; there is no turn left to pause after"));
    }

    private CompletableFuture<Void> start() {
        var mine = floor;
        return CompletableFuture.runAsync(() -> trial.run(mine), Thread::startVirtualThread);
    }

    private Agents.Outcome take(Attempt attempt) {
        asked.add(attempt.turn().path());
        return new Agents.Replied(Reply.of(attempt.turn().path() + " text"), "node");
    }

    private String words(String turn) {
        return trial.asked().stream()
                .filter(attempt -> attempt.turn().path().equals(turn))
                .map(attempt -> attempt.turn().ask().toString())
                .findFirst()
                .orElseThrow();
    }

    private void awaitHeld(String turn) throws InterruptedException {
        while (!floor.holds(turn)) {
            Thread.sleep(2);
        }
    }
}
