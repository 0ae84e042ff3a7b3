package dev.parley.server.configuration;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Times as they are written in a configuration: {@code 40 ms}, {@code 10 s}, {@code 2 min}. */
final class Durations {

    private static final Pattern FORM = Pattern.compile("(\\d{1,9}) ?(ms|s|min|h)");

    private static final Map<String, ChronoUnit> UNITS =
            Map.of(
                    "ms", ChronoUnit.MILLIS,
                    "s", ChronoUnit.SECONDS,
                    "min", ChronoUnit.MINUTES,
                    "h", ChronoUnit.HOURS);

    private Durations() {}

    /** The time so written, if it is one. */
    static Optional<Duration> parse(String written) {
        var form = FORM.matcher(written);
        return form.matches()
                ? Optional.of(Duration.of(Long.parseLong(form.group(1)), UNITS.get(form.group(2))))
                : Optional.empty();
    }

    /** As it is written, in the largest unit that divides it. */
    static String written(Duration time) {
        long millis = time.toMillis();
        if (millis % 1000 != 0) {
            return millis + " ms";
        }
        long seconds = millis / 1000;
        if (seconds % 60 != 0 || seconds == 0) {
            return seconds + " s";
        }
        return seconds % 3600 == 0 ? seconds / 3600 + " h" : seconds / 60 + " min";
    }
}
