package dev.parley.agents.deliberation;

/** Ends a method before its last line; methods do not catch it. */
abstract sealed class Halt extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String sentence;

    private Halt(String sentence) {
        super(sentence, null, false, false);
        this.sentence = sentence;
    }

    /** Why, in a plain sentence. */
    String sentence() {
        return sentence;
    }

    /** A bound of the budget is reached: the best draft so far is the answer. */
    static final class BudgetSpent extends Halt {
        private static final long serialVersionUID = 1;

        BudgetSpent(Event.BudgetReached reached) {
            super(
                    "the budget of %s %s is spent"
                            .formatted(Plain.number(reached.limit()), reached.what()));
        }
    }

    /** Somebody asked for it. */
    static final class Cancel extends Halt {
        private static final long serialVersionUID = 1;

        Cancel(String reason) {
            super(reason);
        }
    }
}
