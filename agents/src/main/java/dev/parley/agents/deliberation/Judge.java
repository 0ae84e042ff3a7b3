package dev.parley.agents.deliberation;

/** Gives the verdicts on an answer, or on a draft as if it were one. */
public interface Judge {

    /**
     * Judges; what could not be judged has the verdict ERROR, so that an answer is never lost to
     * its judge.
     *
     * @param panel on which it asks
     */
    Event.Judged judge(Question question, Answer answer, Purpose purpose, Panel panel);
}
