package dev.parley.server.browser;

/**
 * A screen in one of its states.
 *
 * @param name of its pictures; the screen comes first, {@code live-paused}
 * @param way how a reader without a past comes to see it
 */
record State(String name, Way way) {

    /** Goes there; returns when there is something to see. */
    @FunctionalInterface
    interface Way {
        void go(Visit visit);
    }
}
