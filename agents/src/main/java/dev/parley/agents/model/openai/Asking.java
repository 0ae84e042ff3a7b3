package dev.parley.agents.model.openai;

import dev.parley.agents.deliberation.Ask;
import dev.parley.agents.deliberation.Timings;
import dev.parley.agents.deliberation.TurnFault;
import dev.parley.agents.deliberation.Urgency;
import dev.parley.agents.model.LanguageModel;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * One call from its place in the queue to its end: shaped, sent, and asked again without what the
 * endpoint does not take. Lives on the event loop on which it was begun; only cancel may come from
 * elsewhere.
 */
final class Asking implements LanguageModel.Call, Gate.Caller, Hearing.Outcome {

    private static final Duration SAY_QUEUED = Duration.ofSeconds(1);
    private static final long NO_TIMER = -1;

    private final Access access;
    private final Context context;
    private final Ask ask;
    private final long seed;
    private final Urgency urgency;
    private final LanguageModel.Listener listener;
    private final Set<Trait> without = EnumSet.noneOf(Trait.class);
    private final Set<Trait> blamed = EnumSet.noneOf(Trait.class);
    private final long begunAt = System.nanoTime();
    private long admittedAt;
    private long sayingQueued = NO_TIMER;
    private Optional<Gate.Ticket> ticket = Optional.empty();
    private Optional<Sent> sent = Optional.empty();
    private boolean over;
    private boolean told;
    private volatile boolean cancelled;

    /** What was last sent. */
    private record Sent(Shape shape, Set<Trait> traits, Exchange exchange) {}

    Asking(
            Access access,
            Context context,
            Ask ask,
            long seed,
            Urgency urgency,
            LanguageModel.Listener listener) {
        this.access = access;
        this.context = context;
        this.ask = ask;
        this.seed = seed;
        this.urgency = urgency;
        this.listener = new Quieted(listener, () -> cancelled);
    }

    void begin() {
        guarded(this::enter);
    }

    @Override
    public void cancel() {
        cancelled = true;
        if (context.equals(Vertx.currentContext())) {
            stop();
        } else {
            onContext(this::stop);
        }
    }

    @Override
    public void replied(Gathering whole) {
        access.untaken().addAll(blamed);
        var reply =
                whole.reply(
                        Tokens.guess(ask), timings(whole), Trait.warnings(without, ask.schema()));
        sent.ifPresent(last -> last.exchange().drain());
        end(() -> ticket.ifPresent(mine -> access.gate().done(mine, reply.usage().total())));
        tell(() -> listener.done(reply));
    }

    @Override
    public void refused(Refusal refusal) {
        var traits = sent.map(Sent::traits).orElse(Set.of());
        if (refusal.ofTheRequest() && !Faults.contextExceeded(refusal)) {
            var named = Trait.blamed(refusal, traits);
            named.ifPresent(blamed::add);
            var dropped = named.or(() -> Trait.suspected(traits));
            if (dropped.isPresent()) {
                without.add(dropped.get());
                sent.ifPresent(last -> send(last.shape()));
                return;
            }
        }
        failed(access.faults().of(refusal));
    }

    @Override
    public void failed(TurnFault fault) {
        if (over) {
            return;
        }
        sent.ifPresent(last -> last.exchange().stop());
        end(() -> ticket.ifPresent(mine -> access.leave(mine, fault)));
        tell(() -> listener.failed(fault));
    }

    private void enter() {
        if (cancelled) {
            return;
        }
        without.addAll(access.untaken());
        var entered =
                access.gate()
                        .enter(
                                Tokens.guess(ask) + access.endpoint().sampling().maxTokens(),
                                urgency,
                                this);
        ticket = Optional.of(entered);
        if (!access.gate().inside(entered)) {
            listener.queued();
            sayingQueued =
                    access.vertx()
                            .setPeriodic(SAY_QUEUED.toMillis(), timer -> guarded(listener::queued));
        }
    }

    @Override
    public void admitted() {
        onContext(this::ask);
    }

    @Override
    public void turnedAway() {
        onContext(() -> failed(access.faults().noRation()));
    }

    private void ask() {
        if (over) {
            return;
        }
        access.vertx().cancelTimer(sayingQueued);
        admittedAt = System.nanoTime();
        access.shape(ask)
                .onComplete(shape ->
                        onContext(() -> {
                            if (shape.succeeded()) {
                                send(shape.result());
                            } else {
                                failed(unasked(shape.cause()));
                            }
                        }));
    }

    private Timings timings(Gathering whole) {
        var now = System.nanoTime();
        return new Timings(
                Duration.ofNanos(admittedAt - begunAt),
                Duration.ofNanos(whole.firstAt().orElse(now) - admittedAt),
                Duration.ofNanos(now - admittedAt));
    }

    private TurnFault unasked(Throwable cause) {
        return cause instanceof Posts.Failed failed
                ? failed.fault()
                : access.faults().connection(String.valueOf(cause.getMessage()));
    }

    private void send(Shape shape) {
        if (over) {
            return;
        }
        var endpoint = access.endpoint();
        var sampling = ask.draw().map(endpoint.sampling()::with).orElse(endpoint.sampling());
        var body = Body.of(endpoint, sampling, without).wanting(ask, seed);
        shape.words().accept(body);
        var gathering = new Gathering(endpoint, ask, shape.continued(), listener);
        var exchange =
                new Exchange(
                        access.vertx(),
                        endpoint,
                        access.wire(),
                        access.wire().post(shape.path()),
                        body.bytes(),
                        new Guarded(new Hearing(endpoint, gathering, this), this::guarded));
        sent = Optional.of(new Sent(shape, body.asked(), exchange));
        exchange.begin();
    }

    private void stop() {
        if (over) {
            return;
        }
        sent.ifPresent(last -> last.exchange().stop());
        end(() -> ticket.ifPresent(access.gate()::leave));
    }

    private void end(Runnable leaving) {
        access.vertx().cancelTimer(sayingQueued);
        over = true;
        leaving.run();
    }

    private void tell(Runnable ending) {
        if (!told) {
            told = true;
            ending.run();
        }
    }

    private void onContext(Runnable step) {
        context.runOnContext(nothing -> guarded(step));
    }

    /** What breaks in a step ends the call, and is then Vert.x's to report. */
    private void guarded(Runnable step) {
        try {
            step.run();
        } catch (RuntimeException | Error e) {
            broken(e);
            throw e;
        }
    }

    private void broken(Throwable cause) {
        sent.ifPresent(last -> last.exchange().stop());
        end(() -> ticket.ifPresent(access.gate()::leave));
        tell(() -> listener.failed(access.faults().broken(cause)));
    }
}
