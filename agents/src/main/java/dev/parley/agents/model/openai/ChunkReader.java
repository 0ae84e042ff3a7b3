package dev.parley.agents.model.openai;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import dev.parley.agents.deliberation.Json;
import dev.parley.agents.deliberation.Usage;
import java.io.IOException;
import java.util.Optional;

/**
 * Reads one chunk, of chat or of completions, token by token and without a tree: this runs once for
 * every token of every model. A whole reply, as endpoints give that do not stream, reads the same.
 */
final class ChunkReader {

    private static final JsonFactory FACTORY = Json.MAPPER.getFactory();

    private final JsonParser in;
    private final StringBuilder text = new StringBuilder();
    private String reasoningContent = "";
    private String reasoning = "";
    private Optional<String> finish = Optional.empty();
    private Optional<Usage> usage = Optional.empty();
    private Optional<String> error = Optional.empty();

    private ChunkReader(JsonParser in) {
        this.in = in;
    }

    /**
     * @throws IOException when it is no JSON object, or no UTF-8
     */
    static Chunk read(byte[] line, int from, int length) throws IOException {
        try (var in = FACTORY.createParser(line, from, length)) {
            if (in.nextToken() != JsonToken.START_OBJECT) {
                throw new IOException("not a JSON object");
            }
            return new ChunkReader(in).chunk();
        }
    }

    private Chunk chunk() throws IOException {
        while (in.nextToken() == JsonToken.FIELD_NAME) {
            var field = in.currentName();
            var value = in.nextToken();
            switch (field) {
                case "choices" -> choices(value);
                case "usage" -> usage = Tokens.counted(in.readValueAsTree());
                case "error" -> error = Excerpt.ofError(in.readValueAsTree());
                default -> in.skipChildren();
            }
        }
        var thought = reasoningContent.isEmpty() ? reasoning : reasoningContent;
        return new Chunk(text.toString(), thought, finish, usage, error);
    }

    /** The first choice; we never ask for more. */
    private void choices(JsonToken value) throws IOException {
        if (value != JsonToken.START_ARRAY) {
            in.skipChildren();
            return;
        }
        if (in.nextToken() == JsonToken.START_OBJECT) {
            choice();
            while (in.nextToken() != JsonToken.END_ARRAY) {
                in.skipChildren();
            }
        }
    }

    private void choice() throws IOException {
        while (in.nextToken() == JsonToken.FIELD_NAME) {
            var field = in.currentName();
            var value = in.nextToken();
            switch (field) {
                case "delta", "message" -> said(value);
                case "text" -> text.append(string(value));
                case "finish_reason" ->
                        finish = Optional.of(string(value)).filter(told -> !told.isEmpty());
                default -> in.skipChildren();
            }
        }
    }

    private void said(JsonToken object) throws IOException {
        if (object != JsonToken.START_OBJECT) {
            return;
        }
        while (in.nextToken() == JsonToken.FIELD_NAME) {
            var field = in.currentName();
            var value = in.nextToken();
            switch (field) {
                case "content" -> content(value);
                case "reasoning_content" -> reasoningContent += string(value);
                case "reasoning" -> reasoning += string(value);
                default -> in.skipChildren();
            }
        }
    }

    /** A string as a rule; Mistral's thinking models send a list of parts. */
    private void content(JsonToken value) throws IOException {
        if (value != JsonToken.START_ARRAY) {
            text.append(string(value));
            return;
        }
        JsonNode parts = in.readValueAsTree();
        for (var part : parts) {
            text.append(part.path("text").asText());
            part.path("thinking").forEach(each -> reasoning += each.path("text").asText());
        }
    }

    private String string(JsonToken value) throws IOException {
        if (value == JsonToken.VALUE_STRING) {
            return in.getText();
        }
        in.skipChildren();
        return "";
    }
}
