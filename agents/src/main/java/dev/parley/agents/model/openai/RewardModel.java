package dev.parley.agents.model.openai;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.parley.agents.deliberation.Ask;
import dev.parley.agents.deliberation.Urgency;
import io.vertx.core.Vertx;

/**
 * A model that reads an exchange and says how good the answer is: one figure, which is the text of
 * its reply. Served by vLLM's {@code /pooling}, beside the version of its url, or by whatever
 * answers that as vLLM does. Safe for use from several event loops.
 */
public final class RewardModel extends AtEndpoint {

    private static final String PATH = "/pooling";

    private RewardModel(Access access) {
        super(access);
    }

    /** The reward model of an endpoint, which is not asked anything yet. */
    public static RewardModel of(Vertx vertx, Endpoint endpoint) {
        return new RewardModel(Access.to(endpoint, vertx));
    }

    @Override
    public Call start(Ask ask, long seed, Urgency urgency, Listener listener) {
        var context = access().vertx().getOrCreateContext();
        var endpoint = endpoint();
        var body = JsonNodeFactory.instance.objectNode().put("model", endpoint.name());
        body.set("messages", Body.messages(ask.messages()));
        var rating =
                new Rating(
                        access(),
                        context,
                        endpoint.besideVersion(PATH),
                        body,
                        Tokens.guess(ask),
                        urgency,
                        listener);
        context.runOnContext(nothing -> rating.begin());
        return rating;
    }
}
