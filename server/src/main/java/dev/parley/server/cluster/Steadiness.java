package dev.parley.server.cluster;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * Whether a lease that ran out tells of a node that died. For a while it does not after the
 * database was out of reach, or its clock was set: then every lease has run out, and a node that
 * comes back a moment before the others leaves them the time to come back too. Not safe for several
 * threads.
 */
final class Steadiness {

    private final Duration lease;
    private final LongSupplier clock;
    private Optional<Long> interruptedAt = Optional.empty();
    private Optional<Reading> last = Optional.empty();

    private record Reading(Instant theirs, long ours) {}

    /**
     * @param clock of this process, in nanoseconds
     */
    Steadiness(Duration lease, LongSupplier clock) {
        this.lease = lease;
        this.clock = clock;
    }

    boolean isSteady() {
        var since = clock.getAsLong() - lease.toNanos();
        interruptedAt = interruptedAt.filter(then -> then - since > 0);
        return interruptedAt.isEmpty();
    }

    /** The database was out of reach. */
    void interrupted() {
        interruptedAt = Optional.of(clock.getAsLong());
    }

    /**
     * Takes note of what the database's clock shows.
     *
     * @return whether it was set since it was last read, by half a lease or more
     */
    boolean wasSet(Instant theirs) {
        var now = new Reading(theirs, clock.getAsLong());
        var set = last.filter(then -> apart(then, now).compareTo(lease.dividedBy(2)) >= 0);
        last = Optional.of(now);
        set.ifPresent(_ -> interrupted());
        return set.isPresent();
    }

    private static Duration apart(Reading then, Reading now) {
        var theirs = Duration.between(then.theirs, now.theirs);
        return theirs.minusNanos(now.ours - then.ours).abs();
    }
}
