package dev.parley.agents.model.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.parley.specs.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Verdicts as a judge's reply, for the specifications that its schema asks for. */
final class Verdicts {

    private Verdicts() {}

    static List<String> asked(JsonNode schema) {
        var ids = new ArrayList<String>();
        schema.path("properties").fieldNames().forEachRemaining(ids::add);
        return ids;
    }

    /**
     * @param written verdicts by people, which come before all others
     * @param found what programs find on each specification that is asked for
     */
    static String reply(List<Verdict> written, List<Verdict> found) {
        var all = JsonNodeFactory.instance.objectNode();
        for (var verdict : found) {
            var said = with(written, verdict.specification()).orElse(verdict);
            all.putObject(said.specification())
                    .put("reason", said.reason())
                    .put("ruling", said.ruling().name())
                    .put("evidence", said.evidence().orElse(""));
        }
        return all.toPrettyString();
    }

    private static Optional<Verdict> with(List<Verdict> written, String id) {
        return written.stream().filter(it -> it.specification().equals(id)).findFirst();
    }
}
