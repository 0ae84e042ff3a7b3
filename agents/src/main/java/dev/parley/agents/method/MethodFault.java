package dev.parley.agents.method;

/** A method from outside with which Parley cannot start; says in a sentence which and why. */
public final class MethodFault extends RuntimeException {
    private static final long serialVersionUID = 1;

    MethodFault(String sentence) {
        super(sentence);
    }

    MethodFault(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
