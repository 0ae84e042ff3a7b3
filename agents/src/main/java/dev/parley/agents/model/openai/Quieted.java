package dev.parley.agents.model.openai;

import dev.parley.agents.deliberation.Reply;
import dev.parley.agents.deliberation.TurnFault;
import dev.parley.agents.model.LanguageModel.Listener;
import java.util.function.BooleanSupplier;

/**
 * A listener that is told nothing more once its call was cancelled, in the middle of a chunk even.
 *
 * @param cancelled whether that is so by now
 */
record Quieted(Listener listener, BooleanSupplier cancelled) implements Listener {

    @Override
    public void queued() {
        tell(listener::queued);
    }

    @Override
    public void text(String more) {
        tell(() -> listener.text(more));
    }

    @Override
    public void thought(String more) {
        tell(() -> listener.thought(more));
    }

    @Override
    public void done(Reply reply) {
        tell(() -> listener.done(reply));
    }

    @Override
    public void failed(TurnFault fault) {
        tell(() -> listener.failed(fault));
    }

    private void tell(Runnable what) {
        if (!cancelled.getAsBoolean()) {
            what.run();
        }
    }
}
