package dev.parley.agents.model.openai;

import java.util.function.Consumer;

/**
 * The text or the thought of a reply, gathered and passed on as it comes. Blanks before and after
 * it are no part of it, unless it carries on what was begun: then every letter counts.
 */
final class Part {

    private final Consumer<String> listener;
    private final StringBuilder all = new StringBuilder();
    private final StringBuilder blanks = new StringBuilder();
    private final boolean everyLetter;

    private Part(Consumer<String> listener, boolean everyLetter) {
        this.listener = listener;
        this.everyLetter = everyLetter;
    }

    /**
     * @param everyLetter whether it carries on what was begun
     */
    static Part of(Consumer<String> listener, boolean everyLetter) {
        return new Part(listener, everyLetter);
    }

    void add(String more) {
        if (everyLetter) {
            say(more);
            return;
        }
        var end = more.stripTrailing().length();
        if (end > 0) {
            var said = blanks + more.substring(0, end);
            blanks.setLength(0);
            say(all.isEmpty() ? said.stripLeading() : said);
        }
        blanks.append(more, end, more.length());
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    int length() {
        return all.length();
    }

    /** What was the other's is this one's, as far as the reply goes; listeners have heard it. */
    void takeOver(Part other) {
        all.append(other.all);
        other.all.setLength(0);
    }

    @Override
    public String toString() {
        return all.toString();
    }

    private void say(String more) {
        if (!more.isEmpty()) {
            all.append(more);
            listener.accept(more);
        }
    }
}
