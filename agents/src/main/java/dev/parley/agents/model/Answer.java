package dev.parley.agents.model;

import dev.parley.agents.deliberation.Ask;
import dev.parley.agents.deliberation.Reply;
import dev.parley.agents.deliberation.TurnFault;
import dev.parley.agents.deliberation.Urgency;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** One question to a model, waited for by a thread that may wait. */
final class Answer implements LanguageModel.Listener {

    private static final long SEED = 1;

    private final Context context;
    private final long begun = System.nanoTime();
    private final CountDownLatch over = new CountDownLatch(1);
    private LanguageModel.@Nullable Call call;
    private volatile Optional<Reply> reply = Optional.empty();
    private volatile Optional<Long> first = Optional.empty();
    private volatile String fault = "";
    private final AtomicInteger pieces = new AtomicInteger();

    private Answer(Context context) {
        this.context = context;
    }

    /**
     * Asks, and waits.
     *
     * @param most after which it is given up
     */
    static Answer of(Vertx vertx, LanguageModel model, Ask ask, Duration most) {
        var answer = new Answer(vertx.getOrCreateContext());
        answer.context.runOnContext(begin -> answer.begin(model, ask));
        answer.await(most);
        return answer;
    }

    private void begin(LanguageModel model, Ask ask) {
        try {
            call = model.start(ask, SEED, Urgency.INTERACTIVE, this);
        } catch (RuntimeException e) {
            end("it could not be asked (%s)".formatted(e.getClass().getSimpleName()));
        }
    }

    private void await(Duration most) {
        try {
            if (!over.await(most.toMillis(), TimeUnit.MILLISECONDS)) {
                end("it had not answered after %d s".formatted(most.toSeconds()));
                context.runOnContext(late -> cancel());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            end("the server is stopping");
        }
    }

    private void cancel() {
        if (call != null) {
            call.cancel();
        }
    }

    private void end(String sentence) {
        fault = sentence;
        over.countDown();
    }

    Optional<Reply> reply() {
        return reply;
    }

    /** Milliseconds until the first words. */
    Optional<Long> first() {
        return first;
    }

    int pieces() {
        return pieces.get();
    }

    /** Why there is no reply; empty where there is one. */
    String fault() {
        return reply.isPresent() ? "" : fault;
    }

    @Override
    public void queued() {}

    @Override
    public void text(String more) {
        came();
    }

    @Override
    public void thought(String more) {
        came();
    }

    private void came() {
        first = first.or(() -> Optional.of((System.nanoTime() - begun) / 1_000_000));
        pieces.incrementAndGet();
    }

    @Override
    public void done(Reply given) {
        reply = Optional.of(given);
        over.countDown();
    }

    @Override
    public void failed(TurnFault why) {
        end(why.message());
    }
}
