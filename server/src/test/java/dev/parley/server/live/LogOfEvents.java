package dev.parley.server.live;

import com.fasterxml.jackson.databind.JsonNode;
import dev.parley.agents.deliberation.Budget;
import dev.parley.agents.deliberation.Continuation;
import dev.parley.agents.deliberation.Entry;
import dev.parley.agents.deliberation.Event;
import dev.parley.agents.deliberation.Finish;
import dev.parley.agents.deliberation.JudgeChoice;
import dev.parley.agents.deliberation.MethodChoice;
import dev.parley.agents.deliberation.ModelStamp;
import dev.parley.agents.deliberation.Price;
import dev.parley.agents.deliberation.Product;
import dev.parley.agents.deliberation.Purpose;
import dev.parley.agents.deliberation.Role;
import dev.parley.agents.deliberation.Sampling;
import dev.parley.agents.deliberation.Timings;
import dev.parley.agents.deliberation.Urgency;
import dev.parley.agents.deliberation.Usage;
import dev.parley.specs.Kind;
import dev.parley.specs.NaPolicy;
import dev.parley.specs.Ruling;
import dev.parley.specs.Scenario;
import dev.parley.specs.Score;
import dev.parley.specs.SentenceCount;
import dev.parley.specs.Specification;
import dev.parley.specs.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** A log in the making, with a clock of its own. */
public final class LogOfEvents {

    public static final UUID ID = UUID.fromString("019b2f4e-8c00-7000-8000-0000000000a1");
    private static final UUID COMPARISON = UUID.fromString("019b2f4e-8c00-7000-8000-0000000000c1");

    static final ModelStamp QWEN =
            new ModelStamp(
                    "qwen",
                    "Qwen/Qwen3-14B",
                    false,
                    Sampling.DEFAULT,
                    Optional.of(new Price(0.15, 0.6)));
    static final ModelStamp REHEARSAL =
            new ModelStamp("rehearsal", "rehearsal", true, Sampling.DEFAULT, Optional.empty());

    private final ModelStamp model;
    private final List<Entry> entries = new ArrayList<>();
    private Instant now = Instant.parse("2026-03-01T10:00:00Z");
    private long epoch;

    private LogOfEvents(ModelStamp model) {
        this.model = model;
    }

    /** Part of a comparison, with a model that has a price, and a budget. */
    public static LogOfEvents priced(String method, Map<String, JsonNode> parameters) {
        var budget =
                new Budget(Optional.of(9000L), Optional.of(3), Optional.empty(), Optional.of(0.5));
        var log = new LogOfEvents(QWEN);
        log.submit(new MethodChoice(method, parameters), budget, Optional.of(COMPARISON));
        return log;
    }

    /** Played from scripts. */
    public static LogOfEvents rehearsal(String method, Map<String, JsonNode> parameters) {
        var log = new LogOfEvents(REHEARSAL);
        log.submit(new MethodChoice(method, parameters), Budget.NONE, Optional.empty());
        return log;
    }

    /** Of whatever was submitted; agents speak with this model. */
    static LogOfEvents of(Event.Submitted submitted, ModelStamp model) {
        var log = new LogOfEvents(model);
        log.add(submitted, 0);
        return log;
    }

    public List<Entry> entries() {
        return List.copyOf(entries);
    }

    private void submit(MethodChoice method, Budget budget, Optional<UUID> comparison) {
        var models =
                Arrays.stream(Role.values()).collect(Collectors.toMap(role -> role, _ -> model));
        add(
                new Event.Submitted(
                        scenario(),
                        "A tale of a girl who is afraid of the dark.",
                        method,
                        "prompts-digest",
                        models,
                        List.of(),
                        JudgeChoice.DEFAULT,
                        budget,
                        42,
                        Optional.empty(),
                        Optional.empty(),
                        comparison,
                        Optional.empty(),
                        Urgency.INTERACTIVE,
                        "0.1.0"),
                0);
    }

    static Scenario scenario() {
        return new Scenario(
                "tales",
                1,
                "Tales",
                "Tales for small children.",
                List.of(
                        Specification.judged("S-01", Kind.SAFETY, "No fire in a child's hand."),
                        Specification.judged("S-02", Kind.SAFETY, "Nobody is hurt."),
                        new Specification(
                                "B-01",
                                Kind.BEHAVIOUR,
                                "Three to nine sentences.",
                                Optional.of(new SentenceCount(3, 9))),
                        Specification.judged("B-02", Kind.BEHAVIOUR, "Animals speak in rhyme.")),
                List.of());
    }

    public void add(Event event, long millis) {
        now = now.plusMillis(millis);
        if (event instanceof Event.Claimed claimed) {
            epoch = claimed.epoch();
        }
        entries.add(new Entry(entries.size() + 1L, epoch, now, event));
    }

    public void start(String turn, int attempt, Role role, Product product) {
        add(new Event.TurnStarted(turn, attempt, role, product, model.id()), 4);
    }

    public void say(
            String turn, int attempt, Role role, Product product, String text, String thought) {
        completed(turn, attempt, role, product, text, thought, Optional.empty(), List.of());
    }

    public void carryOn(
            String turn, int attempt, Role role, Product product, String text, String thought) {
        completed(
                turn,
                attempt,
                role,
                product,
                text,
                thought,
                Optional.of(Continuation.COMPLETIONS),
                product == Product.THOUGHT ? List.of("The thought was closed for it.") : List.of());
    }

    private void completed(
            String turn,
            int attempt,
            Role role,
            Product product,
            String text,
            String thought,
            Optional<Continuation> continued,
            List<String> warnings) {
        add(
                new Event.TurnCompleted(
                        turn,
                        attempt,
                        role,
                        product,
                        "digest-of-" + turn,
                        text,
                        thought,
                        Finish.STOP,
                        new Usage(300 + 10L * turn.length(), 20 + text.length(), 256),
                        new Timings(
                                Duration.ofMillis(5),
                                Duration.ofMillis(80),
                                Duration.ofMillis(1200)),
                        model.id(),
                        "node-a",
                        continued,
                        warnings),
                1234);
    }

    public void fail(String turn, int attempt, String code, String message, long retryInMillis) {
        add(
                new Event.TurnFailed(
                        turn,
                        attempt,
                        Role.GENERATOR,
                        code,
                        message,
                        Optional.of(Duration.ofMillis(retryInMillis))),
                70);
        now = now.plusMillis(retryInMillis);
    }

    public void answer(String text, String thought, String turn, Optional<Continuation> continued) {
        add(
                new Event.Answered(
                        text,
                        thought,
                        turn,
                        List.of(),
                        continued.map(Continuation::faithful),
                        continued),
                2);
    }

    public void judge(String turn, Verdict... verdicts) {
        var all = List.of(verdicts);
        add(new Event.Judged(turn, Purpose.ANSWER, all, scores(all)), 6);
    }

    static List<Score> scores(List<Verdict> verdicts) {
        return Arrays.stream(NaPolicy.values())
                .flatMap(policy -> Score.of(scenario().specifications(), verdicts, policy).stream())
                .toList();
    }

    public static Verdict verdict(String specification, Ruling ruling, Optional<String> evidence) {
        return new Verdict(specification, ruling, "Because it is so.", evidence, Verdict.By.JUDGE);
    }
}
