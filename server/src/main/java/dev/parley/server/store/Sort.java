package dev.parley.server.store;

import java.time.Duration;
import java.util.Locale;

/**
 * By what a list of deliberations is sorted, the greatest first; what has no such figure is last.
 */
public enum Sort {
    /** When they were submitted. */
    NEWEST("submitted_at"),
    /** The leading score. */
    SAR("COALESCE(sar, -1)"),
    /** Written by the method's own turns. */
    TOKENS("tokens"),
    /** From submission to end. */
    DURATION("COALESCE(ended_at - submitted_at, -1)");

    private static final int NONE = -1;

    private final String column;

    Sort(String column) {
        this.column = column;
    }

    /** The sort of that name in lower case, which the contract knows. */
    public static Sort of(String wire) {
        return valueOf(wire.toUpperCase(Locale.ROOT));
    }

    String column() {
        return column;
    }

    /** The figure by which a deliberation has its place. */
    Number key(Summary summary) {
        return switch (this) {
            case NEWEST -> summary.submittedAt().toEpochMilli();
            case SAR -> summary.sar().orElse((double) NONE);
            case TOKENS -> summary.tokens();
            case DURATION ->
                    summary.endedAt()
                            .map(end -> Duration.between(summary.submittedAt(), end).toMillis())
                            .orElse((long) NONE);
        };
    }
}
