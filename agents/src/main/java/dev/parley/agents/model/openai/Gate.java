package dev.parley.agents.model.openai;

import dev.parley.agents.deliberation.Retries;
import dev.parley.agents.deliberation.Urgency;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * Holds a node's ration of an endpoint's limits: calls enter in the order in which they came, those
 * that somebody waits for before others. When the endpoint says that it is overloaded, all wait as
 * long as it asks, a minute at most, and half as many are let in at once; that is done once an
 * episode, which is everything that was under way by then, and is grown back by one for each round
 * of calls that went well. Safe for several threads.
 */
final class Gate {

    private static final Duration WAIT_UNASKED = Duration.ofSeconds(1);

    /** A turn tries again after as long; a gate that is shut for longer would only hide that. */
    private static final Duration LONGEST_PAUSE = Retries.DEFAULT.longest();

    /** Wakes us after so many nanoseconds. */
    interface Alarm {
        void after(long nanos, Runnable wake);
    }

    /** Who wants to enter; is told one of the two, at most once. */
    interface Caller {

        /** The call may begin; perhaps said before {@link #enter} returns. */
        void admitted();

        /** This node has no ration any more. */
        void turnedAway();
    }

    /** A call's place, in the line or inside. */
    static final class Ticket {
        private final long tokens;
        private final Urgency urgency;
        private final Caller caller;
        private Optional<Window.Entry> counted = Optional.empty();
        private long admittedAt;

        private Ticket(long tokens, Urgency urgency, Caller caller) {
            this.tokens = tokens;
            this.urgency = urgency;
            this.caller = caller;
        }

        Urgency urgency() {
            return urgency;
        }
    }

    private final LongSupplier clock;
    private final Alarm alarm;
    private final Window requests;
    private final Window tokens;
    private final Line line = new Line();
    private final List<Ticket> inside = new ArrayList<>();
    private int ration;
    private int allowed;
    private int wentWell;
    private long closedUntil;
    private long cutAt;
    private boolean everCut;
    private boolean alarmed;

    /**
     * @param clock in nanoseconds
     */
    Gate(Limits limits, LongSupplier clock, Alarm alarm) {
        this.clock = clock;
        this.alarm = alarm;
        this.requests = new Window(limits.requestsPerMinute());
        this.tokens = new Window(limits.tokensPerMinute());
        this.ration = limits.concurrency();
        this.allowed = ration;
        this.closedUntil = clock.getAsLong();
    }

    /**
     * Queues a call.
     *
     * @param tokens a guess at what it will read and write
     */
    Ticket enter(long tokens, Urgency urgency, Caller caller) {
        var ticket = new Ticket(tokens, urgency, caller);
        if (waits(ticket)) {
            admit();
        } else {
            caller.turnedAway();
        }
        return ticket;
    }

    private synchronized boolean waits(Ticket ticket) {
        if (ration > 0) {
            line.add(ticket);
        }
        return ration > 0;
    }

    /** What this node may use from now on; at nothing, those that wait are turned away. */
    void ration(Ration part) {
        for (var ticket : rationed(part)) {
            ticket.caller.turnedAway();
        }
        admit();
    }

    private synchronized List<Ticket> rationed(Ration part) {
        var whole = allowed == ration;
        ration = part.concurrency();
        allowed = whole ? ration : Math.min(allowed, ration);
        requests.atMost(part.requests());
        tokens.atMost(part.tokens());
        return ration == 0 ? line.clear() : List.of();
    }

    /** Calls under way, and what the last minute has counted. */
    synchronized Ration used() {
        var now = clock.getAsLong();
        return new Ration(inside.size(), requests.counted(now), tokens.counted(now));
    }

    /** Whether the call may begin. */
    synchronized boolean inside(Ticket ticket) {
        return inside.contains(ticket);
    }

    /** A call that ended well, and the tokens that it read and wrote. */
    void done(Ticket ticket, long spent) {
        synchronized (this) {
            if (inside.remove(ticket)) {
                ticket.counted.ifPresent(entry -> tokens.correct(entry, spent));
                growBack(ticket);
            }
        }
        admit();
    }

    /** A call that ended otherwise, or will never begin. */
    void leave(Ticket ticket) {
        synchronized (this) {
            line.remove(ticket);
            inside.remove(ticket);
        }
        admit();
    }

    /** A call that the endpoint had no room for. */
    void overloaded(Ticket ticket, Optional<Duration> retryAfter) {
        synchronized (this) {
            var now = clock.getAsLong();
            var until = now + pause(retryAfter).toNanos();
            closedUntil = until - closedUntil > 0 ? until : closedUntil;
            if (inside.remove(ticket) && (!everCut || ticket.admittedAt - cutAt > 0)) {
                everCut = true;
                cutAt = now;
                wentWell = 0;
                allowed = Math.min(ration, Math.max(1, allowed / 2));
            }
        }
        admit();
    }

    /** How many are let in at once, just now. */
    synchronized int allowed() {
        return allowed;
    }

    private static Duration pause(Optional<Duration> asked) {
        var wait = asked.orElse(WAIT_UNASKED);
        return wait.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : wait;
    }

    private void growBack(Ticket ticket) {
        if (allowed < ration && ticket.admittedAt - cutAt > 0) {
            wentWell++;
            if (wentWell >= allowed) {
                wentWell = 0;
                allowed++;
            }
        }
    }

    private void admit() {
        for (var ticket : next()) {
            ticket.caller.admitted();
        }
    }

    private synchronized List<Ticket> next() {
        var admitted = new ArrayList<Ticket>();
        var first = line.first();
        while (first.isPresent() && inside.size() < allowed) {
            var now = clock.getAsLong();
            var wait = waitOf(first.get(), now);
            if (wait > 0) {
                wakeAfter(wait);
                break;
            }
            line.remove(first.get());
            admitted.add(let(first.get(), now));
            first = line.first();
        }
        return admitted;
    }

    private long waitOf(Ticket first, long now) {
        var paused = closedUntil - now;
        var rates = Math.max(requests.wait(1, now), tokens.wait(first.tokens, now));
        return Math.max(paused, rates);
    }

    private Ticket let(Ticket ticket, long now) {
        requests.add(1, now);
        ticket.counted = Optional.of(tokens.add(ticket.tokens, now));
        ticket.admittedAt = now;
        inside.add(ticket);
        return ticket;
    }

    private void wakeAfter(long nanos) {
        if (!alarmed) {
            alarmed = true;
            alarm.after(nanos, this::woken);
        }
    }

    private void woken() {
        synchronized (this) {
            alarmed = false;
        }
        admit();
    }
}
