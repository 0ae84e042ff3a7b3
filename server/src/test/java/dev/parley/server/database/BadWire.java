package dev.parley.server.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** A wire to a PostgreSQL server that can lose the answer to a commit, or carry nothing at all. */
public final class BadWire implements AutoCloseable {

    /** What the server says when a commit is on its disk. */
    private static final String COMMITTED = "COMMIT\0";

    private final ServerSocket door;
    private final int server;
    private final AtomicInteger answersToLose = new AtomicInteger();
    private volatile boolean stalled;

    /** A wire to a server's port on loopback. */
    public BadWire(int server) {
        this.server = server;
        try {
            this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::accept);
    }

    public int port() {
        return door.getLocalPort();
    }

    /** Cuts the connection instead of handing on the answers to the next commits. */
    public void loseAnswers(int count) {
        answersToLose.set(count);
    }

    /** Holds back whatever comes from the server, connections left open. */
    public void stall(boolean now) {
        stalled = now;
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                var client = door.accept();
                var target = new Socket(InetAddress.getLoopbackAddress(), server);
                Thread.ofVirtual().start(() -> carry(client, target, false));
                Thread.ofVirtual().start(() -> carry(target, client, true));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void carry(Socket from, Socket to, boolean answers) {
        try (from;
                to) {
            copy(from.getInputStream(), to.getOutputStream(), answers);
        } catch (IOException ended) {
            // one side is gone; leaving closes the other
        }
    }

    private void copy(InputStream from, OutputStream to, boolean answers) throws IOException {
        var buffer = new byte[65_536];
        for (int read = from.read(buffer); read >= 0; read = from.read(buffer)) {
            if (answers && isLost(buffer, read)) {
                return;
            }
            while (answers && stalled) {
                LockSupport.parkNanos(5_000_000);
            }
            to.write(buffer, 0, read);
            to.flush();
        }
    }

    private boolean isLost(byte[] buffer, int length) {
        return new String(buffer, 0, length, StandardCharsets.ISO_8859_1).contains(COMMITTED)
                && answersToLose.getAndUpdate(left -> Math.max(0, left - 1)) > 0;
    }

    @Override
    public void close() {
        stalled = false;
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
