package dev.parley.server.benchmark;

import dev.parley.agents.deliberation.Event.Completed;
import dev.parley.testkit.PacedModelServer;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Puts deliberations to the server and measures them. */
final class Load {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    static final Duration SETTLING = Duration.ofSeconds(1);
    private static final Executor AT_ONCE = Thread::startVirtualThread;

    private final Subject subject;
    private final PacedModelServer model;
    private final AtomicInteger takes = new AtomicInteger();

    Load(Subject subject, PacedModelServer model) {
        this.subject = subject;
        this.model = model;
    }

    /** So many, one at a time. */
    Run inARow(int many) {
        return Run.of(IntStream.range(0, many).mapToObj(i -> atOnce(1)).toList());
    }

    /** So many at once, watched by nobody. */
    Run atOnce(int many) {
        return atOnce(many, id -> {});
    }

    /**
     * So many at once, submitted one after the other within some time, as people and scripts do.
     */
    Run within(Duration time, int many) {
        return measured(
                many,
                place -> {
                    Thread.sleep(time.multipliedBy(place).dividedBy(many));
                    return begin(id -> {});
                });
    }

    /** So many in one instant; whoever watches is told the id of each. */
    Run atOnce(int many, Consumer<UUID> watcher) {
        return measured(many, _ -> begin(watcher));
    }

    @FunctionalInterface
    private interface Beginning {
        Begun begin(int place) throws InterruptedException;
    }

    private Run measured(int many, Beginning beginning) {
        var cpu = cpu();
        int calls = model.calls();
        var begun =
                IntStream.range(0, many)
                        .mapToObj(i ->
                                CompletableFuture.supplyAsync(() -> begun(beginning, i), AT_ONCE))
                        .toList();
        awaitCalls(calls + many * Tale.TURNS);
        var took = cpu().minus(cpu);
        var ratios = begun.stream().map(one -> ratio(one.join())).toList();
        return new Run(ratios, model.calls() - calls, took);
    }

    private static Begun begun(Beginning beginning, int place) {
        try {
            return beginning.begin(place);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Begun(String take, Instant at, UUID id) {}

    private Begun begin(Consumer<UUID> watcher) {
        var take = Integer.toString(takes.incrementAndGet());
        var at = Instant.now();
        var id = subject.rest().submit(Tale.of(take));
        watcher.accept(id);
        return new Begun(take, at, id);
    }

    /** The server is not asked meanwhile: the model knows how far it is. */
    private void awaitCalls(int calls) {
        try {
            if (!model.awaitCalls(calls, PATIENCE)) {
                throw new IllegalStateException(
                        "only %d of %d calls after %s".formatted(model.calls(), calls, PATIENCE));
            }
            Thread.sleep(SETTLING);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private double ratio(Begun begun) {
        var end = subject.rest().ended(begun.id).getLast();
        if (!(end.event() instanceof Completed)) {
            throw new IllegalStateException("it was not completed: " + end);
        }
        double took = Duration.between(begun.at, end.at()).toNanos();
        return took / model.spoken(begun.take).toNanos();
    }

    private Duration cpu() {
        return subject.process()
                .cpu()
                .orElseThrow(() -> new IllegalStateException("the system tells no CPU times"));
    }
}
