package dev.parley.agents.deliberation;

import dev.parley.agents.deliberation.Event.Answered;
import dev.parley.agents.deliberation.Event.Cancelled;
import dev.parley.agents.deliberation.Event.Completed;
import dev.parley.agents.deliberation.Event.Failed;
import dev.parley.agents.deliberation.Event.Submitted;
import java.util.List;

/** One method at work on one question, from wherever its log stands to its end. */
public final class Deliberation {

    private final Submitted submitted;
    private final Method method;
    private final Judge judge;
    private final Past past;
    private final Log log;
    private final Panel panel;

    /**
     * @param past the log so far; begins with {@link Submitted}
     * @param log where it goes on
     */
    public Deliberation(
            List<Entry> past,
            Method method,
            Judge judge,
            Prompts prompts,
            Log log,
            Agents agents,
            Time time,
            Retries retries) {
        this.past = new Past(past);
        this.submitted = (Submitted) past.getFirst().event();
        this.method = method;
        this.judge = judge;
        this.log = log;
        this.panel =
                new Panel(
                        new Journal(submitted, this.past, log, agents, time, retries),
                        prompts,
                        submitted.scenario());
    }

    /**
     * Runs to the end event.
     *
     * @throws Log.Fenced when another node has taken it over
     */
    public void run() {
        if (past.ended()) {
            return;
        }
        log.append(end());
    }

    private Event.End end() {
        try {
            var answer = answer();
            if (!past.judged()) {
                log.append(judge.judge(submitted.question(), answer, panel));
            }
            return new Completed();
        } catch (Halt.Cancel cancel) {
            return new Cancelled(cancel.sentence());
        } catch (Halt.BudgetSpent spent) {
            return new Failed(
                    "budget-too-small",
                    spent.sentence()
                            + " before the method had a draft; give it more, or take a method of fewer calls");
        } catch (TurnLost lost) {
            return new Failed(lost.code(), lost.sentence());
        }
    }

    private Answer answer() {
        var before = past.answered();
        if (before.isPresent()) {
            return before.get().answer();
        }
        var answer = deliberated();
        log.append(Answered.of(answer));
        return answer;
    }

    /** The method's answer, or its latest draft when the budget ends before it. */
    private Answer deliberated() {
        try {
            return method.deliberate(submitted.question(), panel);
        } catch (Halt.BudgetSpent spent) {
            return panel.latest().map(Answer::of).orElseThrow(() -> spent);
        }
    }
}
