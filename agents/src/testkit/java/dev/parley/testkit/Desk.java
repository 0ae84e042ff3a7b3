package dev.parley.testkit;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Takes the requests of a fake server, answers the simple ones and puts the others before the
 * script.
 */
final class Desk {
    private final Endpoint endpoint;
    private final Supplier<Script> script;
    private final Ledger ledger;
    private final Stage stage;
    private final Mischief mischief;
    private int number;

    Desk(Vertx vertx, Endpoint endpoint, Supplier<Script> script, Ledger ledger) {
        this.endpoint = endpoint;
        this.script = script;
        this.ledger = ledger;
        this.stage = new Stage(endpoint, new Ticker(vertx));
        this.mischief = new Mischief(stage);
    }

    /** Reads the request whole and answers it. */
    void take(HttpServerRequest request) {
        String path = Objects.requireNonNullElse(request.path(), "/");
        ledger.path(path);
        request.body().onSuccess(body -> route(request, path, body));
    }

    private void route(HttpServerRequest request, String path, Buffer buffer) {
        HttpServerResponse response = request.response();
        if (!authorised(request)) {
            Stage.json(response, 401, Mischief.error(401, "Incorrect API key provided"));
            return;
        }
        JsonObject body =
                HttpMethod.POST.equals(request.method())
                        ? new JsonObject(buffer)
                        : new JsonObject();
        switch (path) {
            case "/health" -> Stage.json(response, 200, new JsonObject().put("status", "ok"));
            case "/v1/models" -> Stage.json(response, 200, models());
            case "/v1/chat/completions" -> chat(request, path, body);
            case "/pooling" ->
                    ifAble(
                            Ability.POOLING,
                            response,
                            () -> answer(request, path, body, Rendering.ofChat(endpoint, body)));
            case "/v1/completions" ->
                    ifAble(
                            Ability.COMPLETIONS,
                            response,
                            () -> answer(request, path, body, body.getString("prompt", "")));
            case "/apply-template" ->
                    ifAble(
                            Ability.APPLY_TEMPLATE,
                            response,
                            () -> Stage.json(response, 200, Tokens.applyTemplate(endpoint, body)));
            case "/tokenize" ->
                    ifAble(
                            Ability.TOKENIZE,
                            response,
                            () -> Stage.json(response, 200, Tokens.tokenize(endpoint, body)));
            case "/detokenize" ->
                    ifAble(
                            Ability.TOKENIZE,
                            response,
                            () -> Stage.json(response, 200, Tokens.detokenize(body)));
            default -> notFound(response);
        }
    }

    private boolean authorised(HttpServerRequest request) {
        return endpoint.key().isEmpty()
                || ("Bearer " + endpoint.key().get()).equals(request.getHeader("Authorization"));
    }

    private void ifAble(Ability ability, HttpServerResponse response, Runnable answer) {
        if (endpoint.can(ability)) {
            answer.run();
        } else {
            notFound(response);
        }
    }

    private void chat(HttpServerRequest request, String path, JsonObject body) {
        Optional<String> refusal = refusal(body);
        if (refusal.isPresent()) {
            Stage.json(request.response(), 400, Mischief.error(400, refusal.get()));
        } else {
            answer(request, path, body, Rendering.ofChat(endpoint, body));
        }
    }

    private Optional<String> refusal(JsonObject body) {
        String type =
                body.getJsonObject("response_format", new JsonObject()).getString("type", "text");
        if ((type.equals("json_schema") && !endpoint.can(Ability.JSON_SCHEMA))
                || (type.equals("json_object") && !endpoint.can(Ability.JSON_OBJECT))) {
            return Optional.of("response_format of type " + type + " is not supported");
        }
        if (endpoint.template() == Template.LOSES_FINAL_MESSAGE
                && body.getBoolean("continue_final_message", false)) {
            return Optional.of(
                    "continue_final_message is set but the final message does not appear in the chat after applying the chat template!");
        }
        return endpoint.template() == Template.REFUSES_PREFILL && Rendering.endsWithAssistant(body)
                ? Optional.of("Assistant response prefill is incompatible with enable_thinking.")
                : Optional.empty();
    }

    private void answer(HttpServerRequest request, String path, JsonObject body, String prompt) {
        Optional<String> key = Optional.ofNullable(request.getHeader("Authorization"));
        Optional<String> rest = Rendering.restOfWord(prompt);
        if (rest.isPresent()) {
            stage.speak(
                    Speech.of(rest.get()),
                    new Asked(-1, path, body, key, prompt),
                    request.response());
            return;
        }
        var asked = new Asked(number++, path, body, key, prompt);
        ledger.asked(asked);
        watch(request.response());
        switch (script.get().next(asked)) {
            case Speech speech when path.equals("/pooling") ->
                    Stage.json(request.response(), 200, Tokens.pooled(speech.text(), asked));
            case Speech speech -> stage.speak(speech, asked, request.response());
            case Manners manners -> mischief.play(manners, asked, request);
        }
    }

    private void watch(HttpServerResponse response) {
        boolean[] ended = {false};
        response.endHandler(_ -> {
            ended[0] = true;
            ledger.answered();
        });
        response.closeHandler(_ -> {
            if (!ended[0]) {
                ended[0] = true;
                ledger.brokenOff();
            }
        });
    }

    private JsonObject models() {
        var model =
                new JsonObject()
                        .put("id", endpoint.model())
                        .put("object", "model")
                        .put("owned_by", "fake");
        return new JsonObject().put("object", "list").put("data", new JsonArray().add(model));
    }

    private static void notFound(HttpServerResponse response) {
        Stage.json(response, 404, Mischief.error(404, "File Not Found"));
    }
}
