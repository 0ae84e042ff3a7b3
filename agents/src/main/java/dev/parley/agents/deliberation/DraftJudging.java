package dev.parley.agents.deliberation;

import dev.parley.agents.deliberation.Crew.Work;
import dev.parley.agents.deliberation.Event.Judged;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Judges each draft beside the method that wrote it, which never waits for it. Safe for several
 * threads.
 */
final class DraftJudging {

    private final Crew crew;
    private final Function<Draft, Judged> judge;
    private final Map<String, Work<Judged>> works = new LinkedHashMap<>();

    DraftJudging(Crew crew, Function<Draft, Judged> judge) {
        this.crew = crew;
        this.judge = judge;
    }

    synchronized void begin(Draft draft) {
        works.computeIfAbsent(draft.turn(), _ -> crew.begin(() -> judge.apply(draft)));
    }

    /** Waits for what is found about a turn's text; empty when that is no draft. */
    Optional<Judged> of(String turn) {
        return work(turn).map(Work::join);
    }

    /** Waits for all of them; one that was cancelled with its deliberation has nothing to say. */
    void end() {
        for (var work : all().values()) {
            try {
                work.join();
            } catch (Halt.Cancel _) {
                // The deliberation's own end says so.
            }
        }
    }

    private synchronized Optional<Work<Judged>> work(String turn) {
        return Optional.ofNullable(works.get(turn));
    }

    private synchronized Map<String, Work<Judged>> all() {
        return Map.copyOf(works);
    }
}
