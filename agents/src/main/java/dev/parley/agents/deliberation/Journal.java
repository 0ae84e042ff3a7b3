package dev.parley.agents.deliberation;

import dev.parley.agents.deliberation.Agents.Attempt;
import dev.parley.agents.deliberation.Event.Judged;
import dev.parley.agents.deliberation.Event.Submitted;
import dev.parley.agents.deliberation.Event.TurnCompleted;
import dev.parley.agents.deliberation.Event.TurnFailed;
import dev.parley.agents.deliberation.Event.TurnStarted;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Gives each turn its reply: from the log where the log holds it, else from an agent, and then into
 * the log before anybody sees it. Turns may be taken from several threads at once, each path from
 * one.
 */
final class Journal {

    private final Submitted submitted;
    private final Past past;
    private final Log log;
    private final Agents agents;
    private final Time time;
    private final Retries retries;
    private final Meter meter;
    private final Floor floor;
    private final Set<String> scored = ConcurrentHashMap.newKeySet();
    private final Map<String, Long> written = new ConcurrentHashMap<>();
    private volatile boolean drafted;
    private Optional<Event.BudgetReached> reached;

    Journal(
            Submitted submitted,
            Past past,
            Log log,
            Agents agents,
            Floor floor,
            Time time,
            Retries retries) {
        this.submitted = submitted;
        this.past = past;
        this.log = log;
        this.agents = agents;
        this.floor = floor;
        this.time = time;
        this.retries = retries;
        this.meter = new Meter(submitted, past);
        this.reached = past.budget();
        past.entries().forEach(this::remember);
    }

    /**
     * The reply to a turn.
     *
     * @throws TurnLost when no attempt succeeded, or the log holds the reply to another input
     * @throws Halt when the budget is spent or the deliberation was cancelled
     */
    Reply take(Turn turn) {
        return drafted(turn, turn.product().judging() ? given(turn) : heard(turn));
    }

    /** As a person wrote it, if one did. */
    private Reply heard(Turn turn) {
        return floor.instead(turn)
                .orElseGet(() -> {
                    var given = given(turn);
                    return floor.handedOn(turn, place(turn.path()), given);
                });
    }

    private Reply given(Turn turn) {
        var digest = Digest.of(turn, model(turn).id());
        var before = past.completed(turn.path());
        if (before.isPresent()) {
            return replayed(before.get(), digest);
        }
        past.lost(turn.path())
                .ifPresent(lost -> {
                    throw TurnLost.of(lost);
                });
        if (!turn.product().judging()) {
            checkBudget(turn);
        }
        return made(turn, digest);
    }

    private Reply drafted(Turn turn, Reply reply) {
        if (turn.product() == Product.DRAFT && !reply.text().isBlank()) {
            drafted = true; // and never false again, whatever turns end at this moment
        }
        return reply;
    }

    /** Where in the log the reply to a turn stands, whichever thread sees it first. */
    long place(String turn) {
        return written.getOrDefault(turn, 0L);
    }

    private void remember(Entry entry) {
        if (entry.event() instanceof TurnCompleted completed) {
            written.put(completed.turn(), entry.seq());
        }
    }

    /** Writes down what was found about the text of a turn, unless the log holds it. */
    Judged judged(Judged judged) {
        if (judged.purpose() == Purpose.SCORE) {
            scored.add(judged.turn());
        }
        var before = past.judged(judged.turn(), judged.purpose());
        if (before.isEmpty()) {
            log.append(judged);
        }
        return before.orElse(judged);
    }

    /** Whether the method has had the text of a turn scored. */
    boolean scored(String turn) {
        return scored.contains(turn) || past.judged(turn, Purpose.SCORE).isPresent();
    }

    /**
     * Whether turns that could be made at once are made one after the other: where each of them is
     * paid for from a budget, so that the method stops where it should.
     */
    boolean oneByOne() {
        return submitted.budget().isPaidByTurn();
    }

