package dev.parley.testkit;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.Json;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;

/**
 * The bytes of chat and completion replies, streamed and whole, as llama.cpp's server writes them.
 */
final class Wire {
    static final Buffer DONE = Buffer.buffer("data: [DONE]\n\n");

    private final String model;
    private final boolean chat;

    Wire(String model, boolean chat) {
        this.model = model;
        this.chat = chat;
    }

    /** The chunks before the end: the one with the role, then one a token. */
    List<Buffer> chunks(Utterance utterance) {
        var chunks = new ArrayList<Buffer>(utterance.size() + 1);
        if (chat) {
            chunks.add(chunk("\"delta\":{\"role\":\"assistant\",\"content\":null}", "null"));
        }
        utterance.thought().forEach(token -> chunks.add(thought(token)));
        utterance.text().forEach(token -> chunks.add(text(token)));
        return List.copyOf(chunks);
    }

    Buffer text(String token) {
        return chunk(chat ? delta("content", token) : "\"text\":" + Json.encode(token), "null");
    }

    /** What follows the tokens: the finish, usage where it was asked for, and the end mark. */
    Buffer end(Utterance utterance, Asked asked) {
        String nothing = chat ? "\"delta\":{}" : "\"text\":\"\"";
        Buffer end = Buffer.buffer().appendBuffer(chunk(nothing, Json.encode(utterance.finish())));
        if (asked.body()
                .getJsonObject("stream_options", new JsonObject())
                .getBoolean("include_usage", false)) {
            end.appendBuffer(data(frame(new JsonArray(), utterance, asked).encode()));
        }
        return end.appendBuffer(DONE);
    }

    /** The reply in one piece. */
    JsonObject whole(Utterance utterance, Asked asked, String repeated) {
        String content = repeated + utterance.wholeText();
        var choice = new JsonObject().put("finish_reason", utterance.finish()).put("index", 0);
        if (chat) {
            var message = new JsonObject().put("role", "assistant").put("content", content);
            if (!utterance.thought().isEmpty()) {
                message.put("reasoning_content", utterance.wholeThought());
            }
            choice.put("message", message);
        } else {
            choice.put("text", content);
        }
        return frame(new JsonArray().add(choice), utterance, asked)
                .put("object", "chat.completion");
    }

    static Buffer data(String json) {
        return Buffer.buffer("data: " + json + "\n\n");
    }

    private Buffer thought(String token) {
        return chunk(delta("reasoning_content", token), "null");
    }

    private static String delta(String field, String token) {
        return "\"delta\":{\"" + field + "\":" + Json.encode(token) + "}";
    }

    private Buffer chunk(String said, String finish) {
        return data(
                "{\"choices\":[{\"finish_reason\":"
                        + finish
                        + ",\"index\":0,"
                        + said
                        + "}],\"created\":1700000000,\"id\":\"fake-1\",\"model\":"
                        + Json.encode(model)
                        + ",\"system_fingerprint\":\"fake\",\"object\":\""
                        + (chat ? "chat.completion.chunk" : "text_completion")
                        + "\"}");
    }

    private JsonObject frame(JsonArray choices, Utterance utterance, Asked asked) {
        int prompt = Math.max(1, asked.prompt().length() / 4);
        int completion = utterance.size();
        return new JsonObject()
                .put("choices", choices)
                .put("created", 1_700_000_000)
                .put("id", "fake-1")
                .put("model", model)
                .put("object", chat ? "chat.completion.chunk" : "text_completion")
                .put("usage", usage(prompt, completion))
                .put(
                        "timings",
                        new JsonObject().put("prompt_n", prompt).put("predicted_n", completion));
    }

    private static JsonObject usage(int prompt, int completion) {
        return new JsonObject()
                .put("completion_tokens", completion)
                .put("prompt_tokens", prompt)
                .put("total_tokens", prompt + completion)
                .put("prompt_tokens_details", new JsonObject().put("cached_tokens", prompt / 2));
    }
}
