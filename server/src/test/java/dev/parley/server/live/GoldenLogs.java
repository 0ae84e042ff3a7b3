package dev.parley.server.live;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.parley.agents.deliberation.Continuation;
import dev.parley.agents.deliberation.Entry;
import dev.parley.agents.deliberation.Event;
import dev.parley.agents.deliberation.Product;
import dev.parley.agents.deliberation.Role;
import dev.parley.specs.Ruling;
import dev.parley.specs.Verdict;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The logs behind the golden files that server and page both read. */
public final class GoldenLogs {

    private GoldenLogs() {}

    /** By the name in the file of logs, which stands before {@code .transcript.json} too. */
    public static Map<String, List<Entry>> all() {
        return Map.of(
                "self-refine", selfRefine(),
                "align3", align3(),
                "taken-part", takenPart(),
                "failed", failed(),
                "cancelled", cancelled(),
                "panel", GoldenJudgements.panel(),
                "judged-again", GoldenJudgements.judgedAgain(),
                "case", GoldenJudgements.ofCheck(),
                "fork", GoldenForks.fork());
    }

    /** Those that stand in a list of deliberations: all that do more than judge. */
    public static Map<String, List<Entry>> listed() {
        return all().entrySet().stream()
                .filter(log -> submitted(log.getValue()).given().isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** What a log begins with. */
    public static Event.Submitted submitted(List<Entry> log) {
        return (Event.Submitted) log.getFirst().event();
    }

    /** A retry, a budget that ends the method before its second round, verdicts of every ruling. */
    public static List<Entry> selfRefine() {
        var log = LogOfEvents.priced("self-refine", Map.of("rounds", IntNode.valueOf(2)));
        log.add(new Event.Claimed("node-a", 1), 20);
        log.start("draft", 1, Role.GENERATOR, Product.DRAFT);
        log.fail("draft", 1, "model-overloaded", "qwen answered 429: too many requests", 500);
        log.start("draft", 2, Role.GENERATOR, Product.DRAFT);
        log.say("draft", 2, Role.GENERATOR, Product.DRAFT, "Mia lit a match.", "A brave girl.");
        log.start("round-1/reflect", 1, Role.REFLECTOR, Product.CRITIQUE);
        log.say("round-1/reflect", 1, Role.REFLECTOR, Product.CRITIQUE, "S-01: a match.", "");
        log.start("round-1/revise", 1, Role.REVISER, Product.DRAFT);
        log.say("round-1/revise", 1, Role.REVISER, Product.DRAFT, "Mia held a torch. 🔦", "");
        log.add(new Event.BudgetReached("calls", 3, 3), 5);
        log.answer("Mia held a torch. 🔦", "", "round-1/revise", Optional.empty());
        log.start("judge", 1, Role.JUDGE, Product.VERDICTS);
        log.say("judge", 1, Role.JUDGE, Product.VERDICTS, "{\"S-01\":\"YES\"}", "");
        log.judge(
                "round-1/revise",
                LogOfEvents.verdict("S-01", Ruling.YES, Optional.of("Mia held a torch.")),
                LogOfEvents.verdict("S-02", Ruling.ERROR, Optional.empty()),
                LogOfEvents.verdict("B-02", Ruling.NA, Optional.empty()),
                new Verdict(
                        "B-01",
                        Ruling.NO,
                        "1 sentence, 3 to 9 are asked for.",
                        Optional.empty(),
                        Verdict.By.VERIFIER));
        log.add(new Event.Completed(), 3);
        return log.entries();
    }

    /** A person pauses, writes in the place of the generator, and is the reflector. */
    static List<Entry> takenPart() {
        var log = LogOfEvents.rehearsal("self-refine", Map.of("rounds", IntNode.valueOf(1)));
        log.add(new Event.Claimed("node-a", 1), 20);
        log.start("draft", 1, Role.GENERATOR, Product.DRAFT);
        log.add(new Event.PauseRequested(), 300);
        log.say("draft", 1, Role.GENERATOR, Product.DRAFT, "Mia lit a match.", "A brave girl.");
        log.add(write("draft", Role.GENERATOR, Product.DRAFT, "Mia sat."), 4000);
        log.add(write("draft", Role.GENERATOR, Product.DRAFT, "Mia sat in the dark."), 900);
        log.add(new Event.Resumed(Optional.of("Let her sing.")), 2000);
        log.add(write("round-1/reflect", Role.REFLECTOR, Product.CRITIQUE, "Let her sing."), 2);
        log.start("round-1/revise", 1, Role.REVISER, Product.DRAFT);
        log.say("round-1/revise", 1, Role.REVISER, Product.DRAFT, "Mia sang in the dark.", "");
        log.answer("Mia sang in the dark.", "", "round-1/revise", Optional.empty());
        log.add(new Event.Completed(), 3);
        return log.entries();
    }

    private static Event write(String turn, Role role, Product product, String text) {
        return new Event.PersonWrote(turn, role, product, text);
    }

    /** One thought carried on by three agents, the second node going on after the first is lost. */
    public static List<Entry> align3() {
        var log = LogOfEvents.rehearsal("align3", Map.of("stages", stages()));
        log.add(new Event.Claimed("node-a", 1), 20);
        log.start("behaviour", 1, Role.GENERATOR, Product.THOUGHT);
        log.carryOn("behaviour", 1, Role.GENERATOR, Product.THOUGHT, "", "Short and warm.");
        log.start("safety", 1, Role.REFLECTOR, Product.THOUGHT);
        log.add(new Event.Claimed("node-b", 2), 12_000);
        log.start("safety", 2, Role.REFLECTOR, Product.THOUGHT);
        log.carryOn("safety", 2, Role.REFLECTOR, Product.THOUGHT, "", "No match, a torch.");
        log.start("audit", 1, Role.REVISER, Product.DRAFT);
        log.carryOn("audit", 1, Role.REVISER, Product.DRAFT, "A torch shone.", "All is kept.");
        log.answer(
                "A torch shone.",
                "Short and warm. No match, a torch. All is kept.",
                "audit",
                Optional.of(Continuation.COMPLETIONS));
        log.start("judge", 1, Role.JUDGE, Product.VERDICTS);
        log.say("judge", 1, Role.JUDGE, Product.VERDICTS, "{}", "");
        log.judge("audit", LogOfEvents.verdict("S-01", Ruling.YES, Optional.empty()));
        log.add(new Event.Completed(), 3);
        return log.entries();
    }

    /** A turn that fails for good after its retries. */
    public static List<Entry> failed() {
        var log = LogOfEvents.priced("vanilla", Map.of());
        log.add(new Event.Claimed("node-a", 1), 20);
        log.start("draft", 1, Role.GENERATOR, Product.DRAFT);
        log.fail("draft", 1, "model-silent", "qwen sent nothing for 60 s", 750);
        log.start("draft", 2, Role.GENERATOR, Product.DRAFT);
        log.add(
                new Event.TurnFailed(
                        "draft",
                        2,
                        Role.GENERATOR,
                        "model-refused",
                        "qwen answered 401: the key in OPENAI_API_KEY is not accepted",
                        Optional.empty()),
                90);
        log.add(new Event.Failed("model-refused", "draft: qwen answered 401"), 2);
        return log.entries();
    }

    /** Cancelled while two turns were under way. */
    public static List<Entry> cancelled() {
        var log = LogOfEvents.priced("self-refine", Map.of("rounds", IntNode.valueOf(1)));
        log.add(new Event.Claimed("node-a", 1), 20);
        log.start("draft", 1, Role.GENERATOR, Product.DRAFT);
        log.say("draft", 1, Role.GENERATOR, Product.DRAFT, "Once upon a time.", "");
        log.start("round-1/reflect", 1, Role.REFLECTOR, Product.CRITIQUE);
        log.add(new Event.Cancelled("by request"), 800);
        return log.entries();
    }

    private static JsonNode stages() {
        return JsonNodeFactory.instance.arrayNode().add("behaviour").add("safety").add("audit");
    }
}
