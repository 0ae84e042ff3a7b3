package dev.parley.agents.model.openai;

import dev.parley.agents.model.LanguageModel;
import dev.parley.agents.model.LanguageModelContract;
import dev.parley.testkit.FakeModelServer;
import dev.parley.testkit.Script;
import dev.parley.testkit.Speech;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;

class OpenAiModelContractTest extends LanguageModelContract {

    private static final Speech STORY =
            Speech.of("Once upon a time a seal met a snail, and both were late for the bus.")
                    .thinking("A short one will do.");

    private final List<FakeModelServer> servers = new ArrayList<>();

    @AfterEach
    void closeServers() {
        servers.forEach(FakeModelServer::close);
    }

    @Override
    protected LanguageModel quick() {
        return of(STORY);
    }

    @Override
    protected LanguageModel slow() {
        return of(STORY.at(10));
    }

    private LanguageModel of(Speech speech) {
        var server = FakeModelServer.start(vertx, Script.always(speech));
        servers.add(server);
        return OpenAiModel.of(vertx, Endpoint.of("story", URI.create(server.url()), "fake"));
    }
}
