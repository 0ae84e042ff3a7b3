package dev.parley.agents.model.openai;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.stream.Stream;

/** The one figure of a reward model's answer. */
final class Figure {

    private Figure() {}

    /**
     * As vLLM's pooling says it, {@code {"data": [{"data": [0.7]}]}}, the last where there is one a
     * token; as its classification of one class, {@code probs}; or plainly as a {@code score}.
     */
    static Optional<Double> in(JsonNode answer) {
        var first = answer.path("data").path(0);
        return Stream.of(last(first.path("data")), only(first.path("probs")), answer.path("score"))
                .filter(JsonNode::isNumber)
                .map(JsonNode::doubleValue)
                .filter(Double::isFinite)
                .findFirst();
    }

    private static JsonNode last(JsonNode list) {
        return list.isArray() ? last(list.path(list.size() - 1)) : list;
    }

    private static JsonNode only(JsonNode list) {
        return list.size() == 1 ? list.path(0) : list.path("none");
    }
}
