package dev.parley.server.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** A door at another address to a port on loopback. */
final class Relay implements AutoCloseable {

    private final ServerSocket door;
    private final int port;

    /**
     * @param address at which it listens
     * @param port on loopback that it leads to
     */
    Relay(String address, int port) {
        this.port = port;
        try {
            this.door = new ServerSocket(0, 50, InetAddress.getByName(address));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        Thread.ofVirtual().start(this::accept);
    }

    /** Where it listens, {@code host:port}. */
    String place() {
        return door.getInetAddress().getHostAddress() + ":" + door.getLocalPort();
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

    private static void carry(Socket from, Socket to) {
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException ended) {
            // one side is gone; leaving closes the other
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
