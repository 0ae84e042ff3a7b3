package dev.parley.agents.deliberation;

/**
 * A way to answer a question: straight-line code over a panel. It runs again from its first line
 * after a crash, so it does the same at each run given the same replies.
 */
public interface Method {

    Answer deliberate(Question question, Panel panel);
}
