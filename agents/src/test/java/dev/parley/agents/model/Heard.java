package dev.parley.agents.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.agents.deliberation.Ask;
import dev.parley.agents.deliberation.Reply;
import dev.parley.agents.deliberation.TurnFault;
import dev.parley.agents.deliberation.Urgency;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Whoever asked a model, as tests want to know what it heard. Safe for use by any thread. */
public final class Heard implements LanguageModel.Listener {

    private static final Duration MOST = Duration.ofSeconds(60);

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder thought = new StringBuilder();
    private final List<String> order = new ArrayList<>();
    private final List<Context> contexts = new ArrayList<>();
    private Optional<Reply> reply = Optional.empty();
    private Optional<TurnFault> fault = Optional.empty();
    private int queued;
    private int ends;

    /** Asks on an event loop of its own. */
    public static Heard ask(Vertx vertx, LanguageModel model, Ask ask) {
        var heard = new Heard();
        vertx.getOrCreateContext()
                .runOnContext(nothing -> model.start(ask, 7, Urgency.INTERACTIVE, heard));
        return heard;
    }

    @Override
    public synchronized void queued() {
        queued++;
        note("queued");
    }

    @Override
    public synchronized void text(String more) {
        text.append(more);
        note("text");
    }

    @Override
    public synchronized void thought(String more) {
        thought.append(more);
        note("thought");
    }

    @Override
    public synchronized void done(Reply whole) {
        reply = Optional.of(whole);
        ends++;
        note("done");
    }

    @Override
    public synchronized void failed(TurnFault why) {
        fault = Optional.of(why);
        ends++;
        note("failed");
    }

    /** What it heard, the same in a row once. */
    public synchronized List<String> order() {
        return List.copyOf(order);
    }

    public synchronized String text() {
        return text.toString();
    }

    public synchronized String thought() {
        return thought.toString();
    }

    public synchronized int timesQueued() {
        return queued;
    }

    public synchronized int ends() {
        return ends;
    }

    public synchronized List<Context> contexts() {
        return List.copyOf(contexts);
    }

    /** The reply, waited for. */
    public synchronized Reply reply() throws InterruptedException {
        await(() -> ends > 0);
        assertThat(fault).isEmpty();
        return reply.orElseThrow();
    }

    /** The fault, waited for. */
    public synchronized TurnFault fault() throws InterruptedException {
        await(() -> ends > 0);
        assertThat(reply).isEmpty();
        return fault.orElseThrow();
    }

    /** Waits for the first words. */
    public synchronized void awaitWords() throws InterruptedException {
        await(() -> !text.isEmpty() || !thought.isEmpty());
    }

    /** Waits until it has been said so many times that the call is queued. */
    public synchronized void awaitQueued(int times) throws InterruptedException {
        await(() -> queued >= times);
    }

    private void note(String what) {
        if (order.isEmpty() || !order.getLast().equals(what)) {
            order.add(what);
        }
        var context = Vertx.currentContext();
        if (context != null) {
            contexts.add(context);
        }
        notifyAll();
    }

    private void await(BooleanSupplier condition) throws InterruptedException {
        var until = System.nanoTime() + MOST.toNanos();
        while (!condition.getAsBoolean()) {
            var left = (until - System.nanoTime()) / 1_000_000;
            assertThat(left).as("still waiting after %s; heard %s", MOST, order).isPositive();
            wait(left);
        }
    }
}
