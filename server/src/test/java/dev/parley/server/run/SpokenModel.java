package dev.parley.server.run;

import dev.parley.agents.agent.Models;
import dev.parley.agents.deliberation.Agents.Attempt;
import dev.parley.agents.deliberation.Ask;
import dev.parley.agents.deliberation.Message;
import dev.parley.agents.deliberation.ModelStamp;
import dev.parley.agents.deliberation.Product;
import dev.parley.agents.deliberation.Role;
import dev.parley.agents.deliberation.Sampling;
import dev.parley.agents.deliberation.Turn;
import dev.parley.agents.deliberation.Urgency;
import dev.parley.agents.model.LanguageModel;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

/** A model whose every call does as the test says. */
final class SpokenModel implements LanguageModel, Models {

    static final ModelStamp STAMP =
            new ModelStamp("spoken", "spoken", false, Sampling.DEFAULT, Optional.empty());

    /** An attempt at a draft that asks it. */
    static Attempt attempt(int number) {
        var turn =
                new Turn(
                        "draft",
                        Role.GENERATOR,
                        Product.DRAFT,
                        Ask.of(Message.user("tell me")),
                        Optional.empty());
        return new Attempt(turn, number, STAMP, 42, Urgency.INTERACTIVE);
    }

    final CompletableFuture<Void> cancelled = new CompletableFuture<>();
    private final BlockingQueue<Consumer<Listener>> calls = new LinkedBlockingQueue<>();

    /** What the next call does. */
    SpokenModel then(Consumer<Listener> call) {
        calls.add(call);
        return this;
    }

    /** Whether every call has been begun. */
    boolean isAsked() {
        return calls.isEmpty();
    }

    @Override
    public ModelStamp stamp() {
        return STAMP;
    }

    @Override
    public Call start(Ask ask, long seed, Urgency urgency, Listener listener) {
        calls.remove().accept(listener);
        return () -> cancelled.complete(null);
    }

    @Override
    public Optional<LanguageModel> find(String id) {
        return id.equals(STAMP.id()) ? Optional.of(this) : Optional.empty();
    }

    @Override
    public Set<String> playing() {
        return Set.of(STAMP.id());
    }
}
