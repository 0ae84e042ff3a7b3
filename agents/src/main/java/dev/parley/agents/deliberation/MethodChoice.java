package dev.parley.agents.deliberation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A method with the parameters that were chosen, every default filled in. */
public record MethodChoice(
        String id, @JsonInclude(JsonInclude.Include.ALWAYS) Map<String, JsonNode> parameters) {

    public MethodChoice {
        parameters = Map.copyOf(parameters);
    }

    /** The texts in a list; none when there is no such parameter. */
    List<String> texts(String name) {
        return parameter(name)
                .map(list -> StreamSupport.stream(list.spliterator(), false))
                .orElseGet(Stream::empty)
                .map(JsonNode::asText)
                .toList();
    }

    /** A text; blank when there is no such parameter. */
    String text(String name) {
        return parameter(name).map(JsonNode::asText).orElse("");
    }

    private Optional<JsonNode> parameter(String name) {
        return Optional.ofNullable(parameters.get(name));
    }
}
