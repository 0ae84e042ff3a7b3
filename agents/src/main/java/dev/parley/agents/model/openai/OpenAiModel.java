package dev.parley.agents.model.openai;

import dev.parley.agents.deliberation.Ask;
import dev.parley.agents.deliberation.ModelStamp;
import dev.parley.agents.deliberation.Urgency;
import dev.parley.agents.model.LanguageModel;
import io.vertx.core.Future;
import io.vertx.core.Vertx;

/**
 * A language model behind any endpoint that speaks the OpenAI-compatible protocol, streamed, within
 * the endpoint's limits. Safe for use from several event loops.
 */
public final class OpenAiModel implements LanguageModel, Rationed {

    private final Access access;

    private OpenAiModel(Access access) {
        this.access = access;
    }

    /** The model of an endpoint, which is not asked anything yet. */
    public static OpenAiModel of(Vertx vertx, Endpoint endpoint) {
        return new OpenAiModel(Access.to(endpoint, vertx));
    }

    @Override
    public Endpoint endpoint() {
        return access.endpoint();
    }

    @Override
    public ModelStamp stamp() {
        return access.endpoint().stamp();
    }

    @Override
    public Ration used() {
        return access.gate().used();
    }

    @Override
    public void ration(Ration part) {
        access.gate().ration(part);
    }

    @Override
    public Call start(Ask ask, long seed, Urgency urgency, Listener listener) {
        var context = access.vertx().getOrCreateContext();
        var asking = new Asking(access, context, ask, seed, urgency, listener);
        context.runOnContext(nothing -> asking.begin());
        return asking;
    }

    /** Closes its connections; calls under way fail. */
    public Future<Void> close() {
        return access.wire().close();
    }
}
