package dev.parley.server.http;

import dev.parley.agents.deliberation.ModelStamp;
import dev.parley.agents.deliberation.Role;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The models that this server can ask.
 *
 * @param entries in the order in which they are shown
 * @param rewards models that only say how good an answer is
 * @param defaults model ids by role, one for each role
 * @param found what was looked for at start, a plain line each
 */
public record ModelCatalogue(
        List<ModelEntry> entries,
        List<ModelStamp> rewards,
        Map<Role, String> defaults,
        List<String> found) {

    /**
     * @throws IllegalArgumentException when a role has no model, or one that is no entry
     */
    public ModelCatalogue {
        entries = List.copyOf(entries);
        rewards = List.copyOf(rewards);
        defaults = Map.copyOf(defaults);
        found = List.copyOf(found);
        for (var role : Role.values()) {
            var model = defaults.getOrDefault(role, "");
            if (entries.stream().noneMatch(entry -> entry.stamp().id().equals(model))) {
                throw new IllegalArgumentException(
                        "the %s's default model '%s' is none of the models"
                                .formatted(role.wire(), model));
            }
        }
    }

    Optional<ModelStamp> find(String id) {
        return entries.stream().map(ModelEntry::stamp).filter(it -> it.id().equals(id)).findFirst();
    }

    Optional<ModelStamp> findReward(String id) {
        return rewards.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    /** Whether there is a model that is no rehearsal. */
    boolean ready() {
        return entries.stream().anyMatch(entry -> !entry.stamp().rehearsal());
    }
}
