package dev.parley.agents.model.openai;

import dev.parley.agents.deliberation.TurnFault;
import io.netty.channel.ConnectTimeoutException;
import io.vertx.core.http.HttpClosedException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.util.Objects;
import javax.net.ssl.SSLException;

/** What the exceptions of the network mean. */
final class Causes {

    private Causes() {}

    /** No connection came about. */
    static TurnFault unreachable(Throwable cause, Faults faults) {
        return switch (cause) {
            case ConnectTimeoutException e -> faults.connectTimeOut();
            case UnknownHostException e -> faults.unknownHost();
            case SSLException e -> faults.untrusted(words(e));
            case ConnectException e when words(e).contains("refused") -> faults.refusedConnection();
            case Throwable e -> faults.connection(words(e));
        };
    }

    /** There was a connection, and no answer. */
    static TurnFault unanswered(Throwable cause, Faults faults) {
        return closed(cause) ? faults.closedUnanswered() : faults.connection(words(cause));
    }

    /** Whether the other side closed the connection. */
    static boolean closed(Throwable cause) {
        return cause instanceof HttpClosedException || cause instanceof IOException;
    }

    /** Whether nobody listens at an address. */
    static boolean nobodyThere(Throwable cause) {
        return cause instanceof ConnectException || cause instanceof UnknownHostException;
    }

    private static String words(Throwable cause) {
        return Objects.requireNonNullElse(cause.getMessage(), cause.getClass().getSimpleName());
    }
}
