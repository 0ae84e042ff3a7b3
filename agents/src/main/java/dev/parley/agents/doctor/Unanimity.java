package dev.parley.agents.doctor;

/**
 * What answers that are all of one mind leave open: the interval of Clopper and Pearson (The use of
 * confidence or fiducial limits illustrated in the case of the binomial, Biometrika 26, 1934) at
 * its ends. A share may be as low as {@code (0.025)^(1/n)} where all of n answers are wholly right:
 * were it lower, that would happen less than once in forty times. The answers count and not the
 * rulings on them, which hang together nobody knows how much.
 *
 * <p>No interval excludes more: drawing a few answers again shows only what those few have.
 *
 * @param answers at least 1
 */
record Unanimity(int answers) {

    /** Of the probability, on each side of a 95 % interval. */
    static final double TAIL = 0.025;

    /** How many answers, all wholly right, show that a share is at least so much, 0 to 1. */
    static int answersFor(double share) {
        return (int) Math.ceil(Math.log(TAIL) / Math.log(share));
    }

    /** A share, 0 to 1. */
    Measure share(Measure drawn) {
        return drawn.reaching(lowest(), 1 - lowest());
    }

    /** A difference of two shares, -1 to 1; a tie where none of the answers shows any. */
    Measure difference(Measure drawn) {
        return drawn.low() == 0 && drawn.high() == 0
                ? drawn.reaching(lowest() - 1, 1 - lowest())
                : drawn.reaching(2 * lowest() - 1, 1 - 2 * lowest());
    }

    private double lowest() {
        return Math.pow(TAIL, 1.0 / answers);
    }
}
