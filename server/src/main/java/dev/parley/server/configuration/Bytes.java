package dev.parley.server.configuration;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A size in bytes, written {@code 64 KiB}.
 *
 * @param count 0 or more
 */
public record Bytes(long count) implements Comparable<Bytes> {

    private static final Pattern FORM = Pattern.compile("(\\d{1,9}) ?(B|KiB|MiB|GiB)");
    private static final List<String> UNITS = List.of("B", "KiB", "MiB", "GiB");

    public static Bytes kib(long count) {
        return new Bytes(count << 10);
    }

    public static Bytes mib(long count) {
        return new Bytes(count << 20);
    }

    public static Bytes gib(long count) {
        return new Bytes(count << 30);
    }

    /** The size so written, if it is one. */
    static Optional<Bytes> parse(String written) {
        var form = FORM.matcher(written);
        return form.matches()
                ? Optional.of(
                        new Bytes(
                                Long.parseLong(form.group(1))
                                        << (10 * UNITS.indexOf(form.group(2)))))
                : Optional.empty();
    }

    @Override
    public int compareTo(Bytes other) {
        return Long.compare(count, other.count);
    }

    /** As it is written, in the largest unit that divides it. */
    @Override
    public String toString() {
        int unit = 0;
        long left = count;
        while (left != 0 && left % 1024 == 0 && unit < UNITS.size() - 1) {
            left /= 1024;
            unit++;
        }
        return left + " " + UNITS.get(unit);
    }
}
