package dev.parley.server.http;

import dev.parley.server.run.Intervention;
import dev.parley.server.store.Row;
import dev.parley.server.store.Status;
import io.vertx.core.eventbus.EventBus;
import io.vertx.core.eventbus.ReplyException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletionException;

/** Lets a person take part in a deliberation: the node that runs it is asked, whichever that is. */
record FloorCalls(Deliberations deliberations, EventBus bus) {

    Map<String, Call> calls() {
        return Map.of("pause", this::pause, "goOn", this::goOn, "write", this::write);
    }

    private Reply pause(Request request) {
        return ask(request.id(), new Intervention.Pause(request.id()));
    }

    private Reply goOn(Request request) {
        var body = request.body();
        var critique =
                Optional.of(body.path("critique"))
                        .filter(it -> it.isTextual())
                        .map(it -> it.asText());
        return ask(
                request.id(),
                new Intervention.GoOn(request.id(), body.path("once").asBoolean(), critique));
    }

    private Reply write(Request request) {
        var body = request.body();
        return ask(
                request.id(),
                new Intervention.Write(
                        request.id(), body.path("turn").asText(), body.path("text").asText()));
    }

    private Reply ask(UUID id, Intervention wish) {
        var answer = answer(owner(deliberations.row(id)), wish);
        answer.refusal()
                .ifPresent(sentence -> {
                    throw new Refusal(Problem.conflict(sentence));
                });
        return Reply.accepted(new SubmitCalls.Created(id));
    }

    private static String owner(Row row) {
        if (row.status() != Status.RUNNING && row.status() != Status.QUEUED) {
            throw new Refusal(
                    Problem.conflict(
                            "deliberation %s has ended; nobody can take part in it any more, but anybody can fork it"
                                    .formatted(row.id())));
        }
        return row.owner()
                .orElseThrow(() ->
                        new Refusal(
                                Problem.conflict(
                                        "deliberation %s waits for a node to run it; take part once it runs"
                                                .formatted(row.id()))));
    }

    private Intervention.Answer answer(String node, Intervention wish) {
        var asked = bus.<Intervention.Answer>request(Intervention.address(node), wish);
        try {
            return asked.toCompletionStage().toCompletableFuture().join().body();
        } catch (CompletionException e) {
            if (e.getCause() instanceof ReplyException reply) {
                throw new Refusal(
                        Problem.unavailable(
                                "node %s, which runs the deliberation, does not answer (%s); try again"
                                        .formatted(node, reply.failureType())));
            }
            throw e;
        }
    }
}
