package dev.parley.server.faults;

import dev.parley.server.whole.Actor;
import dev.parley.server.whole.Node;
import dev.parley.server.whole.Yaml;
import dev.parley.testkit.FakeModelServer;
import io.vertx.core.Vertx;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Tests of nodes whose only model is an actor, new for each test. */
abstract class WithActor {

    private final Vertx vertx = Vertx.vertx();
    private final FakeModelServer model;
    @TempDir private Path folder;

    /**
     * @param tokensPerSecond how fast the actor speaks
     */
    WithActor(double tokensPerSecond) {
        model = FakeModelServer.start(vertx, new Actor(tokensPerSecond));
    }

    @BeforeEach
    void configure() {
        Node.configure(folder, Yaml.model("actor", model));
    }

    @AfterEach
    void stopModel() {
        model.close();
        vertx.close().await();
    }

    Vertx vertx() {
        return vertx;
    }

    FakeModelServer model() {
        return model;
    }

    /** Which has the nodes' configuration. */
    Path folder() {
        return folder;
    }
}
