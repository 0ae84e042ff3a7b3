package dev.parley.server.http;

/** A call is refused, for the reason that its problem gives. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    Refusal(Problem problem) {
        super(problem.detail(), null, false, false);
        this.problem = problem;
    }

    /** The same, of a part of the body. */
    Refusal under(String field) {
        return new Refusal(problem.under(field));
    }

    Problem problem() {
        return problem;
    }
}
