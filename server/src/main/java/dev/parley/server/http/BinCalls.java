package dev.parley.server.http;

import dev.parley.server.store.Bin;
import dev.parley.server.store.DeleteOutcome;
import dev.parley.server.store.DeleteOutcome.Done;
import dev.parley.server.store.DeleteOutcome.NotDeleted;
import dev.parley.server.store.DeleteOutcome.PartOfAnother;
import dev.parley.server.store.DeleteOutcome.UnderWay;
import dev.parley.server.store.DeleteOutcome.Unknown;
import java.util.Map;
import java.util.UUID;

/** Deletes deliberations, and takes them back while they are not removed for good. */
record BinCalls(Bin bin) {

    Map<String, Call> calls() {
        return Map.of(
                "deleteDeliberation",
                request -> reply(request.id(), bin.delete(request.id())),
                "restoreDeliberation",
                request -> reply(request.id(), bin.restore(request.id())));
    }

    private static Reply reply(UUID id, DeleteOutcome outcome) {
        return switch (outcome) {
            case Done _, NotDeleted _ -> Reply.ok(new SubmitCalls.Created(id));
            case UnderWay _ ->
                    throw new Refusal(
                            Problem.underWay(
                                    "deliberation %s, or a judgement of its answer, is under way; stop it or wait for its end, then delete it"
                                            .formatted(id)));
            case PartOfAnother _ ->
                    throw new Refusal(
                            Problem.conflict(
                                    "%s only judges an answer; it is deleted with the deliberation whose answer that is"
                                            .formatted(id)));
            case Unknown _ -> throw Deliberations.unknown(id);
        };
    }
}
