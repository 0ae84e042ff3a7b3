package dev.parley.agents.model.openai;

import dev.parley.agents.deliberation.Ask;
import dev.parley.agents.deliberation.Urgency;
import io.vertx.core.Vertx;

/**
 * A language model behind any endpoint that speaks the OpenAI-compatible protocol, streamed, within
 * the endpoint's limits. Safe for use from several event loops.
 */
public final class OpenAiModel extends AtEndpoint {

    private OpenAiModel(Access access) {
        super(access);
    }

    /** The model of an endpoint, which is not asked anything yet. */
    public static OpenAiModel of(Vertx vertx, Endpoint endpoint) {
        return new OpenAiModel(Access.to(endpoint, vertx));
    }

    @Override
    public Call start(Ask ask, long seed, Urgency urgency, Listener listener) {
        var context = access().vertx().getOrCreateContext();
        var asking = new Asking(access(), context, ask, seed, urgency, listener);
        context.runOnContext(nothing -> asking.begin());
        return asking;
    }
}
