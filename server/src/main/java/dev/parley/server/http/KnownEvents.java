package dev.parley.server.http;

import com.fasterxml.jackson.databind.JsonNode;
import dev.parley.agents.deliberation.Event;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The types of events that this Parley can read. */
final class KnownEvents {

    private static final Set<String> NAMES =
            records(Event.class)
                    .map(Class::getSimpleName)
                    .collect(Collectors.toCollection(TreeSet::new));

    private KnownEvents() {}

    private static Stream<Class<?>> records(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(KnownEvents::records)
                : Stream.of(type);
    }

    /**
     * Looks at the events of a recording, before the contract finds them wrong in less telling
     * words.
     *
     * @throws Refusal that names the first type that is not known
     */
    static void check(JsonNode recording) {
        var events = recording.path("events");
        for (int i = 0; i < events.size(); i++) {
            var type = events.path(i).path("event").path("type");
            if (type.isTextual() && !NAMES.contains(type.asText())) {
                var field = "events[%d].event.type".formatted(i);
                throw new Refusal(
                        Problem.invalid(
                                field,
                                "%s is '%s', which this Parley does not know; a newer one may have written it, so import it there. Known are %s"
                                        .formatted(
                                                field, type.asText(), String.join(", ", NAMES))));
            }
        }
    }
}
