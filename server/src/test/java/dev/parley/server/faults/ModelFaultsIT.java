package dev.parley.server.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.agents.deliberation.Entry;
import dev.parley.agents.deliberation.Event.Failed;
import dev.parley.agents.deliberation.Event.TurnFailed;
import dev.parley.server.whole.Actor;
import dev.parley.server.whole.LogInvariants;
import dev.parley.server.whole.Node;
import dev.parley.server.whole.Rest;
import dev.parley.server.whole.Tale;
import dev.parley.testkit.Asked;
import dev.parley.testkit.FakeModelServer;
import dev.parley.testkit.Manners;
import dev.parley.testkit.Scene;
import dev.parley.testkit.Script;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Endpoints that can't be reached or are overloaded; for those that lie see BadMannersIT. */
class ModelFaultsIT {

    private static final int CONCURRENCY = 8;
    private static final Duration REST = Duration.ofSeconds(3);

    @TempDir private Path folder;

    @Test
    void connectionRefused() {
        configure("http://127.0.0.1:1/v1");
        try (var node = Node.start(folder)) {
            var log = failed(node.rest());
            assertThat(LogInvariants.events(log, TurnFailed.class))
                    .hasSize(2)
                    .allMatch(failed ->
                            failed.message()
                                    .endsWith(
                                            "the connection was refused; is its server running at that address?"));
        }
    }

    /** What is sent to it is dropped: nothing comes back, no refusal either. */
    @Test
    void blackHole() throws IOException {
        try (var hole = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            // A full backlog drops what more comes, as a firewall does.
            var fillers = Stream.generate(() -> filler(hole)).limit(4).toList();
            configure("http://127.0.0.1:%d/v1".formatted(hole.getLocalPort()));
            try (var node = Node.start(folder)) {
                var log = failed(node.rest());
                assertThat(LogInvariants.events(log, TurnFailed.class))
                        .hasSize(2)
                        .allMatch(failed -> failed.message().contains("no connection within 5 s"));
                assertThat(waits(log))
                        .allSatisfy(wait ->
                                assertThat(wait)
                                        .isBetween(Duration.ofMillis(4900), Duration.ofSeconds(8)));
            }
            for (var filler : fillers) {
                filler.close();
            }
        }
    }

    /** All that were under way are refused: one episode, after which half as many are asked. */
    @Test
    void modelAnswers429() {
        var vertx = Vertx.vertx();
        try (var model =
                FakeModelServer.start(vertx, Script.always(new Manners.TooManyRequests(REST)))) {
            configure(model.url());
            var overload = new Overload(model);
            model.follow(overload);
            try (var node = Node.start(folder)) {
                var ids =
                        IntStream.range(0, 16)
                                .mapToObj(i -> node.rest().submit(Tales.of(Tale.by("raw"), i)))
                                .toList();
                Outcome.allCompleted(node.rest(), ids);
            }
            assertThat(overload.rested.orElseThrow()).isGreaterThan(REST.minusMillis(100));
            assertThat(overload.most).isEqualTo(CONCURRENCY / 2);
        } finally {
            vertx.close().await();
        }
    }

    /** Refuses all for a second, and speaks slowly from then on. */
    private static final class Overload implements Script {
        private static final Duration EPISODE = Duration.ofSeconds(1);

        private final FakeModelServer model;
        private Optional<Long> begin = Optional.empty();
        private Optional<Duration> rested = Optional.empty();
        private int replies;
        private int most;

        Overload(FakeModelServer model) {
            this.model = model;
        }

        @Override
        public Scene next(Asked asked) {
            var now = System.nanoTime();
            begin = begin.or(() -> Optional.of(now));
            var since = Duration.ofNanos(now - begin.get());
            if (since.compareTo(EPISODE) < 0) {
                return new Manners.TooManyRequests(REST);
            }
            rested = rested.or(() -> Optional.of(since));
            if (++replies <= CONCURRENCY / 2 + 1) { // later it grows again
                most = Math.max(most, model.ledger().underWay());
            }
            return Actor.reply(asked).at(40);
        }
    }

    private void configure(String url) {
        Node.configure(
                folder,
                """
                limits: {turn: {attempts: 2, retry: 10 ms}}
                models: [{id: actor, url: '%s', name: fake, limits: {concurrency: %d}}]
                """
                        .formatted(url, CONCURRENCY));
    }

    private static List<Entry> failed(Rest rest) {
        var log = rest.ended(rest.submit(Tale.by("raw")));
        LogInvariants.check(log);
        assertThat(log.getLast().event())
                .isInstanceOfSatisfying(
                        Failed.class,
                        failed -> assertThat(failed.code()).isEqualTo("model-unreachable"));
        return log;
    }

    /** From each attempt's start to its failure. */
    private static List<Duration> waits(List<Entry> log) {
        return log.stream()
                .filter(entry -> entry.event() instanceof TurnFailed)
                .map(entry -> Duration.between(log.get((int) entry.seq() - 2).at(), entry.at()))
                .toList();
    }

    private static Socket filler(ServerSocket hole) {
        var socket = new Socket();
        try {
            socket.connect(hole.getLocalSocketAddress(), 50);
        } catch (IOException e) {
            assertThat(e).isInstanceOf(SocketTimeoutException.class);
        }
        return socket;
    }
}
