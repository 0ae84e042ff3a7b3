package dev.parley.agents.deliberation;

import java.util.Optional;
import java.util.function.Consumer;

/**
 * The drafts of a deliberation as far as its end may hang on them: what would be the answer now.
 * Safe for several threads.
 */
final class Drafts {

    private final Consumer<Draft> written;
    private Optional<Draft> latest = Optional.empty();
    private Optional<Scored> best = Optional.empty();

    /**
     * @param written hears of each draft as it comes
     */
    Drafts(Consumer<Draft> written) {
        this.written = written;
    }

    Draft keep(Draft draft) {
        synchronized (this) {
            latest = Optional.of(draft);
        }
        written.accept(draft);
        return draft;
    }

    synchronized Scored keep(Scored scored) {
        if (best.filter(it -> it.value() >= scored.value()).isEmpty()) {
            best = Optional.of(scored);
        }
        return scored;
    }

    /** The best of those that were scored; else the latest. */
    synchronized Optional<Draft> best() {
        return best.map(Scored::draft).or(() -> latest);
    }
}
