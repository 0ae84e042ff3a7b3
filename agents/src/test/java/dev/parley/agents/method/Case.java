package dev.parley.agents.method;

import com.fasterxml.jackson.databind.JsonNode;
import dev.parley.agents.deliberation.Agents;
import dev.parley.agents.deliberation.Agents.Attempt;
import dev.parley.agents.deliberation.Json;
import dev.parley.agents.deliberation.JudgeChoice;
import dev.parley.agents.deliberation.Method;
import dev.parley.agents.deliberation.MethodChoice;
import dev.parley.agents.deliberation.Prompts;
import dev.parley.agents.deliberation.Trial;
import dev.parley.agents.judge.Judges;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** A method with parameters, as a user chooses it. */
public record Case(MethodKind kind, MethodChoice choice, String given) {

    /** Every method by its defaults, or by less where those take many calls, and its variants. */
    public static Stream<Case> all() {
        return Stream.of(
                of("raw"),
                of("vanilla"),
                of("zero-think"),
                of("less-think"),
                of("more-think"),
                of("more-think", "{'turns': 1}"),
                of("best-of-n", "{'samples': 3}"),
                of("best-of-n", "{'samples': 2, 'scorer': 'verifiers'}"),
                of("best-of-n", "{'samples': 2, 'scorer': 'reward-model', 'rewardModel': 'r'}"),
                of("self-refine"),
                of("self-refine", "{'history': 2, 'stopWhenSatisfied': false}"),
                of("self-refine", "{'keepBest': true}"),
                of("tpo", "{'samples': 2}"),
                of("align3"),
                of("align3", "{'stages': ['audit', 'safety']}"),
                of("align3", "{'stages': []}"),
                of("align3-agents"),
                of("self-consistency", "{'samples': 3}"),
                of("constitutional"),
                of("constitutional", "{'passes': 6}"),
                of("chain-of-verification", "{'questions': 3}"),
                of("debate"),
                of("debate", "{'agents': 2, 'rounds': 3, 'models': ['a', 'b']}"),
                of("mixture-of-agents"),
                of("council"),
                of("council", "{'models': ['a', 'b']}"),
                of("refuse"));
    }

    public static Case of(String id) {
        return of(id, "{}");
    }

    /**
     * @param given in JSON, with single quotes
     */
    public static Case of(String id, String given) {
        var kind = Methods.find(id).orElseThrow();
        return switch (kind.choose(parameters(given))) {
            case Chosen.Choice(MethodChoice choice) -> new Case(kind, choice, given);
            case Chosen.Refused(String field, String message) ->
                    throw new AssertionError(field + ": " + message);
        };
    }

    static Map<String, JsonNode> parameters(String json) {
        var given = new HashMap<String, JsonNode>();
        Json.read(json.replace('\'', '"'), JsonNode.class)
                .properties()
                .forEach(it -> given.put(it.getKey(), it.getValue()));
        return given;
    }

    public Method method() {
        return kind.method(choice);
    }

    Calls calls() {
        return kind.calls(choice);
    }

    /** What it asks with, and nothing else. */
    Prompts prompts() {
        return kind.prompts().with(Judges.prompts(JudgeChoice.Mode.JOINT));
    }

    /** A trial of it under the joint judge. */
    public Trial trial(Function<Attempt, Agents.Outcome> agents) {
        return trial(JudgeChoice.DEFAULT, agents);
    }

    public Trial trial(JudgeChoice judge, Function<Attempt, Agents.Outcome> agents) {
        return new Trial(
                        method(),
                        Judges.of(judge),
                        kind.prompts().with(Judges.prompts(judge.mode())),
                        agents)
                .of(choice)
                .judgedBy(judge)
                .and(Trial.model("a"), Trial.model("b"), Trial.model("r"));
    }

    @Override
    public String toString() {
        return kind.id() + " " + given;
    }
}
