package dev.parley.server.store;

import dev.parley.server.store.StoreFault.Reason;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** What the errors of SQLite mean, by their codes. */
record SqliteError(Sqlite engine, SQLiteException error) {

    static StoreFault fault(Sqlite engine, Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StoreFault fault) {
                return fault;
            }
            if (cause instanceof SQLiteException error) {
                return new SqliteError(engine, error).fault();
            }
        }
        return new StoreFault(
                Reason.REFUSED,
                "the log " + engine.place() + " refused: " + failure.getMessage(),
                failure);
    }

    private StoreFault fault() {
        return new StoreFault(reason(), "the log " + engine.place() + sentence(), error);
    }

    private String sentence() {
        return switch (reason()) {
            case BUSY -> " is kept busy by another process; try again";
            case DISK_FULL -> " has no space left; free some";
            case DISK_FAULT -> " lies on a disk that failed; see that it is in order";
            case READ_ONLY -> " has become read-only; make it writable again";
            case UNREACHABLE -> " cannot be opened; change its rights, or name another folder";
            case NO_LOG -> " is no log of Parley; " + engine.otherwise();
            case DAMAGED -> " is damaged; bring back a copy of it";
            case AWAY, BEHIND, TOO_EARLY, NEWER, CLOSED, REFUSED ->
                    " refused: " + error.getMessage();
        };
    }

    /** Extended codes carry the plain one in their lowest byte. */
    private Reason reason() {
        return switch (SQLiteErrorCode.getErrorCode(error.getResultCode().code & 0xff)) {
            case SQLITE_BUSY, SQLITE_LOCKED, SQLITE_PROTOCOL -> Reason.BUSY;
            case SQLITE_FULL -> Reason.DISK_FULL;
            case SQLITE_IOERR -> Reason.DISK_FAULT;
            case SQLITE_READONLY -> Reason.READ_ONLY;
            case SQLITE_CANTOPEN, SQLITE_PERM -> Reason.UNREACHABLE;
            case SQLITE_NOTADB -> Reason.NO_LOG;
            case SQLITE_CORRUPT -> Reason.DAMAGED;
            default -> Reason.REFUSED; // the driver knows a hundred more, all of them ours to mend
        };
    }
}
