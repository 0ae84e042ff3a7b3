package dev.parley.server.live;

import dev.parley.agents.deliberation.Entry;
import dev.parley.agents.deliberation.Event;
import dev.parley.agents.deliberation.Event.Submitted;
import dev.parley.agents.deliberation.Event.TurnCompleted;
import dev.parley.agents.deliberation.Event.TurnFailed;
import dev.parley.agents.deliberation.Event.TurnStarted;
import dev.parley.agents.deliberation.ModelStamp;
import dev.parley.agents.deliberation.Rest;
import dev.parley.server.live.Transcript.Given;
import dev.parley.server.live.Transcript.Judgement;
import dev.parley.server.live.Transcript.Reached;
import dev.parley.server.live.Transcript.Seconds;
import dev.parley.server.store.Status;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A transcript in the making. */
final class Fold {

    private final UUID id;
    private final Submitted submitted;
    private final Instant submittedAt;
    private final Map<String, TurnState> turns = new LinkedHashMap<>();
    private final List<Judgement> judgements = new ArrayList<>();
    private final Rest rest = new Rest();
    private Status status = Status.QUEUED;
    private Optional<Instant> startedAt = Optional.empty();
    private Optional<Instant> pausedAt = Optional.empty();
    private Optional<Instant> answeredAt = Optional.empty();
    private Optional<Double> answeredAfter = Optional.empty();
    private Optional<Double> endedAfter = Optional.empty();
    private Optional<Instant> endedAt = Optional.empty();
    private Optional<String> node = Optional.empty();
    private Optional<Given> answer = Optional.empty();
    private Optional<Reached> budgetReached = Optional.empty();
    private Optional<Event.End> end = Optional.empty();
    private Bill bill;
    private long lastSeq;

    private Fold(UUID id, Submitted submitted, Instant submittedAt) {
        this.id = id;
        this.submitted = submitted;
        this.submittedAt = submittedAt;
        this.bill = Bill.of(submitted);
    }

    static Fold begin(UUID id, List<Entry> log) {
        if (!log.isEmpty() && log.getFirst().event() instanceof Submitted submitted) {
            return new Fold(id, submitted, log.getFirst().at());
        }
        throw new IllegalArgumentException("the log of " + id + " does not begin with Submitted");
    }

    void add(Entry entry) {
        if (entry.seq() <= lastSeq) {
            return;
        }
        if (entry.seq() > lastSeq + 1) {
            throw new IllegalArgumentException(
                    "the log of %s goes from %d to %d; nothing between may be missing"
                            .formatted(id, lastSeq, entry.seq()));
        }
        lastSeq = entry.seq();
        rest.note(entry);
        take(entry.event(), entry.at());
    }

    private void take(Event event, Instant at) {
        switch (event) {
            case Submitted _ -> status = Status.QUEUED;
            case Event.Claimed claimed -> claimed(claimed, at);
            case TurnStarted started -> begun(started, at);
            case TurnCompleted completed -> completed(completed, at);
            case TurnFailed failed ->
                    turns.computeIfPresent(failed.turn(), (_, turn) -> turn.failed(failed, at));
            case Event.PersonWrote wrote ->
                    turns.compute(wrote.turn(), (_, turn) -> written(turn, wrote, at));
            case Event.PauseRequested _ -> pausedAt = Optional.of(at);
            case Event.Resumed _ -> pausedAt = Optional.empty();
            case Event.BudgetReached reached -> budgetReached = Optional.of(Reached.of(reached));
            case Event.Answered answered -> {
                answer = Optional.of(Given.of(answered));
                answeredAt = Optional.of(at);
                answeredAfter = worked(at);
            }
            case Event.Judged judged -> judgements.add(Judgement.of(judged));
            case Event.Completed completed -> ended(completed, Status.COMPLETED, at);
            case Event.Cancelled cancelled -> ended(cancelled, Status.CANCELLED, at);
            case Event.Failed failed -> ended(failed, Status.FAILED, at);
        }
    }

    private void claimed(Event.Claimed claimed, Instant at) {
        status = Status.RUNNING;
        node = Optional.of(claimed.node());
        startedAt = startedAt.or(() -> Optional.of(at));
    }

    private void begun(TurnStarted started, Instant at) {
        var before = turns.get(started.turn());
        var failures = before == null ? List.<TurnState.Failure>of() : before.failures();
        turns.put(started.turn(), TurnState.begun(started, failures, at));
    }

    private void completed(TurnCompleted completed, Instant at) {
        turns.computeIfPresent(completed.turn(), (_, turn) -> turn.completed(completed, at));
        var model = submitted.model(completed.model());
        bill = bill.plus(completed, model.flatMap(ModelStamp::price));
    }

    private static TurnState written(
            @Nullable TurnState before, Event.PersonWrote wrote, Instant at) {
        return before == null ? TurnState.written(wrote, at) : before.rewritten(wrote);
    }

    private void ended(Event.End event, Status last, Instant at) {
        status = last;
        pausedAt = Optional.empty();
        end = Optional.of(event);
        endedAt = Optional.of(at);
        endedAfter = worked(at);
        turns.replaceAll((_, turn) -> turn.cutOff(at));
    }

    Transcript transcript() {
        return new Transcript(
                id,
                status,
                Assignment.of(submitted),
                submittedAt,
                startedAt,
                pausedAt,
                answeredAt,
                endedAt,
                lastSeq,
                node,
                List.copyOf(turns.values()),
                answer,
                judgements,
                bill,
                seconds(),
                budgetReached,
                end);
    }

    private Optional<Seconds> seconds() {
        var seconds = new Seconds(answeredAfter, endedAfter);
        return seconds.method().isEmpty() && seconds.total().isEmpty()
                ? Optional.empty()
                : Optional.of(seconds);
    }

    /** Seconds since the first claim, without those for which a person had paused it. */
    private Optional<Double> worked(Instant now) {
        return startedAt.map(
                start -> Duration.between(start, now).minus(rest.until(now)).toMillis() / 1000.0);
    }
}
