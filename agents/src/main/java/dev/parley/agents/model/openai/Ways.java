package dev.parley.agents.model.openai;

import io.vertx.core.Future;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The way in which an endpoint carries begun turns on: the declared one, trusted; else the first
 * that proves itself, looked for once and remembered. A search that the endpoint's troubles cut
 * short is made again. Safe for several threads.
 */
final class Ways {

    private static final Logger LOG = LoggerFactory.getLogger(Ways.class);

    private final Endpoint endpoint;
    private final Probes probes;
    private final Faults faults;
    private Optional<Future<Way>> found = Optional.empty();

    Ways(Endpoint endpoint, Probes probes) {
        this.endpoint = endpoint;
        this.probes = probes;
        this.faults = new Faults(endpoint);
    }

    /** The way; fails with {@link Posts.Failed}. */
    synchronized Future<Way> way() {
        var way = found.filter(future -> !future.failed()).orElseGet(this::search);
        found = Optional.of(way);
        return way;
    }

    private Future<Way> search() {
        return switch (endpoint.continues()) {
            case NONE -> Future.succeededFuture(new Way.Emulated());
            case CONTINUE_FINAL_MESSAGE -> Future.succeededFuture(new Way.ContinueFinalMessage());
            case PREFIX -> Future.succeededFuture(new Way.Prefix());
            case COMPLETIONS -> declaredCompletions();
            case AUTO -> probed();
        };
    }

    private Future<Way> declaredCompletions() {
        List<Supplier<Future<Optional<Way>>>> servers =
                List.of(
                        () -> probes.renders(Template.LLAMA_CPP),
                        () -> probes.renders(Template.VLLM));
        return first(servers)
                .compose(way ->
                        way.map(Future::succeededFuture)
                                .orElseGet(() ->
                                        Future.failedFuture(
                                                Posts.Failed.of(faults.rendersNothing()))));
    }

    private Future<Way> probed() {
        List<Supplier<Future<Optional<Way>>>> ways =
                List.of(
                        () -> probes.completions(Template.LLAMA_CPP),
                        () -> probes.completions(Template.VLLM),
                        probes::continueFinalMessage,
                        probes::prefix);
        return first(ways)
                .map(way -> way.orElseGet(Way.Emulated::new))
                .onSuccess(way ->
                        LOG.info(
                                "model '{}' carries begun turns on by way of {}",
                                endpoint.id(),
                                way.continuation().wire()));
    }

    private static Future<Optional<Way>> first(List<Supplier<Future<Optional<Way>>>> left) {
        if (left.isEmpty()) {
            return Future.succeededFuture(Optional.empty());
        }
        return left.getFirst()
                .get()
                .compose(way ->
                        way.isPresent()
                                ? Future.succeededFuture(way)
                                : first(left.subList(1, left.size())));
    }
}
