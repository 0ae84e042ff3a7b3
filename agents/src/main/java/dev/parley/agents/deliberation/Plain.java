package dev.parley.agents.deliberation;

/** Values as a person reads them. */
final class Plain {

    private Plain() {}

    /** 5 and not 5.0. */
    static String number(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
    }
}
