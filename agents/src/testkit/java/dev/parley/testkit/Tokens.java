package dev.parley.testkit;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;

/** The endpoints that render a prompt without answering it. A token is a UTF-8 byte here. */
final class Tokens {
    private Tokens() {}

    static JsonObject applyTemplate(Endpoint endpoint, JsonObject body) {
        return new JsonObject().put("prompt", Rendering.ofTemplate(endpoint, body));
    }

    /** One figure as vLLM's pooling says it. */
    static JsonObject pooled(String figure, Asked asked) {
        var data = new JsonArray().add(Double.parseDouble(figure));
        var one = new JsonObject().put("index", 0).put("object", "pooling").put("data", data);
        int tokens = Math.max(1, asked.prompt().length() / 4);
        return new JsonObject()
                .put("object", "list")
                .put("data", new JsonArray().add(one))
                .put(
                        "usage",
                        new JsonObject().put("prompt_tokens", tokens).put("total_tokens", tokens));
    }

    static JsonObject tokenize(Endpoint endpoint, JsonObject body) {
        var tokens = new JsonArray();
        for (byte each : Rendering.ofTemplate(endpoint, body).getBytes(StandardCharsets.UTF_8)) {
            tokens.add(each & 0xff);
        }
        return new JsonObject().put("count", tokens.size()).put("tokens", tokens);
    }

    static JsonObject detokenize(JsonObject body) {
        JsonArray tokens = body.getJsonArray("tokens");
        var bytes = new byte[tokens.size()];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = tokens.getInteger(i).byteValue();
        }
        return new JsonObject().put("prompt", new String(bytes, StandardCharsets.UTF_8));
    }
}
