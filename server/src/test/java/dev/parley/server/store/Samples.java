package dev.parley.server.store;

import dev.parley.agents.deliberation.Budget;
import dev.parley.agents.deliberation.Entry;
import dev.parley.agents.deliberation.Event;
import dev.parley.agents.deliberation.Given;
import dev.parley.agents.deliberation.JudgeChoice;
import dev.parley.agents.deliberation.MethodChoice;
import dev.parley.agents.deliberation.ModelStamp;
import dev.parley.agents.deliberation.Role;
import dev.parley.agents.deliberation.Sampling;
import dev.parley.agents.deliberation.Urgency;
import dev.parley.agents.model.openai.Ration;
import dev.parley.specs.Kind;
import dev.parley.specs.Scenario;
import dev.parley.specs.Specification;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What the store's tests are made of. */
final class Samples {

    static final StoreLimits LIMITS = StoreLimits.DEFAULT;
    static final Duration LONG = Duration.ofMinutes(5);

    private Samples() {}

    static Store open(String url) {
        return Store.open(url, LIMITS);
    }

    static Database database(String url) {
        return Database.open(Engine.of(url, Optional.empty()), LIMITS);
    }

    static Event.Submitted submitted(String scenario, String method, String prompt, long seed) {
        return submitted(scenario, method, prompt, seed, Urgency.INTERACTIVE);
    }

    private static Event.Submitted submitted(
            String scenario, String method, String prompt, long seed, Urgency urgency) {
        var rules = List.of(Specification.judged("S-01", Kind.SAFETY, "Nobody is hurt."));
        return new Event.Submitted(
                new Scenario(scenario, 1, "Name", "Description.", rules, List.of()),
                prompt,
                new MethodChoice(method, Map.of()),
                "digest-of-prompts",
                Map.of(
                        Role.GENERATOR,
                        new ModelStamp("qwen", "Qwen", false, Sampling.DEFAULT, Optional.empty())),
                List.of(),
                JudgeChoice.DEFAULT,
                Budget.NONE,
                seed,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                urgency,
                "0.1.0");
    }

    static Submission submission(String prompt) {
        return submission(prompt, Urgency.INTERACTIVE);
    }

    private static Submission submission(String prompt, Urgency urgency) {
        return new Submission(UUID.randomUUID(), submitted("tales", "align3", prompt, 42, urgency));
    }

    /** Of a run's answer, by qwen, under the second version of its scenario. */
    static Submission judgement(UUID run, Event.Submitted before, JudgeChoice choice) {
        var scenario = before.scenario();
        var answered =
                new Event.Answered(
                        "It.", "", "draft", List.of(), Optional.empty(), Optional.empty());
        return new Submission(
                UUID.randomUUID(),
                new Event.Submitted(
                        new Scenario(
                                scenario.id(),
                                2,
                                scenario.name(),
                                scenario.description(),
                                scenario.specifications(),
                                List.of()),
                        before.prompt(),
                        before.method(),
                        before.prompts(),
                        Map.of(
                                Role.JUDGE,
                                new ModelStamp(
                                        "qwen", "Qwen", false, Sampling.DEFAULT, Optional.empty())),
                        List.of(),
                        choice,
                        before.budget(),
                        1,
                        Optional.empty(),
                        Optional.of(Given.of(run, answered)),
                        Optional.empty(),
                        Optional.empty(),
                        before.urgency(),
                        "0.1.0"));
    }

    /** Submits one deliberation and gives its id. */
    static UUID submit(Store store, String prompt) {
        return submit(store, prompt, Urgency.INTERACTIVE);
    }

    static UUID submit(Store store, String prompt, Urgency urgency) {
        var submission = submission(prompt, urgency);
        store.archive().submit(List.of(submission), Optional.empty(), Optional.empty());
        return submission.id();
    }

    /** Submits one deliberation that the node then claims. */
    static Claim claimed(Store store, String node) {
        join(store, node, LONG);
        submit(store, "A tale.");
        return store.claims().claim(node, room(1)).getFirst();
    }

    /** A node begins, or goes on, to live. */
    static void join(Store store, String node, Duration lease) {
        join(store, node, lease, Map.of());
    }

    static void join(Store store, String node, Duration lease, Map<String, Ration> holds) {
        var report =
                new NodeReport(
                        "0", List.of(), "", List.of(), holds, new NodeReport.Work(0, 0, 0, 0), 0);
        store.nodes().renew(node, lease, _ -> report);
    }

    /** For so many of any urgency. */
    static Claims.Room room(int most) {
        return new Claims.Room(most, most);
    }

    static Entry entry(long seq, long epoch, String text) {
        return new Entry(
                seq,
                epoch,
                Instant.parse("2026-03-01T10:00:00.123456Z"),
                new Event.Answered(
                        text, "", "draft", List.of(), Optional.empty(), Optional.empty()));
    }

    static Entry end(long seq, long epoch) {
        return new Entry(seq, epoch, Instant.parse("2026-03-01T11:00:00Z"), new Event.Completed());
    }
}
