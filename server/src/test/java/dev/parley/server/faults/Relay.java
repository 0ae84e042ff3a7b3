package dev.parley.server.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A door at another address to a port on loopback, which can break all that passes through it. */
final class Relay implements AutoCloseable {

    private final ServerSocket door;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile int port;

    /**
     * @param address at which it listens
     * @param port on loopback that it leads to
     */
    Relay(String address, int port) {
        this(address);
        leadsTo(port);
    }

    /** The same, with a port that is known later. */
    Relay(String address) {
        try {
            this.door = new ServerSocket(0, 2000, InetAddress.getByName(address));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        Thread.ofVirtual().start(this::accept);
    }

    void leadsTo(int other) {
        port = other;
    }

    /** Breaks all connections at once. */
    void cut() {
        open.forEach(Relay::drop);
    }

    private static void drop(Socket socket) {
        try (socket) {
            socket.setSoLinger(true, 0); // no farewell
        } catch (IOException closed) {
            // that is what was wanted
        }
    }

    /** Where it listens, {@code host:port}. */
    String place() {
        return door.getInetAddress().getHostAddress() + ":" + door.getLocalPort();
    }

    int port() {
        return door.getLocalPort();
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                var client = door.accept();
                var target = new Socket(InetAddress.getLoopbackAddress(), port);
                Thread.ofVirtual().start(() -> carry(client, target));
                Thread.ofVirtual().start(() -> carry(target, client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void carry(Socket from, Socket to) {
        try (from;
                to) {
            open.add(from);
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException ended) {
            // one side is gone; leaving closes the other
        } finally {
            open.remove(from);
        }
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
