package dev.parley.agents.method;

import dev.parley.agents.deliberation.Agents;
import dev.parley.agents.deliberation.Agents.Attempt;
import dev.parley.agents.deliberation.Reply;
import dev.parley.agents.deliberation.Turn;
import dev.parley.agents.deliberation.Usage;

/** Agents who reply with what they were asked, so that a difference in the asking shows. */
final class Echo {

    /** What each turn is said to take. */
    static final Usage USAGE = new Usage(100, 10, 0);

    private Echo() {}

    static Agents.Outcome take(Attempt attempt) {
        return replied(text(attempt.turn()));
    }

    static Agents.Outcome replied(String text) {
        var reply = Reply.of(text);
        return new Agents.Replied(
                new Reply(
                        text,
                        reply.thought(),
                        reply.finish(),
                        USAGE,
                        reply.timings(),
                        reply.continued(),
                        reply.warnings()),
                "node");
    }

    static String text(Turn turn) {
        return switch (turn.product()) {
            case VERDICTS -> "1. so it is <YES>";
            case CRITIQUE ->
                    turn.path().startsWith("round-3") ? "Nothing to object." : "S-01: more";
            case THOUGHT -> "";
            case QUESTIONS -> "1. What of " + turn.ask().hashCode() + "?";
            case RANKING -> "{\"choice\": 2, \"ranking\": [\"B\", \"A\"]}";
            case REWARD -> "0." + Math.abs(turn.ask().hashCode() % 1000);
            case DRAFT, FINDING -> turn.path() + "/" + turn.ask().hashCode();
        };
    }
}
