package dev.parley.server.whole;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.agents.deliberation.Entry;
import dev.parley.agents.deliberation.Event;
import dev.parley.agents.deliberation.Event.Answered;
import dev.parley.agents.deliberation.Event.Claimed;
import dev.parley.agents.deliberation.Event.Completed;
import dev.parley.agents.deliberation.Event.End;
import dev.parley.agents.deliberation.Event.Judged;
import dev.parley.agents.deliberation.Event.Submitted;
import dev.parley.agents.deliberation.Event.TurnCompleted;
import dev.parley.agents.deliberation.Event.TurnStarted;
import dev.parley.agents.deliberation.Purpose;
import dev.parley.specs.Specification;
import dev.parley.specs.Verdict;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.stream.LongStream;

/** What holds for the log of every deliberation that has ended, whatever happened to it. */
public record LogInvariants(List<Entry> log) {

    public static void check(List<Entry> log) {
        var invariants = new LogInvariants(log);
        invariants.seqsHaveNoGap();
        invariants.epochsAreThoseOfTheClaims();
        invariants.itEndsOnce();
        invariants.eachTurnIsCompletedOnceByItsLastAttempt();
        if (log.getLast().event() instanceof Completed) {
            invariants.itHasOneAnswerAndAVerdictForEachSpecification();
        }
    }

    /** The events of one type, in order. */
    public static <E extends Event> List<E> events(List<Entry> log, Class<E> type) {
        return log.stream().map(Entry::event).filter(type::isInstance).map(type::cast).toList();
    }

    private <E extends Event> List<E> events(Class<E> type) {
        return events(log, type);
    }

    private void seqsHaveNoGap() {
        assertThat(log)
                .extracting(Entry::seq)
                .isEqualTo(LongStream.rangeClosed(1, log.size()).boxed().toList());
    }

    private void epochsAreThoseOfTheClaims() {
        long epoch = 0;
        for (var entry : log) {
            if (entry.event() instanceof Claimed claimed) {
                assertThat(claimed.epoch()).isGreaterThan(epoch);
                epoch = claimed.epoch();
            }
            assertThat(entry.epoch()).as("epoch of %s", entry).isEqualTo(epoch);
        }
    }

    private void itEndsOnce() {
        assertThat(events(End.class)).hasSize(1);
        assertThat(log.getLast().event()).isInstanceOf(End.class);
    }

    private void eachTurnIsCompletedOnceByItsLastAttempt() {
        var attempts = new HashMap<String, Integer>();
        var completed = new HashSet<String>();
        for (var entry : log) {
            if (entry.event() instanceof TurnStarted started) {
                assertThat(completed)
                        .as("completed before %s", entry)
                        .doesNotContain(started.turn());
                assertThat(started.attempt())
                        .isEqualTo(attempts.merge(started.turn(), 1, Integer::sum));
            }
            if (entry.event() instanceof TurnCompleted done) {
                assertThat(completed.add(done.turn())).as("the first %s", entry).isTrue();
                assertThat(done.attempt()).isEqualTo(attempts.get(done.turn()));
            }
        }
    }

    private void itHasOneAnswerAndAVerdictForEachSpecification() {
        assertThat(events(Answered.class)).hasSize(1);
        var ofTheAnswer =
                events(Judged.class).stream()
                        .filter(judged -> judged.purpose() == Purpose.ANSWER)
                        .toList();
        assertThat(ofTheAnswer).hasSize(1);
        var submitted = (Submitted) log.getFirst().event();
        assertThat(ofTheAnswer.getFirst().verdicts())
                .extracting(Verdict::specification)
                .isEqualTo(
                        submitted.scenario().specifications().stream()
                                .map(Specification::id)
                                .toList());
    }
}
