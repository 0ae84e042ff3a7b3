package dev.parley.agents.method;

import com.fasterxml.jackson.databind.JsonNode;
import dev.parley.agents.deliberation.Method;
import dev.parley.agents.deliberation.MethodChoice;
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
 */
public record MethodKind(
        String id,
        String title,
        String summary,
        List<Role> roles,
        List<Parameter> parameters,
        Function<Values, Calls> counts,
        Function<Values, Method> makes) {

    public MethodKind {
        roles = List.copyOf(roles);
        parameters = List.copyOf(parameters);
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
        return new Chosen.Choice(new MethodChoice(id, values));
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
     * The calls to expect of it. One more is made where {@code align3} must close a model's thought
     * itself.
     *
     * @param choice complete, as {@link #choose} gives it
     */
    public Calls calls(MethodChoice choice) {
        return counts.apply(new Values(choice));
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
