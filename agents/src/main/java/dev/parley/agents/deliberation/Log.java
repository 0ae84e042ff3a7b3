package dev.parley.agents.deliberation;

/** The log of one deliberation as its owner writes it. */
public interface Log {

    /**
     * Appends, and returns when the event is on disk.
     *
     * @throws Fenced when another node has claimed the deliberation meanwhile
     */
    Entry append(Event event);

    /** This node owns the deliberation no more: it stops working on it and writes nothing. */
    final class Fenced extends RuntimeException {
        private static final long serialVersionUID = 1;

        public Fenced(String message) {
            super(message);
        }
    }
}
