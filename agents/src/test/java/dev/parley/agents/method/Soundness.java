package dev.parley.agents.method;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.agents.deliberation.Entry;
import dev.parley.agents.deliberation.Event;
import dev.parley.agents.deliberation.Event.Answered;
import dev.parley.agents.deliberation.Event.BudgetReached;
import dev.parley.agents.deliberation.Event.Completed;
import dev.parley.agents.deliberation.Event.End;
import dev.parley.agents.deliberation.Event.Judged;
import dev.parley.agents.deliberation.Event.TurnCompleted;
import dev.parley.agents.deliberation.Event.TurnStarted;
import dev.parley.agents.deliberation.MemoryLog;
import dev.parley.agents.deliberation.Purpose;
import java.util.HashMap;
import java.util.HashSet;
import java.util.stream.LongStream;

/** What holds for the log of every deliberation that has ended, whatever happened to it. */
final class Soundness {

    private Soundness() {}

    static void check(MemoryLog log) {
        assertThat(log.entries().stream().map(Entry::seq))
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, log.entries().size()).boxed().toList());
        assertThat(log.events(End.class)).hasSize(1);
        assertThat(log.events().getLast()).isInstanceOf(End.class);
        assertThat(log.events(BudgetReached.class)).hasSizeLessThanOrEqualTo(1);
        if (log.events().getLast() instanceof Completed) {
            assertThat(log.events(Answered.class)).hasSize(1);
            assertThat(log.events(Judged.class))
                    .filteredOn(judged -> judged.purpose() == Purpose.ANSWER)
                    .hasSize(1);
        }
        assertThat(log.events(Judged.class).stream().map(it -> it.purpose() + it.turn()))
                .doesNotHaveDuplicates();
        checkTurns(log);
    }

    /** Attempts count from 1 without a gap; a turn is completed once, by its last attempt. */
    private static void checkTurns(MemoryLog log) {
        var attempts = new HashMap<String, Integer>();
        var completed = new HashSet<String>();
        for (Event event : log.events()) {
            if (event instanceof TurnStarted started) {
                assertThat(completed).doesNotContain(started.turn());
                assertThat(started.attempt())
                        .isEqualTo(attempts.merge(started.turn(), 1, Integer::sum));
            }
            if (event instanceof TurnCompleted done) {
                assertThat(completed.add(done.turn())).isTrue();
                assertThat(done.attempt()).isEqualTo(attempts.get(done.turn()));
            }
        }
    }
}
