package dev.parley.server;

import com.fasterxml.jackson.databind.JsonNode;
import dev.parley.agents.deliberation.Json;
import dev.parley.server.store.ScenarioVersion;
import dev.parley.specs.Aspect;
import dev.parley.specs.ScenarioDiff;
import dev.parley.specs.Specification;
import dev.parley.specs.Verifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Scenarios in lines of plain text. */
final class ScenarioWords {

    private ScenarioWords() {}

    static String line(ScenarioVersion kept) {
        var scenario = kept.scenario();
        return "%-24s version %d, %s: %d safety, %d behaviour, %d prompts. %s"
                .formatted(
                        scenario.id(),
                        kept.version(),
                        kept.origin().wire(),
                        scenario.safety().size(),
                        scenario.behaviour().size(),
                        scenario.prompts().size(),
                        scenario.name());
    }

    static String version(ScenarioVersion kept) {
        return "version %d, %s, %s".formatted(kept.version(), kept.origin().wire(), kept.at());
    }

    static List<String> whole(ScenarioVersion kept) {
        var lines = new ArrayList<String>();
        lines.add(line(kept));
        lines.add(kept.scenario().description());
        for (var each : kept.scenario().specifications()) {
            lines.add("%-6s %s".formatted(each.id(), each.text()));
            each.verifier().ifPresent(it -> lines.add("       checked by " + verifier(it)));
        }
        return lines;
    }

    /** One line a change, with a sign before it: + added, - removed, ~ changed. */
    static List<String> diff(ScenarioDiff diff) {
        var lines = new ArrayList<String>();
        diff.name().ifPresent(it -> changed(lines, "name", it.from(), it.to()));
        diff.description().ifPresent(it -> changed(lines, "description", it.from(), it.to()));
        diff.specifications().forEach(it -> change(lines, it));
        var prompts = diff.prompts();
        if (prompts.added() + prompts.removed() + prompts.changed() > 0) {
            lines.add(
                    "~ prompts: %d added, %d removed, %d changed"
                            .formatted(prompts.added(), prompts.removed(), prompts.changed()));
        }
        return lines.isEmpty() ? List.of("They are the same.") : lines;
    }

    private static void change(List<String> lines, ScenarioDiff.Change change) {
        for (var aspect : change.changes()) {
            switch (aspect) {
                case Aspect.ADDED -> change.to().ifPresent(it -> lines.add("+ " + text(it)));
                case Aspect.REMOVED -> change.from().ifPresent(it -> lines.add("- " + text(it)));
                case Aspect.MOVED -> lines.add("~ %s moved".formatted(change.id()));
                case Aspect.TEXT ->
                        changed(
                                lines,
                                change.id(),
                                change.from().map(Specification::text).orElse(""),
                                change.to().map(Specification::text).orElse(""));
                case Aspect.VERIFIER ->
                        changed(
                                lines,
                                change.id() + " checked by",
                                verifier(change.from()),
                                verifier(change.to()));
            }
        }
    }

    private static void changed(List<String> lines, String what, String from, String to) {
        lines.add("~ %s".formatted(what));
        lines.add("  - %s".formatted(from));
        lines.add("  + %s".formatted(to));
    }

    private static String text(Specification specification) {
        return specification.id() + " " + specification.text();
    }

    private static String verifier(Optional<Specification> of) {
        return of.flatMap(Specification::verifier).map(ScenarioWords::verifier).orElse("a judge");
    }

    /** {@code word-count (minimum 120, maximum 400)}. */
    private static String verifier(Verifier verifier) {
        JsonNode written = Json.MAPPER.valueToTree(verifier);
        var parameters =
                written.properties().stream()
                        .filter(it -> !it.getKey().equals("type"))
                        .map(it -> it.getKey() + " " + plain(it.getValue()))
                        .collect(Collectors.joining(", "));
        return written.path("type").asText()
                + (parameters.isEmpty() ? "" : " (" + parameters + ")");
    }

    private static String plain(JsonNode value) {
        return value.isValueNode() ? value.asText() : value.toString();
    }
}
