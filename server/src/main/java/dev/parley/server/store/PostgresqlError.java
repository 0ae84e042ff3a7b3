package dev.parley.server.store;

import dev.parley.server.store.StoreFault.Reason;
import java.net.UnknownHostException;
import java.sql.SQLException;
import java.util.Optional;

/** What the errors of PostgreSQL and its driver mean, by their SQLSTATE. */
record PostgresqlError(String place, SQLException error) {

    private static final String NO_RIGHT =
            " does not let this user make tables; grant it CREATE on the schema, or name another user with --database";

    static StoreFault noRight(String place) {
        return new StoreFault(Reason.UNREACHABLE, "the database " + place + NO_RIGHT);
    }

    /** The first that says a state. */
    static Optional<SQLException> in(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException error && error.getSQLState() != null) {
                return Optional.of(error);
            }
        }
        return Optional.empty();
    }

    static StoreFault fault(String place, Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StoreFault fault) {
                return fault;
            }
        }
        return in(failure)
                .map(error -> new PostgresqlError(place, error).fault())
                .orElseGet(() ->
                        new StoreFault(
                                Reason.REFUSED,
                                "the database %s refused: %s"
                                        .formatted(place, failure.getMessage()),
                                failure));
    }

    private StoreFault fault() {
        return new StoreFault(reason(), "the database " + place + sentence(), error);
    }

    private Reason reason() {
        return switch (state()) {
            case "40001", "40P01", "55P03", "57014" -> Reason.BUSY;
            case "53100" -> Reason.DISK_FULL;
            case "58030" -> Reason.DISK_FAULT;
            case "25006" -> Reason.READ_ONLY;
            case "08004", "28000", "28P01", "3D000", "3F000", "42501" -> Reason.UNREACHABLE;
            case "XX001", "XX002" -> Reason.DAMAGED;
            case "57P01", "57P02", "57P03", "57P05", "25P03" -> Reason.AWAY;
            default -> byClass();
        };
    }

    /** Connections that failed, and servers at their limits; what is left is ours to mend. */
    private Reason byClass() {
        return switch (state().substring(0, 2)) {
            case "08" -> Reason.AWAY;
            case "53" -> Reason.BUSY;
            default -> Reason.REFUSED;
        };
    }

    private String sentence() {
        return switch (state()) {
            case "08004", "28000", "28P01" ->
                    " does not let this user in; give the user in --database and its password in PARLEY_DATABASE_PASSWORD";
            case "3D000" ->
                    " is not there; make it with 'createdb', or name another one with --database";
            case "3F000", "42501" -> NO_RIGHT;
            case "53300" ->
                    " has no connection left; raise its max_connections, or lower limits.log.connections";
            default -> sentence(reason());
        };
    }

    private String sentence(Reason reason) {
        return switch (reason) {
            case AWAY ->
                    isUnknownHost()
                            ? " cannot be reached, for its host is not known here; name another one with --database"
                            : " does not answer; see that it runs, or name another one with --database";
            case BUSY -> " is kept busy by others; try again";
            case DISK_FULL -> " has no space left; free some";
            case DISK_FAULT -> " lies on a disk that failed; see that it is in order";
            case READ_ONLY -> " can only be read; name one that can be written with --database";
            case DAMAGED -> " is damaged; bring back a copy of it";
            case UNREACHABLE, BEHIND, TOO_EARLY, NO_LOG, NEWER, CLOSED, REFUSED ->
                    " refused: " + error.getMessage();
        };
    }

    private boolean isUnknownHost() {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnknownHostException) {
                return true;
            }
        }
        return false;
    }

    private String state() {
        return error.getSQLState();
    }
}
