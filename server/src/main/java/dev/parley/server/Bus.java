package dev.parley.server;

import dev.parley.agents.agent.RecordCodec;
import dev.parley.server.cluster.Cluster;
import dev.parley.server.cluster.Identity;
import dev.parley.server.cluster.Peers;
import dev.parley.server.configuration.Configuration;
import dev.parley.server.live.LiveMessage;
import dev.parley.server.run.Intervention;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;

/** The Vert.x on whose bus agents and moderators talk, and the other nodes that are on it. */
record Bus(Vertx vertx, Peers peers) {

    /**
     * Starts it, alone or with others, as the configuration says.
     *
     * @param loops event loops
     */
    static Bus of(Configuration configuration, Identity self, int loops) {
        var options = new VertxOptions().setPreferNativeTransport(true).setEventLoopPoolSize(loops);
        var bus =
                configuration
                        .cluster()
                        .map(place -> Cluster.join(place, self, options))
                        .map(cluster -> new Bus(cluster.vertx(), cluster))
                        .orElseGet(() -> new Bus(Vertx.vertx(options), Peers.none()));
        RecordCodec.register(bus.vertx().eventBus());
        LiveMessage.register(bus.vertx().eventBus());
        Intervention.register(bus.vertx().eventBus());
        return bus;
    }
}
