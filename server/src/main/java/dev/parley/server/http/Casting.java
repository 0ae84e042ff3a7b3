package dev.parley.server.http;

import com.fasterxml.jackson.databind.JsonNode;
import dev.parley.agents.deliberation.JudgeChoice;
import dev.parley.agents.deliberation.MethodChoice;
import dev.parley.agents.deliberation.ModelStamp;
import dev.parley.agents.deliberation.Role;
import dev.parley.agents.method.MethodKind;
import dev.parley.agents.method.Parameter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Finds the models that a request names. */
record Casting(ModelCatalogue models) {

    /** A model a role, that of the configuration where the request names none. */
    Map<Role, ModelStamp> roles(JsonNode given) {
        var chosen = new EnumMap<Role, ModelStamp>(Role.class);
        for (var role : Role.values()) {
            var standard = models.defaults().getOrDefault(role, "");
            var id = given.path(role.wire()).asText(standard);
            chosen.put(role, model("models." + role.wire(), id));
        }
        return chosen;
    }

    /** The models of a panel of judges. */
    List<ModelStamp> panel(JudgeChoice judge) {
        var isPanel = judge.mode() == JudgeChoice.Mode.PANEL;
        if (isPanel && judge.models().size() < 2) {
            throw invalid(
                    "judge.models",
                    "judge.models names %d models; a panel needs at least 2"
                            .formatted(judge.models().size()));
        }
        if (!isPanel && !judge.models().isEmpty()) {
            throw invalid(
                    "judge.models",
                    "judge.models is for the mode panel; in the mode %s the judge is models.judge"
                            .formatted(judge.mode().wire()));
        }
        return judge.models().stream().map(id -> model("judge.models", id)).toList();
    }

    /**
     * The models that a method's parameters name.
     *
     * @param field of the method in the body
     */
    List<ModelStamp> parameters(String field, MethodKind kind, MethodChoice choice) {
        var all = new ArrayList<ModelStamp>();
        for (var parameter : kind.parameters()) {
            var value = choice.parameters().get(parameter.name());
            if (value != null) {
                all.addAll(named(field + "." + parameter.name(), parameter, value));
            }
        }
        return all;
    }

    private List<ModelStamp> named(String field, Parameter parameter, JsonNode value) {
        return switch (parameter.kind()) {
            case MODELS -> value.valueStream().map(id -> model(field, id.asText())).toList();
            case MODEL ->
                    value.asText().isBlank() ? List.of() : List.of(reward(field, value.asText()));
            case INTEGER, NUMBER, BOOLEAN, CHOICE, LIST -> List.of();
        };
    }

    /** The model of an id that the body has in that field. */
    ModelStamp model(String field, String id) {
        return models.find(id)
                .orElseThrow(() ->
                        invalid(
                                field,
                                "there is no model '%s'; there are %s".formatted(id, ids())));
    }

    private ModelStamp reward(String field, String id) {
        return models.findReward(id)
                .orElseThrow(() ->
                        invalid(
                                field,
                                "there is no reward model '%s'; %s".formatted(id, rewardIds())));
    }

    private String ids() {
        return models.entries().stream()
                .map(entry -> entry.stamp().id())
                .collect(Collectors.joining(", "));
    }

    private String rewardIds() {
        return models.rewards().isEmpty()
                ? "the configuration declares none under 'reward-models'"
                : "there are "
                        + models.rewards().stream()
                                .map(ModelStamp::id)
                                .collect(Collectors.joining(", "));
    }

    private static Refusal invalid(String field, String detail) {
        return new Refusal(Problem.invalid(field, detail));
    }
}
