package dev.parley.agents.model.openai;

import dev.parley.agents.deliberation.Ask;
import dev.parley.agents.deliberation.Finish;
import java.util.Optional;

/**
 * Tells a model's thought from its text, whether the thought comes in a field of its own, between
 * think tags, or before a closing tag that nothing opened; tags may be cut anywhere by chunks.
 */
final class ThoughtReader {

    /** Where in the reply we are. */
    private enum At {
        /** Nothing has come but blanks; a tag may open a thought. */
        BEGINNING,
        /** In a thought that a tag or we opened. */
        THOUGHT,
        /** In what is a thought if a closing tag comes. */
        PERHAPS,
        /** In a thought, and nothing ends it: the reply is to be all thought. */
        ONLY_THOUGHT,
        TEXT
    }

    private final Part thought;
    private final Part text;
    private final At untagged;
    private final StringBuilder held = new StringBuilder();
    private At at;
    private boolean fieldOfItsOwn;

    private ThoughtReader(At at, At untagged, Part thought, Part text) {
        this.at = at;
        this.untagged = untagged;
        this.thought = thought;
        this.text = text;
    }

    /**
     * @param toTheLetter whether a begun turn is carried on by its very next letter, and does not
     *     begin anew
     */
    static ThoughtReader of(Ask ask, boolean thinks, boolean toTheLetter, Part thought, Part text) {
        var only = ask.stop().contains(Ask.THOUGHT);
        if (ask.begun().isEmpty()) {
            var perhaps = thinks ? At.PERHAPS : At.TEXT;
            return new ThoughtReader(At.BEGINNING, only ? At.ONLY_THOUGHT : perhaps, thought, text);
        }
        var inside = only ? At.ONLY_THOUGHT : At.THOUGHT;
        var open = Begun.open(ask.begun().get());
        var within = open ? inside : At.TEXT;
        return new ThoughtReader(
                toTheLetter && open ? within : At.BEGINNING, within, thought, text);
    }

    /** More of a thought that came in a field of its own. */
    void thought(String more) {
        if (!more.isEmpty()) {
            fieldOfItsOwn = true;
            thought.add(more);
        }
    }

    /** More of what came as text. */
    void text(String more) {
        if (more.isEmpty()) {
            return;
        }
        if (fieldOfItsOwn && held.isEmpty()) {
            at = afterFieldOfItsOwn();
        }
        held.append(more);
        read();
    }

    /**
     * The end: what was held for a tag's sake is said. A thought that may have been one, of a model
     * that came to its end by itself, was none.
     *
     * @return a plain sentence where that is odd
     */
    Optional<String> end(Finish finish) {
        if (at == At.BEGINNING) {
            at = untagged;
        }
        say(held.length());
        if (at == At.PERHAPS && finish == Finish.STOP && !thought.isEmpty()) {
            text.takeOver(thought);
            return Optional.of("the model marked no end of a thought: all of it is the answer");
        }
        var cut = at == At.THOUGHT && untagged != At.THOUGHT;
        return cut ? Optional.of("the model never closed its thought") : Optional.empty();
    }

    private At afterFieldOfItsOwn() {
        return switch (at) {
            case BEGINNING -> untagged == At.ONLY_THOUGHT ? At.ONLY_THOUGHT : At.TEXT;
            case ONLY_THOUGHT -> At.ONLY_THOUGHT;
            case THOUGHT, PERHAPS, TEXT -> At.TEXT;
        };
    }

    private void read() {
        switch (at) {
            case BEGINNING -> beginning();
            case THOUGHT, PERHAPS -> untilClosed();
            case ONLY_THOUGHT, TEXT -> say(held.length());
        }
    }

    private void beginning() {
        var begun = held.toString().stripLeading();
        if (begun.startsWith(Ask.THINK)) {
            at = untagged == At.ONLY_THOUGHT ? At.ONLY_THOUGHT : At.THOUGHT;
            held.setLength(0);
            held.append(begun.substring(Ask.THINK.length()));
            read();
        } else if (!Ask.THINK.startsWith(begun)) {
            at = untagged;
            read();
        }
    }

    private void untilClosed() {
        var closes = held.indexOf(Ask.THOUGHT);
        if (closes < 0) {
            say(held.length() - StopStrings.overlap(held, Ask.THOUGHT));
            return;
        }
        say(closes);
        held.delete(0, Ask.THOUGHT.length());
        at = At.TEXT;
        read();
    }

    private void say(int length) {
        if (length > 0) {
            (at == At.TEXT ? text : thought).add(held.substring(0, length));
            held.delete(0, length);
        }
    }
}
