package dev.parley.specs;

/** Counts held against a minimum and a maximum, both included. */
final class Range {

    private Range() {}

    static void require(String what, int minimum, int maximum) {
        if (minimum < 0) {
            throw new IllegalArgumentException(
                    "minimum is %d %s; it must be 0 or more".formatted(minimum, what));
        }
        if (maximum < 1 || maximum < minimum) {
            throw new IllegalArgumentException(
                    "maximum is %d %s; it must be at least %d"
                            .formatted(maximum, what, Math.max(1, minimum)));
        }
    }

    static Finding finding(String subject, int count, String unit, int minimum, int maximum) {
        String said = "%s %d %s".formatted(subject, count, plural(unit, count));
        if (count < minimum) {
            return Finding.no("%s; at least %d are asked for.".formatted(said, minimum));
        }
        if (count > maximum) {
            return Finding.no("%s; at most %d are allowed.".formatted(said, maximum));
        }
        return Finding.yes(said + ".");
    }

    static String plural(String unit, int count) {
        return count == 1 ? unit : unit + "s";
    }
}
