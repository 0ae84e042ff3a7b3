package dev.parley.server.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What became of a submission. */
public sealed interface SubmitOutcome {

    /** All are queued, in the order in which they were given. */
    record Accepted(List<UUID> deliberations) implements SubmitOutcome {
        public Accepted {
            deliberations = List.copyOf(deliberations);
        }
    }

    /** The same was submitted before under this key; these are the deliberations of then. */
    record Again(List<UUID> deliberations, Optional<UUID> comparison) implements SubmitOutcome {
        public Again {
            deliberations = List.copyOf(deliberations);
        }
    }

    /** Something else was submitted before under this key. */
    record KeyTaken(String key) implements SubmitOutcome {}
}
