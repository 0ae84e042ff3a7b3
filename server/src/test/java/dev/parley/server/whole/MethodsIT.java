package dev.parley.server.whole;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.agents.deliberation.Event.Completed;
import dev.parley.agents.method.MethodKind;
import dev.parley.agents.method.Methods;
import dev.parley.testkit.FakeModelServer;
import io.vertx.core.Vertx;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every method by its defaults, from REST over HTTP to a fake model server and back; leaves the
 * table of their calls in {@code target/methods.txt}.
 */
class MethodsIT {

    private static final Vertx VERTX = Vertx.vertx();
    private static final MethodTable TABLE = new MethodTable();

    @TempDir private static Path folder;
    private static Optional<FakeModelServer> model = Optional.empty();
    private static Optional<Node> node = Optional.empty();

    @BeforeAll
    static void start() {
        var server = FakeModelServer.start(VERTX, new Actor(10_000));
        model = Optional.of(server);
        Node.configure(folder, Yaml.model("actor", server));
        node = Optional.of(Node.start(folder));
    }

    @AfterAll
    static void stop() {
        TABLE.publish("methods.txt");
        node.ifPresent(Node::close);
        model.ifPresent(FakeModelServer::close);
        VERTX.close().await();
    }

    static Stream<String> methods() {
        return Methods.all().stream().map(MethodKind::id);
    }

    @ParameterizedTest
    @MethodSource("methods")
    void makesTheCallsOfItsFormula(String method) {
        var rest = node.orElseThrow().rest();
        var before = asked();
        var id = rest.submit(Tale.by(method));
        var log = rest.ended(id);
        LogInvariants.check(log);
        assertThat(log.getLast().event()).isEqualTo(new Completed());
        var row = MethodTable.Row.of(log);
        TABLE.add(row);
        assertThat(row.counted()).isEqualTo(row.expected().most());
        assertThat(asked() - before).isEqualTo(row.counted() + row.judging());
        var calls = rest.transcript(id).getJsonObject("calls");
        assertThat(calls.getInteger("method")).isEqualTo(row.counted());
        assertThat(calls.getInteger("judge")).isEqualTo(row.judging());
    }

    /** Requests that the model was asked, probes of prefill left out. */
    private static int asked() {
        return model.orElseThrow().ledger().asked().size();
    }
}
