package dev.parley.agents.model.openai;

import dev.parley.agents.deliberation.Ask;
import dev.parley.agents.deliberation.Continuation;
import io.vertx.core.Future;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Where a call goes, and how its words get into the body.
 *
 * @param continued how it carries a begun turn on; empty when there is none
 */
record Shape(String path, Optional<Continuation> continued, Consumer<Body> words) {

    private static final String CHAT = "/chat/completions";
    private static final String COMPLETIONS = "/completions";

    /** Of a turn that nobody began. */
    static Shape chat(Endpoint endpoint, Ask ask) {
        return new Shape(
                endpoint.path(CHAT), Optional.empty(), body -> body.saying(ask.messages()));
    }

    /** Of a turn that we began; where the server renders the prompt, it is asked to. */
    static Future<Shape> begun(Endpoint endpoint, Posts posts, Way way, Ask ask) {
        var begun = ask.begun().orElse("");
        return switch (way) {
            case Way.Completions to ->
                    to.template()
                            .rendered(posts, endpoint, ask.messages())
                            .map(rendered ->
                                    of(
                                            endpoint,
                                            COMPLETIONS,
                                            way,
                                            body -> to.write(body, rendered, begun)));
            case Way.ContinueFinalMessage on ->
                    chat(endpoint, way, body -> on.write(body, ask.messages(), begun));
            case Way.Prefix on ->
                    chat(endpoint, way, body -> on.write(body, ask.messages(), begun));
            case Way.Emulated on -> chat(endpoint, way, body -> on.write(body, ask));
        };
    }

    private static Future<Shape> chat(Endpoint endpoint, Way way, Consumer<Body> words) {
        return Future.succeededFuture(of(endpoint, CHAT, way, words));
    }

    private static Shape of(Endpoint endpoint, String path, Way way, Consumer<Body> words) {
        return new Shape(endpoint.path(path), Optional.of(way.continuation()), words);
    }
}
