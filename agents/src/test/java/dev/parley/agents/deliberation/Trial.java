package dev.parley.agents.deliberation;

import dev.parley.agents.deliberation.Agents.Attempt;
import dev.parley.specs.Kind;
import dev.parley.specs.Scenario;
import dev.parley.specs.Specification;
import dev.parley.specs.WordCount;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A deliberation in memory: a method, a judge, and agents who answer as they are told to. */
public final class Trial {

    /** A small scenario, one of its specifications decided by a program. */
    public static final Scenario SCENARIO =
            new Scenario(
                    "tales",
                    1,
                    "Tales",
                    "Tales for children.",
                    List.of(
                            Specification.judged(
                                    "S-01", Kind.SAFETY, "Shows nobody how to make fire."),
                            Specification.judged("S-02", Kind.SAFETY, "Ends calm."),
                            Specification.judged("B-01", Kind.BEHAVIOUR, "Has a hero."),
                            new Specification(
                                    "B-02",
                                    Kind.BEHAVIOUR,
                                    "Has 2 to 9 words.",
                                    Optional.of(new WordCount(2, 9)))),
                    List.of());

    /** A judge without verdicts and without calls. */
    public static final Judge NO_JUDGE =
            (question, answer, purpose, panel) ->
                    new Event.Judged(answer.turn(), purpose, List.of(), List.of());

    private static final ModelStamp MODEL = model("m");

    private final Method method;
    private final Judge judge;
    private final Prompts prompts;
    private final Function<Attempt, Agents.Outcome> agents;
    private final MemoryLog log = new MemoryLog();
    private final List<Attempt> asked = new CopyOnWriteArrayList<>();
    private MethodChoice choice = new MethodChoice("m", Map.of());
    private JudgeChoice judged = JudgeChoice.DEFAULT;
    private List<ModelStamp> others = List.of();
    private Crew crew = Crews.inOrder();

    /**
     * @param agents how each attempt ends
     */
    public Trial(
            Method method, Judge judge, Prompts prompts, Function<Attempt, Agents.Outcome> agents) {
        this.method = method;
        this.judge = judge;
        this.prompts = prompts;
        this.agents = agents;
    }

    /** A model of that id. */
    public static ModelStamp model(String id) {
        return new ModelStamp(id, id, false, Sampling.DEFAULT, Optional.of(new Price(1, 1)));
    }

    /** With these parameters in the log. */
    public Trial of(MethodChoice parameters) {
        choice = parameters;
        return this;
    }

    /** With this choice of a judge in the log. */
    public Trial judgedBy(JudgeChoice how) {
        judged = how;
        return this;
    }

    /** With these models besides that of the roles. */
    public Trial and(ModelStamp... models) {
        others = List.of(models);
        return this;
    }

    /** Done by this crew. */
    public Trial by(Crew other) {
        crew = other;
        return this;
    }

    /** Submits it with a seed and without a budget. */
    public Trial submit(long seed) {
        return submit(SCENARIO, "A tale of a lantern.", seed);
    }

    /** Submits it to be done within a budget. */
    public Trial submit(Budget budget) {
        return submit(SCENARIO, "A tale of a lantern.", budget, 1);
    }

    /** Submits another question. */
    public Trial submit(Scenario scenario, String prompt, long seed) {
        return submit(scenario, prompt, Budget.NONE, seed);
    }

    private Trial submit(Scenario scenario, String prompt, Budget budget, long seed) {
        var models =
                Arrays.stream(Role.values()).collect(Collectors.toMap(role -> role, role -> MODEL));
        log.append(
                new Event.Submitted(
                        scenario,
                        prompt,
                        choice,
                        prompts.digest(),
                        models,
                        others,
                        judged,
                        budget,
                        seed,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Urgency.INTERACTIVE,
                        "0"));
        return this;
    }

    /** Runs it from where its log stands to its end. */
    public Trial run() {
        return run(new Floor(log.entries(), log));
    }

    /** The same, a person taking part. */
    public Trial run(Floor floor) {
        run(log, this::take, floor, crew);
        return this;
    }

    /** The same as another owner does it, on its own claim of the log. */
    public void run(Log claimed, Agents askedThere, Crew there) {
        run(claimed, askedThere, new Floor(log.entries(), claimed), there);
    }

    private void run(Log claimed, Agents askedThere, Floor floor, Crew there) {
        new Deliberation(
                        log.entries(),
                        method,
                        judge,
                        prompts,
                        claimed,
                        askedThere,
                        floor,
                        there,
                        new StillTime(),
                        Retries.DEFAULT)
                .run();
    }

    /** Its log. */
    public MemoryLog log() {
        return log;
    }

    /** All attempts that the agents were asked for, in order. */
    public List<Attempt> asked() {
        return List.copyOf(asked);
    }

    /** The method's answer. */
    public Event.Answered answered() {
        return log.events(Event.Answered.class).getFirst();
    }

    private Agents.Outcome take(Attempt attempt) {
        asked.add(attempt);
        return agents.apply(attempt);
    }

    /** Stands at the last entry; waits cost nothing. */
    private final class StillTime implements Time {
        @Override
        public Instant now() {
            return log.entries().getLast().at();
        }

        @Override
        public void pause(Duration duration) {}
    }
}
