package dev.parley.agents.deliberation;

/** Whoever takes turns. */
public interface Agents {

    /** Makes one attempt at a turn and waits for its end, however long it takes. */
    Outcome take(Attempt attempt);

    /**
     * One attempt at a turn.
     *
     * @param number counts from 1
     * @param model id of the model that is to be asked
     * @param seed of its sampling
     * @param urgency of its deliberation
     */
    record Attempt(Turn turn, int number, ModelStamp model, long seed, Urgency urgency) {}

    /** How an attempt ended. */
    sealed interface Outcome {}

    /**
     * @param node the node on which the agent ran
     */
    record Replied(Reply reply, String node) implements Outcome {}

    record Failed(TurnFault fault) implements Outcome {}

    /** The deliberation was cancelled meanwhile. */
    record Stopped(String reason) implements Outcome {}
}
