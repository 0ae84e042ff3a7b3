package dev.parley.server.http;

import dev.parley.server.store.StoreFault;
import dev.parley.server.store.StoreFault.Reason;

/** What clients are told of a fault of the store: nothing of files and statements. */
final class StoreProblem {

    private StoreProblem() {}

    /** A passing fault asks for another try. */
    static Problem of(StoreFault fault) {
        var sentence = sentence(fault.reason());
        return fault.passing()
                ? Problem.unavailable(sentence + "; nothing is lost, try again later")
                : Problem.fault(sentence + "; what the server has logged says more");
    }

    static String sentence(Reason reason) {
        return switch (reason) {
            case AWAY -> "the database of the log does not answer";
            case BUSY -> "another process keeps the log busy";
            case DISK_FULL -> "the disk has no space left for the log";
            case DISK_FAULT -> "the disk that the log lies on fails";
            case READ_ONLY -> "the log can be read and not written";
            case BEHIND -> "more waits to be written to the log than it can take";
            case TOO_EARLY -> "the log has not come that far yet";
            case UNREACHABLE, NO_LOG, NEWER -> "the log can't be opened";
            case DAMAGED -> "the log is damaged";
            case CLOSED -> "the log is closed, as the server stops";
            case REFUSED -> "the log refused what the server asked of it";
        };
    }
}
