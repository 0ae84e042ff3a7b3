package dev.parley.server.http;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.util.regex.Pattern;

/** Reads JSON that strangers send: strictly, and only so deep. */
final class JsonBody {

    private static final int NUMBER_DIGITS = 100;
    private static final Pattern FOR_PROGRAMMERS =
            Pattern.compile(
                    ", from `[^`]*`|: enable `.*| \\(start marker at .*|\\s+at \\[Source.*",
                    Pattern.DOTALL);
    private static final JsonMapper CANONICAL =
            JsonMapper.builder().enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED).build();

    private final JsonMapper mapper;

    /**
     * @param depth how many objects and lists may stand in one another
     */
    JsonBody(int depth) {
        var constraints =
                StreamReadConstraints.builder()
                        .maxNestingDepth(depth)
                        .maxNumberLength(NUMBER_DIGITS)
                        .build();
        var factory =
                JsonFactory.builder()
                        .streamReadConstraints(constraints)
                        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                        .build();
        this.mapper =
                JsonMapper.builder(factory)
                        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                        .build();
    }

    /**
     * The JSON in a body.
     *
     * @throws Refusal when it is none; says at which line and column
     */
    JsonNode read(byte[] body) {
        try {
            var read = mapper.readTree(body);
            if (read.isMissingNode()) {
                throw new Refusal(
                        Problem.malformed("the body is empty; a JSON object is expected"));
            }
            return read;
        } catch (JsonProcessingException malformed) {
            throw new Refusal(Problem.malformed(place(malformed) + plain(malformed)));
        } catch (IOException unreadable) {
            throw new Refusal(
                    Problem.malformed("the body is not UTF-8: " + unreadable.getMessage()));
        }
    }

    private static String place(JsonProcessingException fault) {
        var at = fault.getLocation();
        return at == null
                ? ""
                : "at line %d, column %d: ".formatted(at.getLineNr(), at.getColumnNr());
    }

    /** Without what the parser says to those who program it. */
    private static String plain(JsonProcessingException fault) {
        return FOR_PROGRAMMERS.matcher(fault.getOriginalMessage()).replaceAll("");
    }

    /** The same text for the same JSON, however its fields are ordered and set. */
    static String canonical(JsonNode node) {
        try {
            return CANONICAL.writeValueAsString(node);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree is always JSON", e);
        }
    }

    /** The same JSON as the schemas read it. */
    static Object forSchema(JsonNode node) {
        return switch (node.getNodeType()) {
            case OBJECT -> new JsonObject(node.toString());
            case ARRAY -> new JsonArray(node.toString());
            case BOOLEAN -> node.booleanValue();
            case NUMBER -> node.numberValue();
            case STRING, NULL, MISSING, BINARY, POJO -> node.asText();
        };
    }
}
