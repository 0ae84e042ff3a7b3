package dev.parley.specs;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What is other in one version of a scenario than in another.
 *
 * @param name where it is other
 * @param description where it is other
 * @param specifications those that are not as they were: in the order of the newer list, removed
 *     ones at the end
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record ScenarioDiff(
        Optional<Words> name,
        Optional<Words> description,
        List<Change> specifications,
        Prompts prompts) {

    /** A text then and now. */
    public record Words(String from, String to) {

        static Optional<Words> of(String from, String to) {
            return from.equals(to) ? Optional.empty() : Optional.of(new Words(from, to));
        }
    }

    /**
     * A specification that is not as it was.
     *
     * @param changes what is other of it, at least one
     * @param from as it was; empty if it is added
     * @param to as it is; empty if it is removed
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Change(
            String id,
            Set<Aspect> changes,
            Optional<Specification> from,
            Optional<Specification> to) {}

    /** How many sample prompts are not as they were, told apart by id. */
    public record Prompts(int added, int removed, int changed) {}

    /** What is other in the second than in the first. */
    public static ScenarioDiff between(Scenario from, Scenario to) {
        return new ScenarioDiff(
                Words.of(from.name(), to.name()),
                Words.of(from.description(), to.description()),
                specifications(from, to),
                prompts(from, to));
    }

    private static List<Change> specifications(Scenario from, Scenario to) {
        var moved = new HashSet<String>();
        for (var kind : Kind.values()) {
            moved.addAll(Moved.ids(ids(from, kind), ids(to, kind)));
        }
        var changes = new ArrayList<Change>();
        for (var now : to.specifications()) {
            var before = from.specification(now.id());
            var other = aspects(before, now, moved);
            if (!other.isEmpty()) {
                changes.add(new Change(now.id(), other, before, Optional.of(now)));
            }
        }
        from.specifications().stream()
                .filter(before -> to.specification(before.id()).isEmpty())
                .map(before ->
                        new Change(
                                before.id(),
                                Set.of(Aspect.REMOVED),
                                Optional.of(before),
                                Optional.empty()))
                .forEach(changes::add);
        return List.copyOf(changes);
    }

    private static List<String> ids(Scenario scenario, Kind kind) {
        return scenario.specifications().stream()
                .filter(it -> it.kind() == kind)
                .map(Specification::id)
                .toList();
    }

    private static Set<Aspect> aspects(
            Optional<Specification> before, Specification now, Set<String> moved) {
        if (before.isEmpty()) {
            return Set.of(Aspect.ADDED);
        }
        var aspects = new LinkedHashSet<Aspect>();
        if (!before.get().text().equals(now.text())) {
            aspects.add(Aspect.TEXT);
        }
        if (!before.get().verifier().equals(now.verifier())) {
            aspects.add(Aspect.VERIFIER);
        }
        if (moved.contains(now.id())) {
            aspects.add(Aspect.MOVED);
        }
        return aspects;
    }

    private static Prompts prompts(Scenario from, Scenario to) {
        var before =
                from.prompts().stream()
                        .collect(Collectors.toMap(SamplePrompt::id, Function.identity()));
        int added = 0;
        int changed = 0;
        for (var prompt : to.prompts()) {
            var known = before.remove(prompt.id());
            if (known == null) {
                added++;
            } else if (!known.equals(prompt)) {
                changed++;
            }
        }
        return new Prompts(added, before.size(), changed);
    }
}
