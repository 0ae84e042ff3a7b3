package dev.parley.agents.model.openai;

import dev.parley.agents.deliberation.Ask;
import dev.parley.agents.deliberation.Message;
import dev.parley.agents.model.Heard;
import dev.parley.testkit.FakeModelServer;
import dev.parley.testkit.Script;
import io.vertx.core.Vertx;
import io.vertx.junit5.VertxExtension;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

/** Tests of a model over real HTTP on loopback. */
@ExtendWith(VertxExtension.class)
abstract class ModelAtFake {

    static final Ask ASK = Ask.of(Message.system("You tell stories."), Message.user("Tell one."));

    Vertx vertx;
    private final List<FakeModelServer> servers = new ArrayList<>();

    @BeforeEach
    void use(Vertx vertx) {
        this.vertx = vertx;
    }

    @AfterEach
    void close() {
        servers.forEach(FakeModelServer::close);
    }

    /** A fake server as llama.cpp's. */
    final FakeModelServer server(Script script) {
        return server(dev.parley.testkit.Endpoint.llamaCpp(), script);
    }

    final FakeModelServer server(dev.parley.testkit.Endpoint kind, Script script) {
        var server = FakeModelServer.start(vertx, kind, script);
        servers.add(server);
        return server;
    }

    final OpenAiModel model(FakeModelServer server) {
        return model(server, endpoint -> endpoint);
    }

    final OpenAiModel model(FakeModelServer server, UnaryOperator<Endpoint> declared) {
        var endpoint = Endpoint.of("story", URI.create(server.url()), "fake");
        return OpenAiModel.of(vertx, declared.apply(endpoint));
    }

    final Heard ask(OpenAiModel model, Ask ask) {
        return Heard.ask(vertx, model, ask);
    }
}
