package dev.parley.server.live;

import dev.parley.agents.deliberation.Budget;
import dev.parley.agents.deliberation.Entry;
import dev.parley.agents.deliberation.Event;
import dev.parley.agents.deliberation.Finish;
import dev.parley.agents.deliberation.Fork;
import dev.parley.agents.deliberation.JudgeChoice;
import dev.parley.agents.deliberation.MethodChoice;
import dev.parley.agents.deliberation.Product;
import dev.parley.agents.deliberation.Role;
import dev.parley.agents.deliberation.Timings;
import dev.parley.agents.deliberation.Urgency;
import dev.parley.agents.deliberation.Usage;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Golden logs of what parted from another. */
final class GoldenForks {

    private GoldenForks() {}

    /**
     * Parted after the critique of the log of self-refine, for which a person wrote another text;
     * the reviser is another model, and is cut off.
     */
    static List<Entry> fork() {
        var other = LogOfEvents.REHEARSAL;
        var models =
                Arrays.stream(Role.values())
                        .collect(
                                Collectors.toMap(
                                        role -> role,
                                        role -> role == Role.REVISER ? other : LogOfEvents.QWEN));
        var submitted =
                new Event.Submitted(
                        LogOfEvents.scenario(),
                        "A tale of a girl who is afraid of the dark.",
                        new MethodChoice("self-refine", Map.of()),
                        "prompts-digest",
                        models,
                        List.of(),
                        JudgeChoice.DEFAULT,
                        Budget.NONE,
                        43,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(new Fork(LogOfEvents.ID, 8, 6)),
                        Urgency.INTERACTIVE,
                        "0.1.0");
        var log = LogOfEvents.of(submitted, LogOfEvents.QWEN);
        log.start("draft", 1, Role.GENERATOR, Product.DRAFT);
        log.say("draft", 1, Role.GENERATOR, Product.DRAFT, "Mia lit a match.", "A brave girl.");
        log.start("round-1/reflect", 1, Role.REFLECTOR, Product.CRITIQUE);
        log.say("round-1/reflect", 1, Role.REFLECTOR, Product.CRITIQUE, "S-01: a match.", "");
        log.add(
                new Event.PersonWrote(
                        "round-1/reflect", Role.REFLECTOR, Product.CRITIQUE, "Let it be night."),
                0);
        log.add(new Event.Claimed("node-a", 1), 20);
        log.add(
                new Event.TurnStarted("round-1/revise", 1, Role.REVISER, Product.DRAFT, other.id()),
                4);
        log.add(
                new Event.TurnCompleted(
                        "round-1/revise",
                        1,
                        Role.REVISER,
                        Product.DRAFT,
                        "digest-of-revision",
                        "It was night, and Mia",
                        "",
                        Finish.LENGTH,
                        new Usage(400, 30, 0),
                        new Timings(
                                Duration.ofMillis(5),
                                Duration.ofMillis(80),
                                Duration.ofMillis(900)),
                        other.id(),
                        "node-a",
                        Optional.empty(),
                        List.of()),
                905);
        log.answer("It was night, and Mia", "", "round-1/revise", Optional.empty());
        log.add(new Event.Completed(), 3);
        return log.entries();
    }
}
