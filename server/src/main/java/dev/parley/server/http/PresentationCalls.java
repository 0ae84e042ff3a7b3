package dev.parley.server.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.parley.agents.deliberation.Digest;
import dev.parley.agents.deliberation.Json;
import dev.parley.server.http.Listing.Items;
import dev.parley.server.live.Hall;
import dev.parley.server.live.Shown;
import dev.parley.server.store.Presentation;
import dev.parley.server.store.Presentations;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Shows what a presenter sees to a hall.
 *
 * @param hosts the names under which others may call the server
 */
record PresentationCalls(Presentations store, Hall hall, Ids ids, AllowedHosts hosts) {

    Map<String, Call> calls() {
        return Map.of(
                "presentations", _ -> Reply.ok(new Items<>(all())),
                "beginPresentation", _ -> begin(),
                "show", this::show,
                "endPresentation", request -> end(request.id()));
    }

    private List<Line> all() {
        return store.all(hall.limits().silence()).stream().map(Line::of).toList();
    }

    private Reply begin() {
        var id = ids.next();
        var token = ids.secret();
        var most = hall.limits().presentations();
        if (!store.begin(id, Digest.of(token), most, hall.limits().silence())) {
            throw new Refusal(
                    Problem.unavailable(
                            "%d presentations go on, as many as limits.hall.presentations allows; end one of them first (GET /api/presentations names them)"
                                    .formatted(most)));
        }
        return Reply.created(
                "/api/presentations/" + id,
                new Begun(id, token, WatchAddress.of(token), hosts.beyondLoopback()));
    }

    private Reply show(Request request) {
        var most = hall.limits().deliberations();
        var shown = Json.read(request.body().toString(), Shown.class);
        if (shown.deliberations().size() > most) {
            throw new Refusal(
                    Problem.invalid(
                            "deliberations",
                            "deliberations has %d ids; a presentation may show %d at once (limits.hall.deliberations)"
                                    .formatted(shown.deliberations().size(), most)));
        }
        var id = request.id();
        if (!store.show(id, Json.write(shown), hall.limits().silence())) {
            throw over(id);
        }
        hall.ring(id);
        return Reply.ok(new SubmitCalls.Created(id));
    }

    private Reply end(UUID id) {
        if (!store.end(id)) {
            throw over(id);
        }
        hall.ring(id);
        return Reply.ok(new SubmitCalls.Created(id));
    }

    private static Refusal over(UUID id) {
        return new Refusal(
                Problem.unknown(
                        "there is no presentation %s, or it is over; POST /api/presentations begins one"
                                .formatted(id)));
    }

    /**
     * One that has begun.
     *
     * @param token given here alone
     * @param names under which other machines may call the server
     */
    record Begun(UUID id, String token, String address, List<String> names) {}

    /** One that goes on. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Line(UUID id, Instant begunAt, Instant saidAt, int watchers, Optional<Shown> shown) {
        static Line of(Presentation it) {
            return new Line(
                    it.id(),
                    it.begunAt(),
                    it.saidAt(),
                    it.watchers(),
                    it.shown().map(json -> Json.read(json, Shown.class)));
        }
    }
}
