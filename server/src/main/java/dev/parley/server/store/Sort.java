package dev.parley.server.store;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/** By what a list of deliberations is sorted; what has no such figure is last, whichever way. */
public enum Sort {
    /** When they were submitted. */
    NEWEST("submitted_at", Way.DOWN),
    OLDEST("submitted_at", Way.UP),
    /** The leading score. */
    SAR(Way.DOWN.last("sar"), Way.DOWN),
    SAR_LOWEST(Way.UP.last("sar"), Way.UP),
    /** Written by the method's own turns. */
    TOKENS("tokens", Way.DOWN),
    TOKENS_FEWEST("tokens", Way.UP),
    /** From submission to end. */
    DURATION(Way.DOWN.last("ended_at - submitted_at"), Way.DOWN),
    DURATION_SHORTEST(Way.UP.last("ended_at - submitted_at"), Way.UP);

    private final String column;
    private final Way way;

    Sort(String column, Way way) {
        this.column = column;
        this.way = way;
    }

    /** The sort of that name in lower case with hyphens, which the contract knows. */
    public static Sort of(String wire) {
        return valueOf(wire.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** What follows ORDER BY; no two have the same place. */
    String order() {
        return "%s %s, id %s".formatted(column, way.word, way.word);
    }

    /** The condition for those whose place is after that of a key and an id. */
    String isAfter(String key, String id) {
        return "(%s, id) %s (%s, %s)".formatted(column, way.sign, key, id);
    }

    /** The figure by which a deliberation has its place. */
    Number key(Summary summary) {
        return switch (this) {
            case NEWEST, OLDEST -> summary.submittedAt().toEpochMilli();
            case SAR, SAR_LOWEST -> figure(summary.sar());
            case TOKENS, TOKENS_FEWEST -> summary.tokens();
            case DURATION, DURATION_SHORTEST ->
                    figure(
                            summary.endedAt()
                                    .map(end -> Duration.between(summary.submittedAt(), end))
                                    .map(Duration::toMillis));
        };
    }

    private Number figure(Optional<? extends Number> known) {
        return known.isPresent() ? known.get() : way.none;
    }

    /** Whether the greatest or the least comes first. */
    private enum Way {
        DOWN("DESC", "<", -1),
        UP("ASC", ">", 999_999_999_999_999L);

        private final String word;
        private final String sign;

        /** Comes after every figure there is. */
        private final long none;

        Way(String word, String sign, long none) {
            this.word = word;
            this.sign = sign;
            this.none = none;
        }

        String last(String figure) {
            return "COALESCE(%s, %d)".formatted(figure, none);
        }
    }
}
