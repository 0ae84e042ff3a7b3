package dev.parley.agents.deliberation;

/** Gives the verdicts on an answer. */
public interface Judge {

    /**
     * Judges; what could not be judged has the verdict ERROR, so that an answer is never lost to
     * its judge.
     */
    Event.Judged judge(Question question, Answer answer, Panel panel);
}
