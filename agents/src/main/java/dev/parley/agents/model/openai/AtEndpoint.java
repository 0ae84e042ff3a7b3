package dev.parley.agents.model.openai;

import dev.parley.agents.deliberation.ModelStamp;
import dev.parley.agents.model.LanguageModel;
import io.vertx.core.Future;

/** A model behind an endpoint, which is asked within this node's ration of its limits. */
abstract sealed class AtEndpoint implements LanguageModel, Rationed
        permits OpenAiModel, RewardModel {

    private final Access access;

    AtEndpoint(Access access) {
        this.access = access;
    }

    /** What all calls to the endpoint share. */
    Access access() {
        return access;
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

    /** Closes its connections; calls under way fail. */
    public Future<Void> close() {
        return access.wire().close();
    }
}
