package dev.parley.server.store;

import dev.parley.agents.deliberation.Budget;
import dev.parley.agents.deliberation.Entry;
import dev.parley.agents.deliberation.Event;
import dev.parley.agents.deliberation.JudgeChoice;
import dev.parley.agents.deliberation.MethodChoice;
import dev.parley.agents.deliberation.ModelStamp;
import dev.parley.agents.deliberation.Role;
import dev.parley.agents.deliberation.Sampling;
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
                "0.1.0");
    }

    static Submission submission(String prompt) {
        return new Submission(UUID.randomUUID(), submitted("tales", "align3", prompt, 42));
    }

    /** Submits one deliberation and gives its id. */
    static UUID submit(Store store, String prompt) {
        var submission = submission(prompt);
        store.archive().submit(List.of(submission), Optional.empty(), Optional.empty());
        return submission.id();
    }

    /** Submits one deliberation that the node then claims. */
    static Claim claimed(Store store, String node) {
        store.nodes().join(node, LONG);
        submit(store, "A tale.");
        return store.claims().claim(node, 1).getFirst();
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
