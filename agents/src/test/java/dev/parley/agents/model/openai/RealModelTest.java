package dev.parley.agents.model.openai;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.agents.deliberation.Ask;
import dev.parley.agents.deliberation.Continuation;
import dev.parley.agents.deliberation.Json;
import dev.parley.agents.deliberation.Message;
import dev.parley.agents.deliberation.Reply;
import dev.parley.agents.deliberation.Sampling;
import dev.parley.agents.model.Heard;
import dev.parley.agents.model.LanguageModel;
import dev.parley.agents.model.LanguageModelContract;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/**
 * The same against a real model, llama.cpp's server for one: run with {@code PARLEY_TEST_MODEL} set
 * to its url, such as {@code http://127.0.0.1:8080/v1}, and nothing else on it.
 */
@EnabledIfEnvironmentVariable(
        named = "PARLEY_TEST_MODEL",
        matches = "http.*",
        disabledReason =
                "there is no real model: set PARLEY_TEST_MODEL to the url of one, such as '.ci/real-model start' prints")
class RealModelTest extends LanguageModelContract {

    @Override
    protected LanguageModel quick() {
        return model(8);
    }

    @Override
    protected LanguageModel slow() {
        return model(2000);
    }

    @Test
    void provesThatPlainCompletionsCarryABegunTurnOn() throws InterruptedException {
        var begun = ask().carriedOn("<think>\nOne, two, three, four,");
        Reply reply = Heard.ask(vertx, quick(), begun).reply();
        assertThat(reply.continued()).contains(Continuation.COMPLETIONS);
        assertThat(reply.thought()).contains("five");
    }

    @Test
    void holdsTheReplyToASchema() throws Exception {
        var schema =
                Json.MAPPER.readTree(
                        """
                        {"type":"object","properties":{"verdict":{"enum":["YES","NO"]}},
                         "required":["verdict"],"additionalProperties":false}\
                        """);
        var ask = Ask.of(Message.user("Is a seal an animal? Answer in JSON.")).as(schema);
        var text = Heard.ask(vertx, model(60), ask).reply().text();
        assertThat(Json.MAPPER.readTree(text).path("verdict").asText()).isIn("YES", "NO");
    }

    @Test
    void saysThatAPromptIsTooLong() throws InterruptedException {
        var ask = Ask.of(Message.user("seal ".repeat(60_000)));
        assertThat(Heard.ask(vertx, model(8), ask).fault().code())
                .isEqualTo("model-context-exceeded");
    }

    private LanguageModel model(int tokens) {
        var url = URI.create(System.getenv().getOrDefault("PARLEY_TEST_MODEL", ""));
        return OpenAiModel.of(
                vertx, Endpoint.of("real", url, "smollm2").with(new Sampling(0.6, 0.95, tokens)));
    }
}
