package dev.parley.agents.model.openai;

import com.fasterxml.jackson.databind.JsonNode;
import dev.parley.agents.deliberation.Finish;
import dev.parley.agents.deliberation.Reply;
import dev.parley.agents.deliberation.Timings;
import dev.parley.agents.deliberation.TurnFault;
import dev.parley.agents.deliberation.Urgency;
import dev.parley.agents.deliberation.Usage;
import dev.parley.agents.model.LanguageModel;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * One question to a reward model, from its place in the queue to its figure. Lives on the event
 * loop on which it was begun; only cancel may come from elsewhere.
 */
final class Rating implements LanguageModel.Call, Gate.Caller {

    private final Access access;
    private final Context context;
    private final String path;
    private final JsonNode body;
    private final long tokens;
    private final Urgency urgency;
    private final LanguageModel.Listener listener;
    private final long begunAt = System.nanoTime();
    private long admittedAt;
    private Optional<Gate.Ticket> ticket = Optional.empty();
    private Optional<Exchange> exchange = Optional.empty();
    private boolean over;

    /**
     * @param tokens a guess at what it will read
     */
    Rating(
            Access access,
            Context context,
            String path,
            JsonNode body,
            long tokens,
            Urgency urgency,
            LanguageModel.Listener listener) {
        this.access = access;
        this.context = context;
        this.path = path;
        this.body = body;
        this.tokens = tokens;
        this.urgency = urgency;
        this.listener = listener;
    }

    void begin() {
        if (over) {
            return;
        }
        var entered = access.gate().enter(tokens, urgency, this);
        ticket = Optional.of(entered);
        if (!access.gate().inside(entered)) {
            listener.queued();
        }
    }

    @Override
    public void cancel() {
        if (context.equals(Vertx.currentContext())) {
            stop();
        } else {
            onContext(this::stop);
        }
    }

    private void stop() {
        if (!over) {
            over = true;
            exchange.ifPresent(Exchange::stop);
            ticket.ifPresent(access.gate()::leave);
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
        admittedAt = System.nanoTime();
        var question = access.posts().ask(path, body);
        exchange = Optional.of(question.exchange());
        question.answer().onSuccess(this::answered).onFailure(this::failed);
    }

    private void answered(JsonNode answer) {
        var figure = Figure.in(answer);
        if (figure.isEmpty()) {
            failed(access.faults().noFigure(answer.toString()));
        } else if (!over) {
            over = true;
            var reply = reply(figure.get(), Tokens.counted(answer.path("usage")));
            ticket.ifPresent(mine -> access.gate().done(mine, reply.usage().total()));
            listener.done(reply);
        }
    }

    private Reply reply(double figure, Optional<Usage> usage) {
        var now = System.nanoTime();
        return new Reply(
                String.valueOf(figure),
                "",
                Finish.STOP,
                usage.orElseGet(() -> new Usage(tokens, 0, 0)),
                new Timings(
                        Duration.ofNanos(admittedAt - begunAt),
                        Duration.ofNanos(now - admittedAt),
                        Duration.ofNanos(now - admittedAt)),
                Optional.empty(),
                List.of());
    }

    private void failed(Throwable cause) {
        failed(
                cause instanceof Posts.Failed failed
                        ? failed.fault()
                        : access.faults().broken(cause));
    }

    private void failed(TurnFault fault) {
        if (over) {
            return;
        }
        over = true;
        ticket.ifPresent(mine -> access.leave(mine, fault));
        listener.failed(fault);
    }

    private void onContext(Runnable step) {
        context.runOnContext(nothing -> step.run());
    }
}
