package dev.parley.agents.model.rehearsal;

import dev.parley.agents.deliberation.Ask;
import dev.parley.agents.deliberation.Continuation;
import dev.parley.agents.deliberation.Finish;
import dev.parley.agents.deliberation.Reply;
import dev.parley.agents.deliberation.Timings;
import dev.parley.agents.model.LanguageModel;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.List;

/** One call: says a speech token by token. Lives on the context on which it began. */
final class Playing implements LanguageModel.Call {

    private final Vertx vertx;
    private final Ask ask;
    private final Speech speech;
    private final Tempo.Pace pace;
    private final LanguageModel.Listener listener;
    private final List<String> thought;
    private final List<String> text;
    private final long start = System.nanoTime();
    private long timer = -1;
    private int said;
    private boolean cancelled;

    Playing(Vertx vertx, Ask ask, Speech speech, Tempo.Pace pace, LanguageModel.Listener listener) {
        this.vertx = vertx;
        this.ask = ask;
        this.speech = speech;
        this.pace = pace;
        this.listener = listener;
        this.thought = Tokens.of(speech.thought());
        this.text = Tokens.of(speech.text());
    }

    void begin() {
        if (pace.each() == 0) {
            go(thought.size() + text.size());
        } else {
            waitUntil(pace.first());
        }
    }

    @Override
    public void cancel() {
        cancelled = true;
        vertx.cancelTimer(timer);
    }

    private void waitUntil(long due) {
        long left = Math.ceilDiv(start + due - System.nanoTime(), 1_000_000L);
        timer = vertx.setTimer(Math.max(1, left), fired -> go(due()));
    }

    /** How many tokens are to be said by now, at least one. */
    private int due() {
        long tokens = (System.nanoTime() - start - pace.first()) / pace.each() + 1;
        return (int) Math.clamp(tokens, said + 1L, Math.max(said + 1L, all()));
    }

    private int all() {
        return thought.size() + text.size();
    }

    private void go(int upTo) {
        while (said < Math.min(upTo, all()) && !cancelled) {
            say(said++);
        }
        if (cancelled) {
            return;
        }
        if (said < all()) {
            waitUntil(pace.first() + said * pace.each());
        } else {
            listener.done(reply());
        }
    }

    private void say(int token) {
        if (token < thought.size()) {
            listener.thought(thought.get(token));
        } else {
            listener.text(text.get(token - thought.size()));
        }
    }

    private Reply reply() {
        return new Reply(
                speech.text(),
                speech.thought(),
                Finish.STOP,
                Tokens.usage(ask, speech),
                new Timings(
                        Duration.ZERO,
                        Duration.ofNanos(pace.first()),
                        Duration.ofNanos(System.nanoTime() - start)),
                ask.begun().map(begun -> Continuation.CONTINUE_FINAL_MESSAGE),
                List.of());
    }
}
