package dev.parley.server.http;

import dev.parley.agents.model.Audition;
import dev.parley.agents.model.LanguageModel;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Tries models, so that people see what a model can do before they rely on it.
 *
 * @param find the model of an id, if this node can ask it
 * @param most that each question of a trial may take
 */
record ModelCalls(Vertx vertx, Function<String, Optional<LanguageModel>> find, Duration most) {

    Map<String, Call> calls() {
        return Map.of("tryModel", this::trial);
    }

    private Reply trial(Request request) {
        var model =
                find.apply(request.name())
                        .orElseThrow(() ->
                                new Refusal(
                                        Problem.unknown(
                                                "this node has no model '%s'; GET /api/models names those that it has"
                                                        .formatted(request.name()))));
        return Reply.ok(new Audition(vertx, model, most).held());
    }
}
