package dev.parley.agents.model.openai;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.stream.Stream;

/** The one figure of a reward model's answer. */
final class Figure {

    private Figure() {}

    /**
     * As vLLM's pooling says it, {@code {"data": [{"data": [0.7]}]}}, the last where there is one a
     * token, {@code [[0.1], [0.7]]}; as its classification of one class, {@code probs}; or plainly
     * as a {@code score}. More figures than one were asked of no reward model: an embedding has
     * them.
     */
    static Optional<Double> in(JsonNode answer) {
        var one = only(answer.path("data"));
        return Stream.of(ofLast(one.path("data")), only(one.path("probs")), answer.path("score"))
                .filter(JsonNode::isNumber)
                .map(JsonNode::doubleValue)
                .filter(Double::isFinite)
                .findFirst();
    }

    private static JsonNode ofLast(JsonNode list) {
        var last = list.path(list.size() - 1);
        return last.isArray() ? only(last) : only(list);
    }

    private static JsonNode only(JsonNode list) {
        return list.size() == 1 ? list.path(0) : list.path("none");
    }
}
