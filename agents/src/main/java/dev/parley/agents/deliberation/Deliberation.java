package dev.parley.agents.deliberation;

import dev.parley.agents.deliberation.Event.Answered;
import dev.parley.agents.deliberation.Event.Cancelled;
import dev.parley.agents.deliberation.Event.Completed;
import dev.parley.agents.deliberation.Event.Failed;
import dev.parley.agents.deliberation.Event.Judged;
import dev.parley.agents.deliberation.Event.Submitted;
import java.util.List;

/** One method at work on one question, from wherever its log stands to its end. */
public final class Deliberation {

    private final Submitted submitted;
    private final Method method;
    private final Judge judge;
    private final Past past;
    private final Log log;
    private final Journal journal;
    private final DraftJudging drafts;
    private final Panel panel;
    private final Floor floor;

    /**
     * @param past the log so far; begins with {@link Submitted}
     * @param log where it goes on
     * @param floor of this log, where people take part
     */
    public Deliberation(
            List<Entry> past,
            Method method,
            Judge judge,
            Prompts prompts,
            Log log,
            Agents agents,
            Floor floor,
            Crew crew,
            Time time,
            Retries retries) {
        this.past = new Past(past);
        this.submitted = (Submitted) past.getFirst().event();
        this.method = method;
        this.judge = judge;
        this.log = heard(log, floor);
        this.journal = new Journal(submitted, this.past, this.log, agents, floor, time, retries);
        this.floor = floor;
        this.drafts = new DraftJudging(crew, this::judged);
        this.panel = new Panel(table(prompts, crew));
    }

    /** The same log, of which the floor hears. */
    private static Log heard(Log log, Floor floor) {
        return event -> {
            var entry = log.append(event);
            floor.hear(entry);
            return entry;
        };
    }

    private Table table(Prompts prompts, Crew crew) {
        return new Table(
                journal,
                prompts,
                Message.system(prompts.fill("specifications", Wording.of(submitted.scenario()))),
                new Drafts(
                        submitted.judge().drafts() ? drafts::begin : draft -> {}, journal::place),
                this::scored,
                new Scope(crew),
                submitted.method().texts("models"),
                submitted.method().text("rewardModel"));
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
        var end = end();
        drafts.end();
        log.append(end);
    }

    private Event.End end() {
        try {
            var answer = answer();
            if (!past.judged()) {
                log.append(judgement(answer));
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
            if (submitted.judge().drafts()) {
                deliberated(); // from the log alone, so that its drafts are there to be judged
            }
            return before.get().answer();
        }
        var answer = deliberated();
        floor.beforeTheAnswer();
        log.append(Answered.of(answer));
        return answer;
    }

    /** The method's answer, or its best draft when the budget ends before it. */
    private Answer deliberated() {
        try {
            return method.deliberate(submitted.question(), panel);
        } catch (Halt.BudgetSpent spent) {
            return Answer.of(panel.best().orElseGet(() -> panel.last(submitted.question())));
        }
    }

    /**
     * A draft that became the answer need not be judged twice; unless the method chose it by those
     * very verdicts, which flatter what they chose.
     */
    private Judged judgement(Answer answer) {
        return drafts.of(answer.turn())
                .filter(asDraft -> !journal.scored(answer.turn()))
                .map(asDraft -> asDraft.as(Purpose.ANSWER))
                .orElseGet(() -> judge.judge(submitted.question(), answer, Purpose.ANSWER, panel));
    }

    private Judged judged(Draft draft) {
        return journal.judged(judged(draft, Purpose.DRAFT));
    }

    private Judged scored(Draft draft) {
        return drafts.of(draft.turn())
                .map(asDraft -> asDraft.as(Purpose.SCORE))
                .orElseGet(() -> judged(draft, Purpose.SCORE));
    }

    private Judged judged(Draft draft, Purpose purpose) {
        return judge.judge(submitted.question(), Answer.of(draft), purpose, panel.at(draft.turn()));
    }
}
