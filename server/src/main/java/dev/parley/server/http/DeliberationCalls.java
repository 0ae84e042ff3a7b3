package dev.parley.server.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.parley.agents.deliberation.Entry;
import dev.parley.agents.deliberation.Json;
import dev.parley.server.configuration.HttpLimits;
import dev.parley.server.live.Transcript;
import dev.parley.server.run.Doorbell;
import dev.parley.server.store.CancelOutcome;
import dev.parley.server.store.Cursor;
import dev.parley.server.store.Filter;
import dev.parley.server.store.Marks;
import dev.parley.server.store.Sort;
import dev.parley.server.store.Status;
import dev.parley.server.store.Store;
import dev.parley.server.store.Summary;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** What was submitted and what became of it. */
record DeliberationCalls(
        Store store, Deliberations deliberations, Doorbell doorbell, HttpLimits limits) {

    private static final int EVENTS = 500;

    Map<String, Call> calls() {
        return Map.of(
                "deliberations", this::page,
                "deliberation", this::one,
                "events", this::events,
                "cancel", this::cancel,
                "comparison", this::comparison);
    }

    private Reply page(Request request) {
        var limit = Math.min(request.number("limit", limits.page()), limits.mostPerPage());
        var page =
                store.archive()
                        .page(
                                new Filter(
                                        request.text("scenario"),
                                        request.text("version").map(Integer::valueOf),
                                        request.text("method"),
                                        request.text("status").map(Status::of),
                                        request.text("model"),
                                        marks(request),
                                        request.text("q"),
                                        instant(request, "since"),
                                        instant(request, "until"),
                                        said(request, "deleted").orElse(false),
                                        request.text("sort").map(Sort::of).orElse(Sort.NEWEST),
                                        request.text("after").map(DeliberationCalls::cursor),
                                        (int) limit));
        return Reply.ok(new Summaries(page.items(), page.next().map(Cursor::wire)));
    }

    private static Marks marks(Request request) {
        return new Marks(
                said(request, "judged"),
                said(request, "persons"),
                said(request, "imported"),
                said(request, "rehearsal"),
                said(request, "forked"));
    }

    private static Optional<Boolean> said(Request request, String parameter) {
        return request.text(parameter).map(Boolean::valueOf);
    }

    private static Optional<Instant> instant(Request request, String parameter) {
        return request.text(parameter).map(written -> instant(parameter, written));
    }

    private static Instant instant(String parameter, String written) {
        try {
            return OffsetDateTime.parse(written).toInstant();
        } catch (DateTimeParseException e) {
            throw new Refusal(
                    Problem.invalid(
                            parameter,
                            "%s is '%s'; it must be an instant such as 2026-03-01T10:00:00Z"
                                    .formatted(parameter, written)));
        }
    }

    private static Cursor cursor(String after) {
        return Cursor.of(after)
                .orElseThrow(() ->
                        new Refusal(
                                Problem.invalid(
                                        "after",
                                        "after is '%s'; it must be the next of an earlier page"
                                                .formatted(after))));
    }

    private Reply one(Request request) {
        var row = deliberations.row(request.id());
        return Reply.ok(Transcript.of(row.id(), deliberations.log(row.id())));
    }

    private Reply events(Request request) {
        var row = deliberations.row(request.id());
        var after = request.number("after", 0);
        if (request.lines()) {
            return new Reply.Lines(lines(row.id(), after));
        }
        var entries = store.log().entries(row.id(), after, (int) request.number("limit", EVENTS));
        var last = entries.isEmpty() ? row.lastSeq() : entries.getLast().seq();
        return Reply.ok(
                new Events(entries, last < row.lastSeq() ? Optional.of(last) : Optional.empty()));
    }

    private Supplier<String> lines(UUID id, long after) {
        var told = new AtomicLong(after);
        return () -> {
            var entries = store.log().entries(id, told.get(), EVENTS);
            entries.forEach(entry -> told.set(entry.seq()));
            return entries.stream()
                    .map(entry -> Json.write(entry) + "\n")
                    .collect(Collectors.joining());
        };
    }

    private Reply cancel(Request request) {
        var id = request.id();
        return switch (store.claims().requestCancel(id)) {
            case CancelOutcome.Requested _ -> {
                doorbell.cancel(id);
                yield Reply.accepted(new SubmitCalls.Created(id));
            }
            case CancelOutcome.AlreadyEnded _ ->
                    throw new Refusal(
                            Problem.conflict(
                                    "deliberation %s has ended; what has ended can't be cancelled"
                                            .formatted(id)));
            case CancelOutcome.Unknown _ -> throw Deliberations.unknown(id);
        };
    }

    private Reply comparison(Request request) {
        var all = store.archive().comparison(request.id());
        if (all.isEmpty()) {
            throw new Refusal(Problem.unknown("there is no comparison " + request.id()));
        }
        var first = all.getFirst();
        return Reply.ok(new Comparison(request.id(), first.scenario(), first.prompt(), all));
    }

    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Summaries(List<Summary> items, Optional<String> next) {}

    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Events(List<Entry> items, Optional<Long> next) {}

    record Comparison(UUID id, String scenario, String prompt, List<Summary> deliberations) {}
}
