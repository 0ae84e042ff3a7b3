package dev.parley.agents.model.openai;

import dev.parley.agents.deliberation.Retries;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * Holds an endpoint's limits: calls enter in the order in which they came. When the endpoint says
 * that it is overloaded, all wait as long as it asks, a minute at most, and half as many are let in
 * at once; that is done once an episode, which is everything that was under way by then, and is
 * grown back by one for each round of calls that went well. Safe for several threads.
 */
final class Gate {

    private static final Duration WAIT_UNASKED = Duration.ofSeconds(1);

    /** A turn tries again after as long; a gate that is shut for longer would only hide that. */
    private static final Duration LONGEST_PAUSE = Retries.DEFAULT.longest();

    /** Wakes us after so many nanoseconds. */
    interface Alarm {
        void after(long nanos, Runnable wake);
    }

    /** A call's place, in the queue or inside. */
    static final class Ticket {
        private final long tokens;
        private final Runnable admitted;
        private Optional<Window.Entry> counted = Optional.empty();
        private long admittedAt;

        private Ticket(long tokens, Runnable admitted) {
            this.tokens = tokens;
            this.admitted = admitted;
        }
    }

    private final Limits limits;
    private final LongSupplier clock;
    private final Alarm alarm;
    private final Window requests;
    private final Window tokens;
    private final Deque<Ticket> queue = new ArrayDeque<>();
    private final List<Ticket> inside = new ArrayList<>();
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
        this.limits = limits;
        this.clock = clock;
        this.alarm = alarm;
        this.requests = new Window(limits.requestsPerMinute());
        this.tokens = new Window(limits.tokensPerMinute());
        this.allowed = limits.concurrency();
        this.closedUntil = clock.getAsLong();
    }

    /**
     * Queues a call.
     *
     * @param tokens a guess at what it will read and write
     * @param admitted called once when it may begin, perhaps before this returns
     */
    Ticket enter(long tokens, Runnable admitted) {
        var ticket = new Ticket(tokens, admitted);
        synchronized (this) {
            queue.add(ticket);
        }
        admit();
        return ticket;
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
            queue.remove(ticket);
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
                allowed = Math.max(1, allowed / 2);
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
        if (allowed < limits.concurrency() && ticket.admittedAt - cutAt > 0) {
            wentWell++;
            if (wentWell >= allowed) {
                wentWell = 0;
                allowed++;
            }
        }
    }

    private void admit() {
        for (var ticket : next()) {
            ticket.admitted.run();
        }
    }

    private synchronized List<Ticket> next() {
        var admitted = new ArrayList<Ticket>();
        while (!queue.isEmpty() && inside.size() < allowed) {
            var now = clock.getAsLong();
            var wait = waitOf(queue.getFirst(), now);
            if (wait > 0) {
                wakeAfter(wait);
                break;
            }
            admitted.add(let(queue.removeFirst(), now));
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