    /** The same list in an order drawn from the deliberation's seed and the path. */
    <T> List<T> shuffled(String path, List<T> list) {
        var drawn = new ArrayList<>(list);
        Collections.shuffle(drawn, new SplittableRandom(Digest.seed(submitted.seed(), path)));
        return List.copyOf(drawn);
    }

    /** The mark that sets a text off in the turn of a path; the same at each run. */
    String mark(String path, String text) {
        return Digest.mark(submitted.seed(), path, text);
    }

    /** What came with a fork stands, whatever was changed in the asking. */
    private Reply replayed(TurnCompleted before, String digest) {
        if (!before.digest().equals(digest) && !past.shares(place(before.turn()))) {
            throw TurnLost.differs(before.turn());
        }
        return before.reply();
    }

    /** It is written down once, though several turns may come to it at one time. */
    private synchronized void checkBudget(Turn turn) {
        var now = time.now();
        var spent = meter.spent(now, floor.rested(now));
        if (reached.isEmpty()) {
            reached = submitted.budget().reachedBy(spent.and(kept(turn)));
            reached.ifPresent(log::append);
        }
        reached.filter(bound -> !isLast(turn, spent))
                .ifPresent(bound -> {
                    throw new Halt.BudgetSpent(bound);
                });
    }

    /** Calls that a turn must leave: until there is a draft, one is kept for an answer. */
    private int kept(Turn turn) {
        return drafted || turn.product() == Product.DRAFT ? 0 : 1;
    }

    private boolean isLast(Turn turn, Budget.Spent spent) {
        return turn.path().equals(Panel.LAST) && submitted.budget().allowsCallAfter(spent);
    }

    private Reply made(Turn turn, String digest) {
        var attempt = past.attempts(turn.path());
        var failures = past.failures(turn.path());
        while (true) {
            attempt++;
            var started =
                    log.append(
                            new TurnStarted(
                                    turn.path(),
                                    attempt,
                                    turn.role(),
                                    turn.product(),
                                    model(turn).id()));
            meter.began(started.at());
            var seed = Digest.seed(submitted.seed(), turn.path());
            switch (agents.take(
                    new Attempt(turn, attempt, model(turn), seed, submitted.urgency()))) {
                case Agents.Replied(Reply reply, String node) -> {
                    return completed(turn, attempt, digest, reply, node);
                }
                case Agents.Failed(TurnFault fault) -> failed(turn, attempt, fault, ++failures);
                case Agents.Stopped(String reason) -> throw new Halt.Cancel(reason);
            }
        }
    }

    private Reply completed(Turn turn, int attempt, String digest, Reply reply, String node) {
        var completed =
                new TurnCompleted(
                        turn.path(),
                        attempt,
                        turn.role(),
                        turn.product(),
                        digest,
                        reply.text(),
                        reply.thought(),
                        reply.finish(),
                        reply.usage(),
                        reply.timings(),
                        model(turn).id(),
                        node,
                        reply.continued(),
                        reply.warnings());
        remember(log.append(completed));
        meter.spend(completed);
        return reply;
    }

    /** Writes the failure down and waits for the next attempt; throws when there is none. */
    private void failed(Turn turn, int attempt, TurnFault fault, int failures) {
        var again = fault.retryable() && failures < retries.attempts();
        var wait =
                again
                        ? Optional.of(retries.wait(fault, failures, submitted.seed()))
                        : Optional.<Duration>empty();
        var failed =
                new TurnFailed(
                        turn.path(), attempt, turn.role(), fault.code(), fault.message(), wait);
        log.append(failed);
        time.pause(wait.orElseThrow(() -> TurnLost.of(failed)));
    }

    private ModelStamp model(Turn turn) {
        return turn.model()
                .flatMap(submitted::model)
                .orElseGet(() ->
                        Objects.requireNonNull(
                                submitted.models().get(turn.role()), turn.role()::wire));
    }
}
