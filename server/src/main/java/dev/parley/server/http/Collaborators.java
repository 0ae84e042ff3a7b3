package dev.parley.server.http;

import dev.parley.agents.model.LanguageModel;
import dev.parley.agents.model.Secret;
import dev.parley.server.configuration.HallLimits;
import dev.parley.server.configuration.HttpLimits;
import dev.parley.server.live.FeedLimits;
import dev.parley.server.run.Doorbell;
import dev.parley.server.store.Store;
import dev.parley.specs.Scenarios;
import io.vertx.core.Vertx;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What the web side works with.
 *
 * @param store which has kept the scenarios that come with Parley
 * @param scenarios that come with Parley, for their scripts
 * @param playing the model of an id, if this node can ask it
 * @param node the name of this node
 * @param queue deliberations that may wait before one more is refused, of each urgency
 * @param health asked on each call of {@code /api/health}; may block
 * @param figures for {@code /metrics}
 * @param hosts the names under which the server may be called
 * @param token that every request must bring, if there is one
 * @param parley version of the server
 */
public record Collaborators(
        Vertx vertx,
        Store store,
        Scenarios scenarios,
        ModelCatalogue models,
        Function<String, Optional<LanguageModel>> playing,
        Doorbell doorbell,
        String node,
        int queue,
        Supplier<Health> health,
        Figures figures,
        Ids ids,
        AllowedHosts hosts,
        Optional<Secret> token,
        HttpLimits limits,
        FeedLimits feed,
        HallLimits hall,
        String parley) {}
