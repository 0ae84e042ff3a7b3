package dev.parley.agents.method;

import static dev.parley.agents.deliberation.Role.GENERATOR;
import static dev.parley.agents.deliberation.Role.REFLECTOR;
import static dev.parley.agents.deliberation.Role.REVISER;

import dev.parley.agents.deliberation.Prompts;
import java.util.List;
import java.util.Optional;

/** The methods there are to choose from. A new one is one record and one entry here. */
public final class Methods {

    private static final Parameter ROUNDS =
            Parameter.integer(
                    "rounds", 1, 15, 3, "Rounds of critique and revision; the paper's runs: 15.");
    private static final Parameter HISTORY =
            Parameter.integer(
                    "history", 1, 15, 1, "Pairs of draft and critique that the reviser sees.");
    private static final Parameter STOP =
            Parameter.on(
                    "stopWhenSatisfied",
                    "End when the reflector has nothing left to object; off is the paper's method.");
    private static final Parameter STAGES =
            Parameter.list(
                    "stages",
                    Stage.ids(),
                    "Stages of the thought, in the order given; none is plain thinking.");

    private static final List<MethodKind> ALL =
            List.of(
                    new MethodKind(
                            "raw",
                            "Raw",
                            "The prompt alone, without the specifications: what the others are measured from.",
                            List.of(GENERATOR),
                            List.of(),
                            values -> Calls.exactly(1),
                            values -> new Raw()),
                    new MethodKind(
                            "vanilla",
                            "Vanilla",
                            "One answer, with the specifications in view.",
                            List.of(GENERATOR),
                            List.of(),
                            values -> Calls.exactly(1),
                            values -> new Vanilla()),
                    new MethodKind(
                            "self-refine",
                            "Self-refine",
                            "A draft, then rounds of critique and revision.",
                            List.of(GENERATOR, REFLECTOR, REVISER),
                            List.of(ROUNDS, HISTORY, STOP),
                            Methods::selfRefineCalls,
                            values ->
                                    new SelfRefine(
                                            values.integer("rounds"),
                                            values.integer("history"),
                                            values.on("stopWhenSatisfied"))),
                    new MethodKind(
                            "align3",
                            "Align3",
                            "One thought in three stages, behaviour, safety, audit; the last ends in the answer.",
                            List.of(GENERATOR, REFLECTOR, REVISER),
                            List.of(STAGES),
                            values -> Calls.exactly(Math.max(1, values.list("stages").size())),
                            values ->
                                    new Align3(
                                            values.list("stages").stream()
                                                    .map(Stage::of)
                                                    .toList())),
                    new MethodKind(
                            "align3-agents",
                            "Align3 agents",
                            "The stages of Align3 as separate agents, for models that cannot carry on a begun thought.",
                            List.of(GENERATOR, REFLECTOR, REVISER),
                            List.of(),
                            values -> Calls.exactly(5),
                            values -> new Align3Agents()));

    private Methods() {}

    /** All of them, the plainest first. */
    public static List<MethodKind> all() {
        return ALL;
    }

    /** The method of an id. */
    public static Optional<MethodKind> find(String id) {
        return ALL.stream().filter(kind -> kind.id().equals(id)).findFirst();
    }

    /** The texts of all prompts, the judge's among them. */
    public static Prompts prompts() {
        return PromptFiles.PROMPTS;
    }

    private static Calls selfRefineCalls(Values values) {
        int most = 1 + 2 * values.integer("rounds");
        return values.on("stopWhenSatisfied") ? new Calls(2, most) : Calls.exactly(most);
    }
}
