package dev.parley.server.store;

/** The store could not do what was asked; the message says why in a plain sentence. */
public final class StoreFault extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** Why. */
    public enum Reason {
        /** The database does not answer, or the connection broke; it may be back soon. */
        AWAY,
        /** Another process held the log for longer than the limit. */
        BUSY,
        /** No space is left for the log. */
        DISK_FULL,
        /** Reading or writing the disk failed. */
        DISK_FAULT,
        /** The log may be read and not written. */
        READ_ONLY,
        /** More waits to be written than the limit allows. */
        BEHIND,
        /** An append came before the one that it follows. */
        TOO_EARLY,
        /** The folder, file or database cannot be opened. */
        UNREACHABLE,
        /** The file or database is no log of Parley. */
        NO_LOG,
        /** The file or database was a log and is damaged. */
        DAMAGED,
        /** The log was written by a newer version of Parley. */
        NEWER,
        /** The store is closed. */
        CLOSED,
        /** The statement itself was refused: a fault of ours. */
        REFUSED
    }

    private final Reason reason;

    StoreFault(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    StoreFault(Reason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** Whether the same may succeed later without anybody changing the request. */
    public boolean passing() {
        return switch (reason) {
            case AWAY, BUSY, DISK_FULL, DISK_FAULT, READ_ONLY, BEHIND, TOO_EARLY -> true;
            case UNREACHABLE, NO_LOG, DAMAGED, NEWER, CLOSED, REFUSED -> false;
        };
    }
}
