package dev.parley.server.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.parley.agents.deliberation.Entry;
import dev.parley.agents.deliberation.Event;
import dev.parley.agents.deliberation.Event.Submitted;
import dev.parley.agents.deliberation.Event.TurnCompleted;
import dev.parley.agents.deliberation.Fork;
import dev.parley.agents.deliberation.Json;
import dev.parley.agents.deliberation.ModelStamp;
import dev.parley.server.store.Submission;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Makes of a wish to part from a deliberation at one of its turns the log that the new one begins
 * with. What is not wished otherwise is as it was there: the old one is written as the request that
 * it was, the changes are laid over it, and that is read as any other.
 */
record Forks(Submissions submissions, ForkedScenarios scenarios, Ids ids) {

    /** Changes that no request for a deliberation has. */
    private static final Set<String> OF_ITS_OWN = Set.of("text", "specifications");

    /**
     * The deliberation that a body asks for. Changed specifications are a version of the scenario
     * when it returns; nothing is kept of what is refused.
     *
     * @param of the deliberation from which it parts
     * @param body keeps the contract
     * @throws Refusal when it can't part there, or names something that there is not
     */
    Submission of(UUID of, List<Entry> log, JsonNode body) {
        var past = new SharedPast(of, log, body.path("at").asLong());
        var before = past.submitted();
        var changes = body.path("changes");
        var wished = under("changes", () -> submitted(before, changes));
        if (!changes.has("specifications")) {
            return parted(past, wished, body);
        }
        var changed = under("changes", () -> scenarios.read(wished.scenario(), changes));
        parted(past, wished.under(changed), body);
        var kept = under("changes", () -> scenarios.keep(changed));
        return parted(past, wished.under(kept), body);
    }

    private Submission parted(SharedPast past, Submitted now, JsonNode body) {
        var before = past.submitted();
        var changes = body.path("changes");
        var shared =
                changes.has("text")
                        ? past.under(before, now, changes.path("text").asText())
                        : past.under(before, now);
        var fork = new Fork(past.of(), past.at(), 1L + shared.size());
        return new Submission(
                ids.next(), now.parted(fork, before.sample(), asked(before, now, shared)), shared);
    }

    private Submitted submitted(Submitted before, JsonNode changes) {
        var request = over(asRequest(before), changes);
        return changes.has("version")
                ? submissions.one(request)
                : submissions.one(request, before.scenario());
    }

    private static <T> T under(String part, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (Refusal refusal) {
            throw refusal.under(part);
        }
    }

    private static ObjectNode asRequest(Submitted before) {
        var request = Json.MAPPER.createObjectNode();
        request.put("scenario", before.scenario().id());
        request.put("version", before.scenario().version());
        request.put("prompt", before.prompt());
        var method = request.putObject("method").put("id", before.method().id());
        before.method().parameters().forEach(method::set);
        var models = request.putObject("models");
        before.models().forEach((role, model) -> models.put(role.wire(), model.id()));
        request.set("judge", Json.MAPPER.valueToTree(before.judge()));
        request.set("budget", Json.MAPPER.valueToTree(before.budget()));
        request.put("seed", before.seed());
        return request;
    }

    /** Objects are laid over objects, field by field; anything else is put in the place. */
    private static ObjectNode over(ObjectNode below, JsonNode changes) {
        for (var change : changes.properties()) {
            var value = below.get(change.getKey());
            if (value instanceof ObjectNode object && change.getValue().isObject()) {
                over(object, change.getValue());
            } else if (!OF_ITS_OWN.contains(change.getKey())) {
                below.set(change.getKey(), change.getValue());
            }
        }
        return below;
    }

    /** The models of the turns that it shares, whose prices are on its bill. */
    private static List<ModelStamp> asked(Submitted before, Submitted now, List<Event> shared) {
        return shared.stream()
                .filter(TurnCompleted.class::isInstance)
                .map(event -> ((TurnCompleted) event).model())
                .distinct()
                .filter(model -> now.model(model).isEmpty())
                .flatMap(model -> before.model(model).stream())
                .toList();
    }
}
