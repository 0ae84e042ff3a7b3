package dev.parley.server.http;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.parley.agents.deliberation.Entry;
import dev.parley.agents.deliberation.Event;
import dev.parley.agents.deliberation.Json;
import dev.parley.server.store.DeleteOutcome;
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

    /** What was taken in, and what that came to. */
    record Taken(UUID id, Outcome outcome) {}

    /** What became of a document. */
    enum Outcome {
        /** It was not here. */
        @JsonProperty("new")
        NEW,
        /** It had been deleted, and is here again. */
        @JsonProperty("restored")
        RESTORED,
        /** It was here, and stays as it is. */
        @JsonProperty("same")
        SAME
    }

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
        var outcome =
                store.archive().bring(new Recorded(id, recording.events()))
                        ? Outcome.NEW
                        : takeBack(id, recording.events());
        return Reply.created("/api/deliberations/" + id, new Taken(id, outcome));
    }

    /** Who brings what was deleted wants it back; what was not stays as it is. */
    private Outcome takeBack(UUID id, List<Entry> log) {
        if (!deliberations.log(id).equals(log)) {
            throw new Refusal(
                    Problem.conflict(
                            "there is another log under the id %s; what is here stays as it is"
                                    .formatted(id)));
        }
        return store.bin().restore(id) instanceof DeleteOutcome.Done
                ? Outcome.RESTORED
                : Outcome.SAME;
    }
}
