package dev.parley.agents.model.openai;

import dev.parley.agents.deliberation.Ask;
import dev.parley.agents.deliberation.TurnFault;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What all calls to one endpoint share.
 *
 * @param untaken the traits that the endpoint was found not to take
 */
record Access(
        Vertx vertx,
        Endpoint endpoint,
        Faults faults,
        Wire wire,
        Gate gate,
        Posts posts,
        Ways ways,
        Set<Trait> untaken) {

    static Access to(Endpoint endpoint, Vertx vertx) {
        var wire = new Wire(vertx, endpoint);
        var posts = new Posts(vertx, endpoint, wire);
        var ways = new Ways(endpoint, new Probes(endpoint, posts));
        Gate.Alarm alarm =
                (nanos, wake) ->
                        vertx.setTimer(Duration.ofNanos(nanos).toMillis() + 1, timer -> wake.run());
        return new Access(
                vertx,
                endpoint,
                new Faults(endpoint),
                wire,
                new Gate(endpoint.limits(), System::nanoTime, alarm),
                posts,
                ways,
                ConcurrentHashMap.newKeySet());
    }

    /** A call that ended badly gives its place back. */
    void leave(Gate.Ticket ticket, TurnFault fault) {
        if (fault.code().equals(Faults.OVERLOADED)) {
            gate.overloaded(ticket, fault.retryAfter());
        } else {
            gate.leave(ticket);
        }
    }

    /** How an ask is put to the endpoint; fails with {@link Posts.Failed}. */
    Future<Shape> shape(Ask ask) {
        return ask.begun().isEmpty()
                ? Future.succeededFuture(Shape.chat(endpoint, ask))
                : ways.way().compose(way -> Shape.begun(endpoint, posts, way, ask));
    }
}
