package dev.parley.server.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.parley.agents.deliberation.Budget;
import dev.parley.agents.deliberation.Event.Submitted;
import dev.parley.agents.deliberation.Json;
import dev.parley.agents.deliberation.JudgeChoice;
import dev.parley.agents.deliberation.MethodChoice;
import dev.parley.agents.deliberation.ModelStamp;
import dev.parley.agents.deliberation.Prompts;
import dev.parley.agents.deliberation.Sample;
import dev.parley.agents.deliberation.Urgency;
import dev.parley.agents.judge.Judges;
import dev.parley.agents.method.Chosen.Choice;
import dev.parley.agents.method.Chosen.Refused;
import dev.parley.agents.method.MethodKind;
import dev.parley.agents.method.Methods;
import dev.parley.server.configuration.Bytes;
import dev.parley.server.store.ScenarioBook;
import dev.parley.server.store.ScenarioVersion;
import dev.parley.specs.Scenario;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes of what a client asks for the event that has all that is needed to do it, and to do it
 * again.
 *
 * @param most bytes of a prompt in UTF-8
 * @param parley version of the server
 */
record Submissions(
        ScenarioBook scenarios, ModelCatalogue models, Ids ids, Bytes most, String parley) {

    /** A method with its parameters, and where the body names it. */
    private record Chosen(String field, MethodKind kind, MethodChoice choice) {}

    /**
     * The deliberation that a body asks for.
     *
     * @param body keeps the contract
     * @throws Refusal when it names something that there is not
     */
    Submitted one(JsonNode body) {
        return one(body, scenario(body));
    }

    /** The same under a scenario that is known, whatever the body says of it. */
    Submitted one(JsonNode body, Scenario scenario) {
        var method = method("method", body.path("method"));
        return all(body, scenario, List.of(method), Optional.empty()).getFirst();
    }

    /** The deliberations of a comparison, in the order of the methods, under one seed. */
    List<Submitted> several(JsonNode body, UUID comparison) {
        var methods = new ArrayList<Chosen>();
        for (var method : body.path("methods")) {
            methods.add(method("methods[%d]".formatted(methods.size()), method));
        }
        return all(body, scenario(body), methods, Optional.of(comparison));
    }

    private List<Submitted> all(
            JsonNode body, Scenario scenario, List<Chosen> methods, Optional<UUID> comparison) {
        var prompt = prompt(body.path("prompt").asText());
        var casting = new Casting(models);
        var roles = casting.roles(body.path("models"));
        var judge = judge(JudgeChoice.DEFAULT, body.path("judge"));
        var judges = casting.panel(judge);
        var budget = body.has("budget") ? read(body.path("budget"), Budget.class) : Budget.NONE;
        var seed = body.has("seed") ? body.path("seed").asLong() : ids.seed();
        var urgency = Urgency.of(body.path("urgency").asText(Urgency.INTERACTIVE.wire()));
        return methods.stream()
                .map(method ->
                        new Submitted(
                                withoutPrompts(scenario),
                                prompt,
                                method.choice(),
                                digest(method.kind().prompts(), judge),
                                roles,
                                distinct(
                                        casting.parameters(
                                                method.field(), method.kind(), method.choice()),
                                        judges),
                                judge,
                                budget,
                                seed,
                                sample(scenario, prompt),
                                Optional.empty(),
                                comparison,
                                Optional.empty(),
                                urgency,
                                parley))
                .toList();
    }

    static String digest(Prompts prompts, JudgeChoice judge) {
        return prompts.with(Judges.prompts(judge.mode())).digest();
    }

    private static List<ModelStamp> distinct(List<ModelStamp> one, List<ModelStamp> other) {
        return Stream.concat(one.stream(), other.stream()).distinct().toList();
    }

    static Optional<Sample> sample(Scenario scenario, String prompt) {
        return scenario.prompts().stream()
                .filter(it -> it.prompt().strip().equals(prompt.strip()))
                .findFirst()
                .map(it -> new Sample(it.label(), it.answer()));
    }

    /** In the version that the body names, else as it is in force. */
    private Scenario scenario(JsonNode body) {
        var lookup = new ScenarioLookup(scenarios);
        var id = body.path("scenario").asText();
        var version =
                Optional.of(body.path("version")).filter(JsonNode::isNumber).map(JsonNode::asInt);
        return switch (lookup.find(id, version)) {
            case ScenarioLookup.Found(ScenarioVersion found) -> found.scenario();
            case ScenarioLookup.NoScenario(String sentence) -> throw invalid("scenario", sentence);
            case ScenarioLookup.NoVersion(String sentence) -> throw invalid("version", sentence);
        };
    }

    /** They have no part in what is done. */
    static Scenario withoutPrompts(Scenario found) {
        return new Scenario(
                found.id(),
                found.version(),
                found.name(),
                found.description(),
                found.specifications(),
                List.of());
    }

    private String prompt(String prompt) {
        if (prompt.isBlank()) {
            throw invalid("prompt", "prompt is empty; say what is to be answered");
        }
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(prompt) || prompt.contains("\0")) {
            throw invalid(
                    "prompt",
                    "prompt holds a half of a surrogate pair or the character U+0000; neither is text");
        }
        var bytes = prompt.getBytes(StandardCharsets.UTF_8).length;
        if (bytes > most.count()) {
            throw invalid(
                    "prompt",
                    "prompt has %d bytes in UTF-8; it may have %d, which is %s"
                            .formatted(bytes, most.count(), most));
        }
        return prompt;
    }

    private static Chosen method(String field, JsonNode method) {
        var id = method.path("id").asText();
        var kind =
                Methods.find(id)
                        .orElseThrow(() ->
                                invalid(
                                        field + ".id",
                                        "there is no method '%s'; there are %s"
                                                .formatted(id, methodIds())));
        var given = new HashMap<String, JsonNode>();
        method.properties().forEach(each -> given.put(each.getKey(), each.getValue()));
        given.remove("id");
        return switch (kind.choose(given)) {
            case Choice(MethodChoice choice) -> new Chosen(field, kind, choice);
            case Refused(String parameter, String message) ->
                    throw invalid(field + "." + parameter, message);
        };
    }

    private static String methodIds() {
        return Methods.all().stream().map(MethodKind::id).collect(Collectors.joining(", "));
    }

    /** A choice with what a body says otherwise. */
    static JudgeChoice judge(JudgeChoice before, JsonNode given) {
        ObjectNode choice = Json.MAPPER.valueToTree(before);
        given.properties().forEach(each -> choice.set(each.getKey(), each.getValue()));
        return read(choice, JudgeChoice.class);
    }

    private static <T> T read(JsonNode json, Class<T> type) {
        try {
            return Json.MAPPER.treeToValue(json, type);
        } catch (JsonProcessingException contractAllowsMore) {
            throw new IllegalStateException(contractAllowsMore);
        }
    }

    private static Refusal invalid(String field, String detail) {
        return new Refusal(Problem.invalid(field, detail));
    }
}
