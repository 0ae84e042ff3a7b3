package dev.parley.agents.agent;

import dev.parley.agents.agent.BusMessage.Cancel;
import dev.parley.agents.agent.BusMessage.Follow;
import dev.parley.agents.agent.BusMessage.Lost;
import dev.parley.agents.agent.BusMessage.Order;
import dev.parley.agents.agent.BusMessage.Take;
import dev.parley.agents.agent.BusMessage.Taken;
import dev.parley.agents.deliberation.Role;
import dev.parley.agents.deliberation.TurnFault;
import dev.parley.agents.model.LanguageModel;
import io.vertx.core.Future;
import io.vertx.core.VerticleBase;
import io.vertx.core.eventbus.Message;
import io.vertx.core.eventbus.MessageConsumer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An agent: plays one role, takes the turns that the bus brings it, asks the model of each and
 * tells the moderator how it goes. Any number of turns at once, all on its event loop; deploy
 * several to use several cores.
 */
public final class AgentVerticle extends VerticleBase {

    private static final Logger LOGGER = LoggerFactory.getLogger(AgentVerticle.class);
    private static final long NO_TIMER = -1;

    private final Role role;
    private final String node;
    private final Models models;
    private final Pace pace;
    private final Workload workload;
    private final Map<TurnKey, TurnAtWork> atWork = new HashMap<>();
    private final Map<String, MessageConsumer<Take>> takesFor = new HashMap<>();
    private Taken own = new Taken("", "");
    private long flushing = NO_TIMER;

    /**
     * @param node the node on which it runs, as the log names it
     * @param workload of that node, which it adds to
     */
    public AgentVerticle(Role role, String node, Models models, Pace pace, Workload workload) {
        this.role = role;
        this.node = node;
        this.models = models;
        this.pace = pace;
        this.workload = workload;
    }

    /** The address at which any agent of a role that may ask a model takes turns. */
    public static String address(Role role, String model) {
        return "agent.%s.%s".formatted(role.wire(), model);
    }

    @Override
    public Future<?> start() {
        own = new Taken("agent." + deploymentID(), node);
        var orders = vertx.eventBus().<Order>consumer(own.agent(), message -> obey(message.body()));
        vertx.setPeriodic(pace.heartbeat().toMillis(), tick -> beat());
        return Future.all(orders.completion(), play());
    }

    /** Takes turns for the models that this node may ask just now, and for no others. */
    private Future<?> play() {
        var playing = models.playing();
        takesFor.entrySet()
                .removeIf(each -> {
                    if (playing.contains(each.getKey())) {
                        return false;
                    }
                    each.getValue().unregister();
                    return true;
                });
        playing.forEach(model ->
                takesFor.computeIfAbsent(
                        model, it -> vertx.eventBus().consumer(address(role, it), this::take)));
        return Future.all(takesFor.values().stream().map(MessageConsumer::completion).toList());
    }

    @Override
    public Future<?> stop() {
        atWork.values().forEach(TurnAtWork::cancel);
        return Future.succeededFuture();
    }

    private void take(Message<Take> message) {
        var take = message.body();
        message.reply(own);
        var model = models.find(take.attempt().model().id());
        if (model.isEmpty()) {
            vertx.eventBus().send(take.progress(), new Lost(take.key(), unknown(take)));
            return;
        }
        if (atWork.containsKey(take.key())) {
            return; // asked again because the first reply was lost
        }
        var work = new TurnAtWork(vertx.eventBus(), take, own, workload, () -> remove(take.key()));
        atWork.put(take.key(), work);
        workload.began();
        begin(work, model.get());
    }

    private Optional<TurnAtWork> remove(TurnKey key) {
        var work = Optional.ofNullable(atWork.remove(key));
        work.ifPresent(ended -> workload.ended());
        return work;
    }

    /** Says of every turn what it has written, or that it is alive. */
    private void beat() {
        play();
        atWork.values().forEach(TurnAtWork::beat);
        send(atWork.values().stream());
    }

    private void obey(Order order) {
        switch (order) {
            case Cancel cancel -> cancel(cancel.key());
            case Follow follow -> follow(follow.key());
        }
    }

    private void follow(TurnKey key) {
        var work = atWork.get(key);
        if (work != null) {
            work.follow();
            send(Stream.of(work));
            flushFromNowOn();
        }
    }

    /** One timer for all turns that are followed: what they have written goes out together. */
    private void flushFromNowOn() {
        if (flushing == NO_TIMER) {
            flushing = vertx.setPeriodic(pace.coalescing().toMillis(), tick -> flush());
        }
    }

    private void flush() {
        var followed = atWork.values().stream().filter(TurnAtWork::isFollowed).toList();
        send(followed.stream());
        if (followed.isEmpty()) {
            vertx.cancelTimer(flushing);
            flushing = NO_TIMER;
        }
    }

    private void send(Stream<TurnAtWork> turns) {
        var outgoing = new Outgoing(vertx.eventBus(), own);
        turns.forEach(work -> outgoing.add(work.moderator(), work.gathered()));
        outgoing.send();
    }

    private void begin(TurnAtWork work, LanguageModel model) {
        try (var _ = LogLines.of(work.key())) {
            beginOrFail(work, model);
        }
    }

    /** A model that breaks fails its turn; the agent goes on. */
    private void beginOrFail(TurnAtWork work, LanguageModel model) {
        try {
            work.begin(model);
        } catch (RuntimeException e) {
            LOGGER.error("model {} broke at the start of a call", model.stamp().id(), e);
            work.failed(
                    TurnFault.lasting(
                            "agent-failed",
                            "the %s could not ask model '%s' (%s); the server's log says where"
                                    .formatted(
                                            role.wire(),
                                            model.stamp().id(),
                                            e.getClass().getSimpleName())));
        }
    }

    private void cancel(TurnKey key) {
        remove(key).ifPresent(TurnAtWork::cancel);
    }

    private TurnFault unknown(Take take) {
        return TurnFault.lasting(
                "unknown-model",
                "node %s has no model '%s'; its configuration must declare it under 'models'"
                        .formatted(node, take.attempt().model().id()));
    }
}
