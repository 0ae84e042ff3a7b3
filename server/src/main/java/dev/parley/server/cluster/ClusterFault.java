package dev.parley.server.cluster;

/** A node can't join its cluster; the message says why and what would be right. */
public final class ClusterFault extends RuntimeException {

    private static final long serialVersionUID = 1;

    ClusterFault(String message) {
        super(message);
    }

    ClusterFault(String message, Throwable cause) {
        super(message, cause);
    }
}
