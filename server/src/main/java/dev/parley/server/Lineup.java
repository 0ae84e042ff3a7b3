package dev.parley.server;

import static dev.parley.server.configuration.Configuration.REHEARSAL;

import dev.parley.agents.deliberation.Role;
import dev.parley.agents.model.LanguageModel;
import dev.parley.agents.model.openai.Discovery.Found;
import dev.parley.agents.model.openai.Endpoint;
import dev.parley.agents.model.openai.OpenAiModel;
import dev.parley.agents.model.openai.RewardModel;
import dev.parley.agents.model.rehearsal.Rehearsal;
import dev.parley.server.configuration.Configuration;
import dev.parley.server.http.ModelCatalogue;
import dev.parley.server.http.ModelEntry;
import dev.parley.specs.Scenarios;
import io.vertx.core.Vertx;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The models that this node can ask: those of the configuration, then those that were found, then
 * the rehearsal.
 *
 * @param byId all of them
 * @param catalogue as people see them
 */
record Lineup(Map<String, LanguageModel> byId, ModelCatalogue catalogue) {

    static Lineup of(Vertx vertx, Scenarios scenarios, Configuration configuration, Found found) {
        var endpoints = endpoints(configuration, found);
        var rehearsal = new Rehearsal(vertx, scenarios, configuration.rehearsal());
        var entries = new ArrayList<>(endpoints.stream().map(Lineup::entry).toList());
        entries.add(new ModelEntry(rehearsal.stamp(), true, "continue-final-message", ""));
        var models = new HashMap<String, LanguageModel>();
        endpoints.forEach(endpoint -> models.put(endpoint.id(), OpenAiModel.of(vertx, endpoint)));
        models.put(REHEARSAL, rehearsal);
        var rewards = configuration.rewardModels();
        rewards.forEach(endpoint -> models.put(endpoint.id(), RewardModel.of(vertx, endpoint)));
        var first = entries.getFirst().stamp().id();
        return new Lineup(
                Map.copyOf(models),
                new ModelCatalogue(
                        entries,
                        rewards.stream().map(Endpoint::stamp).toList(),
                        defaults(configuration, first),
                        lines(configuration, found, endpoints)));
    }

    Optional<LanguageModel> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** What is configured hides what was found under the same id or at the same place. */
    private static List<Endpoint> endpoints(Configuration configuration, Found found) {
        var endpoints = new ArrayList<>(configuration.models());
        for (var other : found.endpoints()) {
            if (configuration.models().stream().noneMatch(known -> same(known, other))
                    && !other.id().equals(REHEARSAL)) {
                endpoints.add(other);
            }
        }
        return endpoints;
    }

    private static boolean same(Endpoint known, Endpoint other) {
        return known.id().equals(other.id())
                || (known.url().equals(other.url()) && known.name().equals(other.name()));
    }

    private static ModelEntry entry(Endpoint endpoint) {
        return new ModelEntry(
                endpoint.stamp(),
                endpoint.thinks(),
                endpoint.continues().wire(),
                endpoint.url().toString());
    }

    private static Map<Role, String> defaults(Configuration configuration, String first) {
        return Arrays.stream(Role.values())
                .collect(
                        Collectors.toMap(
                                Function.identity(),
                                role -> configuration.defaultModels().getOrDefault(role, first)));
    }

    private static List<String> lines(
            Configuration configuration, Found found, List<Endpoint> endpoints) {
        var lines = new ArrayList<String>();
        for (var model : configuration.models()) {
            lines.add(
                    "%s at %s is configured: %s".formatted(model.name(), model.url(), model.id()));
        }
        for (var reward : configuration.rewardModels()) {
            lines.add(
                    "%s at %s is configured as a reward model: %s"
                            .formatted(reward.name(), reward.url(), reward.id()));
        }
        lines.addAll(found.lines());
        if (endpoints.isEmpty()) {
            lines.add(
                    "there is no model, so the rehearsal plays: written scripts, no language model");
        }
        return lines;
    }
}
