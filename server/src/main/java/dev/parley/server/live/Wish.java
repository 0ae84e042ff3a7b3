package dev.parley.server.live;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import dev.parley.agents.deliberation.Json;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;

/** What a reader asks for over its socket. */
sealed interface Wish {

    /** Every event after a seq, and then live. */
    record Watch(UUID deliberation, long after) implements Wish {}

    /** No more of it. */
    record Unwatch(UUID deliberation) implements Wish {}

    /** Nothing that we know; the sentence says what would be right. */
    record Unclear(String detail, Optional<UUID> deliberation) implements Wish {}

    ObjectReader READER = Json.MAPPER.reader();

    /** Reads a frame, whatever is in it. */
    static Wish read(String frame) {
        try {
            return of(READER.readTree(frame));
        } catch (JsonProcessingException malformed) {
            return unclear("the frame is no JSON: " + malformed.getOriginalMessage());
        }
    }

    private static Wish of(JsonNode frame) {
        return switch (frame.path("type").asText()) {
            case "watch" -> watch(frame);
            case "unwatch" -> withId(frame, Set.of("type", "deliberation"), Unwatch::new);
            default ->
                    unclear(
                            "the frame's type is %s; it must be \"watch\" or \"unwatch\""
                                    .formatted(frame.path("type")));
        };
    }

    private static Wish watch(JsonNode frame) {
        var after = frame.path("after");
        if (!after.isMissingNode() && !(after.canConvertToLong() && after.asLong() >= 0)) {
            return unclear("after is %s; it must be a seq, 0 for all events".formatted(after));
        }
        return withId(
                frame,
                Set.of("type", "deliberation", "after"),
                id -> new Watch(id, after.asLong()));
    }

    private static Wish withId(JsonNode frame, Set<String> fields, Function<UUID, Wish> wish) {
        var unknown = new TreeSet<String>();
        frame.fieldNames().forEachRemaining(unknown::add);
        unknown.removeAll(fields);
        if (!unknown.isEmpty()) {
            return unclear("the frame has unknown fields: " + String.join(", ", unknown));
        }
        try {
            return wish.apply(UUID.fromString(frame.path("deliberation").asText()));
        } catch (IllegalArgumentException noUuid) {
            return unclear(
                    "deliberation is %s; it must be a deliberation's id"
                            .formatted(frame.path("deliberation")));
        }
    }

    private static Unclear unclear(String detail) {
        return new Unclear(detail, Optional.empty());
    }
}
