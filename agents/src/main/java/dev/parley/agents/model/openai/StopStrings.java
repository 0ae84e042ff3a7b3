package dev.parley.agents.model.openai;

import java.util.List;

/**
 * Ends a text at the first of its stop strings, wherever chunks cut it. Endpoints do so themselves;
 * this is for those that do not know how.
 */
final class StopStrings {

    private final List<String> stop;
    private final StringBuilder held = new StringBuilder();
    private boolean met;

    StopStrings(List<String> stop) {
        this.stop = stop.stream().filter(each -> !each.isEmpty()).toList();
    }

    /** What of the text so far is surely said; the rest is held until more comes. */
    String pass(String more) {
        if (stop.isEmpty() || met) {
            return met ? "" : more;
        }
        held.append(more);
        var end = first();
        met = end >= 0;
        return take(met ? end : held.length() - begun());
    }

    /** Whether a stop string has come. */
    boolean met() {
        return met;
    }

    /** What was held and turns out to be no stop string. */
    String rest() {
        return met ? "" : take(held.length());
    }

    private String take(int length) {
        var said = held.substring(0, length);
        held.delete(0, length);
        return said;
    }

    private int first() {
        return stop.stream().mapToInt(held::indexOf).filter(at -> at >= 0).min().orElse(-1);
    }

    /** Length of the longest end of the text that may become a stop string. */
    private int begun() {
        return stop.stream().mapToInt(each -> overlap(held, each)).max().orElse(0);
    }

    /** Length of the longest end of a text that is the beginning of a mark, the whole excepted. */
    static int overlap(CharSequence text, String mark) {
        var length = Math.min(mark.length() - 1, text.length());
        while (length > 0
                && !mark.startsWith(
                        text.subSequence(text.length() - length, text.length()).toString())) {
            length--;
        }
        return length;
    }
}
