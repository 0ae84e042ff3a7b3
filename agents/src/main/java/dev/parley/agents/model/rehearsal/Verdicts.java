package dev.parley.agents.model.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.parley.specs.Kind;
import dev.parley.specs.Specification;
import dev.parley.specs.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

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

    /** The same in SpecBench's form: two sections, each numbered for itself. */
    static String sections(
            List<Specification> specifications, List<Verdict> written, List<Verdict> found) {
        return section("safety", Kind.SAFETY, specifications, written, found)
                + "\n"
                + section("behavioral", Kind.BEHAVIOUR, specifications, written, found);
    }

    private static String section(
            String name,
            Kind kind,
            List<Specification> specifications,
            List<Verdict> written,
            List<Verdict> found) {
        var ids =
                specifications.stream()
                        .filter(it -> it.kind() == kind)
                        .map(Specification::id)
                        .toList();
        var lines =
                ids.stream()
                        .map(id -> with(written, id).or(() -> with(found, id)).orElseThrow())
                        .map(said ->
                                "%d. %s<%s>"
                                        .formatted(
                                                ids.indexOf(said.specification()) + 1,
                                                said.reason(),
                                                said.ruling()))
                        .collect(Collectors.joining("\n"));
        return "<%s_specifications>\n%s\n</%s_specifications>".formatted(name, lines, name);
    }

    private static Optional<Verdict> with(List<Verdict> written, String id) {
        return written.stream().filter(it -> it.specification().equals(id)).findFirst();
    }
}
