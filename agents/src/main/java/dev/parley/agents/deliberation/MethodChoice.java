package dev.parley.agents.deliberation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** A method with the parameters that were chosen, every default filled in. */
public record MethodChoice(
        String id, @JsonInclude(JsonInclude.Include.ALWAYS) Map<String, JsonNode> parameters) {

    public MethodChoice {
        parameters = Map.copyOf(parameters);
    }
}
