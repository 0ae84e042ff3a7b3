package dev.parley.agents.model;

import dev.parley.agents.deliberation.Agents;
import io.vertx.core.Vertx;

/** Agents of every role who put their turns to one model, whatever its id in the log. */
public record AtModel(Vertx vertx, LanguageModel model) {

    /** One attempt, which must succeed. */
    public Agents.Outcome take(Agents.Attempt attempt) {
        try {
            var reply = Heard.ask(vertx, model, attempt.turn().ask()).reply();
            return new Agents.Replied(reply, "node");
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }
}
