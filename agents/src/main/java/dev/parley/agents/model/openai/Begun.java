package dev.parley.agents.model.openai;

import dev.parley.agents.deliberation.Ask;

/** A turn that we began. */
final class Begun {

    private Begun() {}

    /** Whether it ends inside its thought. */
    static boolean open(String begun) {
        return begun.lastIndexOf(Ask.THINK) > begun.lastIndexOf(Ask.THOUGHT);
    }

    /** The thought in it, without its tags. */
    static String thought(String begun) {
        var from = begun.indexOf(Ask.THINK);
        var to = begun.indexOf(Ask.THOUGHT);
        var start = from < 0 ? 0 : from + Ask.THINK.length();
        return begun.substring(start, to < start ? begun.length() : to).strip();
    }

    /** What stands after its thought. */
    static String text(String begun) {
        var closed = begun.lastIndexOf(Ask.THOUGHT);
        return closed < 0 || open(begun) ? "" : begun.substring(closed + Ask.THOUGHT.length());
    }
}
