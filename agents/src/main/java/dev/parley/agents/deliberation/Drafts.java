package dev.parley.agents.deliberation;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;

/**
 * The drafts of a deliberation as far as its end may hang on them: what would be the answer now. Of
 * drafts that are written at once, that counts as the later which stands later in the log, so that
 * a replay comes to the same. Safe for several threads.
 */
final class Drafts {

    private final Consumer<Draft> written;
    private Optional<Draft> latest = Optional.empty();
    private Optional<Scored> best = Optional.empty();
    private Thought thought = Thought.NONE;
    private final ToLongFunction<String> place;

    /**
     * @param written hears of each draft as it comes
     * @param place of a turn in the log
     */
    Drafts(Consumer<Draft> written, ToLongFunction<String> place) {
        this.written = written;
        this.place = place;
    }

    /** Remembers the thought under way, which has no answer yet. */
    synchronized Thought keep(Thought soFar) {
        thought = soFar;
        return soFar;
    }

    /** The thought under way, as far as it came. */
    synchronized Thought thought() {
        return thought;
    }

    Draft keep(Draft draft) {
        synchronized (this) {
            latest =
                    latest.filter(other -> place(other) > place(draft))
                            .or(() -> Optional.of(draft));
        }
        written.accept(draft);
        return draft;
    }

    synchronized Scored keep(Scored scored) {
        if (best.filter(other -> !isBetter(scored, other)).isEmpty()) {
            best = Optional.of(scored);
        }
        return scored;
    }

    /** Of equals the earlier. */
    private boolean isBetter(Scored scored, Scored other) {
        return scored.value() > other.value()
                || (scored.value() == other.value()
                        && place(scored.draft()) < place(other.draft()));
    }

    private long place(Draft draft) {
        return place.applyAsLong(draft.turn());
    }

    /** The best of those that were scored; else the latest. */
    synchronized Optional<Draft> best() {
        return best.map(Scored::draft).or(() -> latest);
    }
}
