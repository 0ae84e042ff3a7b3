package dev.parley.agents.model.openai;

import dev.parley.agents.deliberation.TurnFault;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientResponse;
import java.util.function.Consumer;

/**
 * A listener whose every step is taken by a guard, so that none can break unnoticed.
 *
 * @param guard runs a step, and knows what to do when it throws
 */
record Guarded(Exchange.Listener listener, Consumer<Runnable> guard) implements Exchange.Listener {

    @Override
    public void begun(HttpClientResponse response) {
        guard.accept(() -> listener.begun(response));
    }

    @Override
    public void heard(Buffer bytes) {
        guard.accept(() -> listener.heard(bytes));
    }

    @Override
    public void ended() {
        guard.accept(listener::ended);
    }

    @Override
    public void refused(Refusal refusal) {
        guard.accept(() -> listener.refused(refusal));
    }

    @Override
    public void failed(TurnFault fault) {
        guard.accept(() -> listener.failed(fault));
    }
}
