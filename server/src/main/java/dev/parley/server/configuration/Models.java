package dev.parley.server.configuration;

import dev.parley.agents.deliberation.Role;
import dev.parley.agents.model.openai.Endpoint;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads {@code models}, {@code reward-models} and {@code default-models}.
 *
 * @param ids those that are taken, and where
 */
record Models(Section section, Sources sources, Map<String, Place> ids) {

    Models(Section section, Sources sources) {
        this(section, sources, new HashMap<>());
    }

    List<Endpoint> read() {
        Traits.read(
                section.section(
                        "model-defaults")); // faulty defaults are said though no model has them
        return read("models");
    }

    /** To be read after the models, whose ids are taken. */
    List<Endpoint> rewards() {
        return read("reward-models");
    }

    private List<Endpoint> read(String list) {
        var models = new ArrayList<Endpoint>();
        for (var item : section.items(list)) {
            entry(item)
                    .flatMap(entry -> new ModelReader(entry, new KeyVariable(sources)).read())
                    .filter(model -> isNew(model.id(), item.place()))
                    .ifPresent(models::add);
        }
        return List.copyOf(models);
    }

    Map<Role, String> defaults(List<Endpoint> models) {
        var ids = new ArrayList<>(models.stream().map(Endpoint::id).toList());
        ids.add(Configuration.REHEARSAL);
        var defaults = new EnumMap<Role, String>(Role.class);
        var given = new Section(section.fields("default-models"), section.faults());
        for (var name : given.values().fields().keySet()) {
            role(given, name).ifPresent(role -> defaults.put(role, given.text(name)));
            if (!ids.contains(given.text(name))) {
                given.fault(
                        name,
                        "names no model that is declared, '%s'; %s"
                                .formatted(given.text(name), Nearest.hint(given.text(name), ids)));
            }
        }
        return Map.copyOf(defaults);
    }

    private Optional<Section> entry(Value item) {
        if (!(item instanceof Value.Fields fields)) {
            section.faults().add(item.place(), "must be a model: id, url and name below it");
            return Optional.empty();
        }
        var rest = new HashMap<String, Value>();
        fields.fields()
                .forEach((key, value) -> {
                    if (KeyVariable.KEYS_IN_FILES.contains(key)) {
                        section.faults().add(value.place(), KeyVariable.REFUSED);
                    } else {
                        rest.put(key, value);
                    }
                });
        var layers = new Layers(section.faults());
        var entry = new Value.Fields(item.place(), rest);
        return Optional.of(
                new Section(
                        layers.over(
                                section.fields("model-defaults"),
                                entry,
                                ModelReader.WITHOUT_DEFAULT),
                        section.faults()));
    }

    private boolean isNew(String id, Place place) {
        var first = ids.putIfAbsent(id, place);
        if (first != null) {
            section.faults()
                    .add(
                            place,
                            "has the id '%s' of an earlier model; each needs its own"
                                    .formatted(id));
        }
        return first == null;
    }

    private static Optional<Role> role(Section given, String name) {
        var roles = Arrays.stream(Role.values()).map(Role::wire).toList();
        if (!roles.contains(name)) {
            given.fault(name, "is no role; " + Nearest.hint(name, roles));
            return Optional.empty();
        }
        return Optional.of(Role.of(name));
    }
}
