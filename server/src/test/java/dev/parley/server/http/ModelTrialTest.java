package dev.parley.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Trying a model over REST; what each kind of endpoint comes to is the agents' test. */
class ModelTrialTest {

    private final TestWeb web;

    ModelTrialTest(@TempDir Path folder) {
        web = TestWeb.over(folder);
    }

    @AfterEach
    void close() {
        web.close();
    }

    @Test
    void theRehearsalSpeaksAtOnce() {
        var found = web.visitor().post("/api/models/rehearsal/trial", new JsonObject());
        assertThat(found.status()).as(found.body()).isEqualTo(200);
        assertThat(found.json().getString("said")).isNotBlank();
        assertThat(found.json().getBoolean("streams")).isTrue();
    }

    @Test
    void aModelThatIsNotThereIsNamed() {
        var refused = web.visitor().post("/api/models/nobody/trial", new JsonObject());
        refused.isProblem(404);
        assertThat(refused.detail()).contains("no model 'nobody'");
    }
}
