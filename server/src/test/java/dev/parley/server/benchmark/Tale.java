package dev.parley.server.benchmark;

import dev.parley.specs.Scenarios;
import dev.parley.specs.Specification;
import dev.parley.testkit.PacedModelServer;
import io.vertx.core.json.JsonObject;
import java.util.stream.Collectors;

/**
 * What is deliberated: self-refine in two rounds and its judge, each turn of which waits for the
 * one before. The model's replies are such that no turn is left out or made twice.
 */
final class Tale {

    static final int TURNS = 6;
    static final String REPLY =
            "The seal dived, and the deep was only a room without a lamp. ".repeat(5);

    private static final String SCENARIO = "child-storytelling";

    private Tale() {}

    /** A deliberation whose calls the model measures under this name. */
    static JsonObject of(String take) {
        var method =
                new JsonObject()
                        .put("id", "self-refine")
                        .put("rounds", 2)
                        .put("stopWhenSatisfied", false);
        return new JsonObject()
                .put("scenario", SCENARIO)
                .put("prompt", "A tale of a seal in the deep. " + PacedModelServer.label(take))
                .put("method", method);
    }

    /** The judge's reply: a verdict for each specification. */
    static String verdicts() {
        var scenario = Scenarios.builtIn().find(SCENARIO).orElseThrow();
        return scenario.specifications().stream()
                .map(Specification::id)
                .map(
                        "\"%s\": {\"reason\": \"It is kept.\", \"ruling\": \"YES\", \"evidence\": \"\"}"
                                ::formatted)
                .collect(Collectors.joining(", ", "{", "}"));
    }
}
