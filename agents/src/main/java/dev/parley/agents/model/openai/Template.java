package dev.parley.agents.model.openai;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.parley.agents.deliberation.Message;
import io.vertx.core.Future;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A server that shows what its chat template makes of a conversation, up to where the assistant
 * begins to speak.
 */
enum Template {
    LLAMA_CPP {
        @Override
        Future<String> rendered(Posts posts, Endpoint endpoint, List<Message> messages) {
            return posts.post(
                            endpoint.besideVersion("/apply-template"), question(endpoint, messages))
                    .map(reply -> reply.path("prompt").asText());
        }

        @Override
        void complete(ObjectNode body) {
            // It knows by itself that the prompt begins as a prompt must.
        }
    },
    VLLM {
        @Override
        Future<String> rendered(Posts posts, Endpoint endpoint, List<Message> messages) {
            return posts.post(endpoint.besideVersion("/tokenize"), question(endpoint, messages))
                    .compose(reply -> text(posts, endpoint, reply.path("tokens")));
        }

        @Override
        void complete(ObjectNode body) {
            // What was rendered has its first token already.
            body.put("add_special_tokens", false);
        }
    };

    /** A thought that the template opens, or opens and closes, before the model has a say. */
    private static final Pattern THOUGHT_OF_ITS_OWN =
            Pattern.compile("<think>\\s*(</think>\\s*)?$");

    /** What the model would read, as the server says; fails with {@link Posts.Failed}. */
    abstract Future<String> rendered(Posts posts, Endpoint endpoint, List<Message> messages);

    /** Adds to the body of a completion what the server needs to read the prompt as it stands. */
    abstract void complete(ObjectNode body);

    /** The same, without a thought that the template began: we begin it ourselves. */
    static String withoutThought(String rendered) {
        return THOUGHT_OF_ITS_OWN.matcher(rendered).replaceFirst("");
    }

    private static ObjectNode question(Endpoint endpoint, List<Message> messages) {
        var body = JsonNodeFactory.instance.objectNode();
        body.put("model", endpoint.name()).put("add_generation_prompt", true);
        body.set("messages", Body.messages(messages));
        return body;
    }

    private static Future<String> text(Posts posts, Endpoint endpoint, JsonNode tokens) {
        var body = JsonNodeFactory.instance.objectNode();
        body.put("model", endpoint.name()).set("tokens", tokens);
        return posts.post(endpoint.besideVersion("/detokenize"), body)
                .map(reply -> reply.path("prompt").asText());
    }
}
