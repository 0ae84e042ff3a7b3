package dev.parley.server.store;

import com.fasterxml.jackson.databind.JsonNode;
import dev.parley.agents.deliberation.Budget;
import dev.parley.agents.deliberation.Event.Submitted;
import dev.parley.agents.deliberation.JudgeChoice;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a client asked for, as far as it stays the same when the request is sent again: the server
 * may have drawn another seed meanwhile, or have been replaced by a newer version.
 */
record Asked(
        String scenario,
        String prompt,
        String method,
        SortedMap<String, JsonNode> parameters,
        SortedMap<String, String> models,
        JudgeChoice judge,
        Budget budget) {

    static Asked of(Submitted event) {
        var models = new TreeMap<String, String>();
        event.models().forEach((role, model) -> models.put(role.wire(), model.id()));
        return new Asked(
                event.scenario().id(),
                event.prompt(),
                event.method().id(),
                new TreeMap<>(event.method().parameters()),
                models,
                event.judge(),
                event.budget());
    }
}
