package dev.parley.server.browser;

import dev.parley.testkit.FakeModelServer;
import dev.parley.testkit.Script;
import io.vertx.core.Vertx;
import org.junit.jupiter.api.AfterAll;

/** In a browser, with a model that follows a script. */
abstract class WithFakeModel extends InBrowser {

    private final Vertx vertx = Vertx.vertx();
    private final FakeModelServer model;

    WithFakeModel(Script script) {
        model = FakeModelServer.start(vertx, script);
    }

    FakeModelServer model() {
        return model;
    }

    @Override
    String configuration() {
        return """
        models:
          - {id: fake, url: '%1$s', name: fake, thinks: true}
          - {id: impatient, url: '%1$s', name: fake, patience: {idle: 1 s}}
        limits:
          turn: {attempts: 2, retry: 100 ms}
        """
                .formatted(model.url());
    }

    @AfterAll
    void stopModel() {
        model.close();
        vertx.close().await();
    }
}
