package dev.parley.server.http;

import dev.parley.agents.deliberation.Entry;
import dev.parley.agents.deliberation.Event;
import dev.parley.agents.deliberation.Json;
import dev.parley.server.store.Recorded;
import dev.parley.server.store.Store;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Gives a deliberation that is over as one document, and takes such a document in.
 *
 * @param parley version of the server
 */
record RecordingCalls(Store store, Deliberations deliberations, String parley) {

    private static final String FORMAT = "parley-deliberation-1";

    Map<String, Call> calls() {
        return Map.of("exportDeliberation", this::export, "importDeliberation", this::bring);
    }

    /**
     * The document.
     *
     * @param parley version of the server that wrote it
     */
    record Recording(String format, String parley, UUID id, List<Entry> events) {}

    private Reply export(Request request) {
        var id = request.id();
        var log = deliberations.log(id);
        if (!(log.getLast().event() instanceof Event.End)) {
            throw new Refusal(
                    Problem.conflict(
                            "deliberation %s is not over; a recording is of one that is"
                                    .formatted(id)));
        }
        return new Reply.Document(
                200,
                Map.of(
                        "Content-Disposition",
                        "attachment; filename=\"parley-%s.json\"".formatted(id)),
                new Recording(FORMAT, parley, id, log));
    }

    private Reply bring(Request request) {
        var recording = Json.MAPPER.convertValue(request.body(), Recording.class);
        RecordedLog.check(recording.events());
        var id = recording.id();
        if (!store.archive().bring(new Recorded(id, recording.events()))) {
            takeBack(id, recording.events());
        }
        return Reply.created("/api/deliberations/" + id, new SubmitCalls.Created(id));
    }

    /** Who brings what was deleted wants it back; what was not stays as it is. */
    private void takeBack(UUID id, List<Entry> log) {
        if (!deliberations.log(id).equals(log)) {
            throw new Refusal(
                    Problem.conflict(
                            "there is another log under the id %s; what is here stays as it is"
                                    .formatted(id)));
        }
        store.bin().restore(id);
    }
}
