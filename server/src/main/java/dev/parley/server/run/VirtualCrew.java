package dev.parley.server.run;

import dev.parley.agents.deliberation.Crew;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.slf4j.MDC;

/** Does each thing on a virtual thread of its own, whose log lines say what its maker's do. */
record VirtualCrew() implements Crew {

    @Override
    public <T> Work<T> begin(Supplier<T> work) {
        var said = MDC.getCopyOfContextMap();
        var done =
                CompletableFuture.supplyAsync(
                        () -> {
                            MDC.setContextMap(said);
                            return work.get();
                        },
                        Thread::startVirtualThread);
        return () -> joined(done);
    }

    private static <T> T joined(CompletableFuture<T> done) {
        try {
            return done.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof RuntimeException thrown) {
                throw thrown;
            }
            throw failed;
        }
    }
}
