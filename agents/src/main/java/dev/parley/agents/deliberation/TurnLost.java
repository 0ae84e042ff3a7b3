package dev.parley.agents.deliberation;

/** A turn could not be had: its last attempt failed, or none would do. */
public final class TurnLost extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String code;
    private final String sentence;

    /**
     * @param code a stable name, such as {@code model-unreachable}
     * @param message a plain sentence that names the turn
     */
    public TurnLost(String code, String message) {
        super(message, null, false, false);
        this.code = code;
        this.sentence = message;
    }

    /** A stable name of what went wrong. */
    public String code() {
        return code;
    }

    /** What went wrong, in a plain sentence. */
    public String sentence() {
        return sentence;
    }

    static TurnLost of(Event.TurnFailed failed) {
        return new TurnLost(failed.code(), failed.turn() + ": " + failed.message());
    }

    static TurnLost differs(String path) {
        return new TurnLost(
                "replay-differs",
                "%s was asked something else when it was first made; the methods or prompts have changed since, so the deliberation can't go on. Submit it again."
                        .formatted(path));
    }
}
