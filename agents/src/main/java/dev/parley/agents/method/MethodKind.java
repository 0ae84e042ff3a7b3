package dev.parley.agents.method;

import com.fasterxml.jackson.databind.JsonNode;
import dev.parley.agents.deliberation.Method;
import dev.parley.agents.deliberation.MethodChoice;
import dev.parley.agents.deliberation.Prompts;
import dev.parley.agents.deliberation.Role;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A method to choose from: what people are told of it, and how it is made from its parameters.
 *
 * @param roles whom it asks, in the order in which it first does
 * @param prompts the texts that it asks with, those of the judge not among them
 * @param least calls of its own when it stops as early as it can
 * @param most calls of its own when it goes through to its last line
 * @param judgings judgements of drafts that it chooses by
 * @param check what is wrong with a combination of parameters that are right one by one
 */
public record MethodKind(
        String id,
        String title,
        String summary,
        Origin origin,
        List<Role> roles,
        List<Parameter> parameters,
        Prompts prompts,
        Formula least,
        Formula most,
        Formula judgings,
        Function<Values, List<Chosen.Refused>> check,
        Function<Values, Method> makes) {

    public MethodKind {
        roles = List.copyOf(roles);
        parameters = List.copyOf(parameters);
    }

    /**
     * Begins to describe a method.
     *
     * @param id lower case with hyphens, {@code self-refine}
     * @param title for people, {@code Self-refine}
     */
    public static Description named(String id, String title) {
        return new Description(id, title);
    }

    /**
     * Checks the parameters that were given and fills in the others.
     *
     * @param given by name, the method's id not among them
     */
    public Chosen choose(Map<String, JsonNode> given) {
        var names = parameters.stream().map(Parameter::name).toList();
        for (var name : given.keySet()) {
            if (!names.contains(name)) {
                return new Chosen.Refused(name, unknown(name));
            }
        }
        var values = new HashMap<String, JsonNode>();
        for (var parameter : parameters) {
            var value = given.getOrDefault(parameter.name(), parameter.standard());
            var fault = parameter.fault(value);
            if (fault.isPresent()) {
                return new Chosen.Refused(parameter.name(), fault.get());
            }
            values.put(parameter.name(), value);
        }
        var choice = new MethodChoice(id, values);
        return check.apply(new Values(choice)).stream()
                .findFirst()
                .<Chosen>map(refused -> refused)
                .orElseGet(() -> new Chosen.Choice(choice));
    }

    /**
     * The method itself.
     *
     * @param choice complete, as {@link #choose} gives it
     */
    public Method method(MethodChoice choice) {
        return makes.apply(new Values(choice));
    }

    /**
     * The calls to expect of it. One more is made where a thought that a model left open must be
     * closed.
     *
     * @param choice complete, as {@link #choose} gives it
     */
    public Calls calls(MethodChoice choice) {
        return new Calls(
                least.of(choice.parameters()),
                most.of(choice.parameters()),
                judgings.of(choice.parameters()));
    }

    private String unknown(String name) {
        var there =
                parameters.isEmpty()
                        ? "it has none"
                        : "it has "
                                + parameters.stream()
                                        .map(Parameter::name)
                                        .collect(Collectors.joining(", "));
        return "%s has no parameter '%s'; %s".formatted(id, name, there);
    }
}
