package dev.parley.server.store;

import java.time.Duration;

/** Hears how the log is written, on the writer's own thread: it must be quick. */
public interface CommitListener {

    /** Nobody listens. */
    CommitListener NONE =
            new CommitListener() {
                @Override
                public void committed() {}

                @Override
                public void written(Duration took) {}
            };

    /** A commit is on disk. */
    void committed();

    /**
     * One of the writes that it held.
     *
     * @param took from when the write was asked for until it was on disk
     */
    void written(Duration took);
}
