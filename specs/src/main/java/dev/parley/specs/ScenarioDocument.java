package dev.parley.specs;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads a scenario that somebody changed, or made, from one JSON document. */
public final class ScenarioDocument {

    private static final List<String> SPECIFICATION = List.of("id", "kind", "text", "verifier");

    private ScenarioDocument() {}

    /**
     * The scenario with what the document says otherwise. It has {@code name}, {@code description},
     * {@code specifications} (each with {@code id}, {@code kind}, {@code text} and perhaps a {@code
     * verifier}) and {@code prompts}; what is left out stays as it was.
     *
     * @throws ScenarioFault if anything in it is wrong; it names each fault with its field
     */
    public static Scenario read(JsonNode document, Scenario before) {
        return read(document, before.id(), Optional.of(before));
    }

    /**
     * A scenario that was not there before, from the same fields and an {@code id}; left out, the
     * name gives it.
     *
     * @param from of which it is a copy where it says nothing else
     * @throws ScenarioFault if anything in it is wrong; it names each fault with its field
     */
    public static Scenario create(JsonNode document, Optional<Scenario> from) {
        var faults = new Faults();
        var id =
                ScenarioId.read(
                        Place.document(document, faults).field("id"),
                        document.path("name").asText());
        faults.throwIfAny("the new scenario");
        return read(document, id, from);
    }

    private static Scenario read(JsonNode document, String id, Optional<Scenario> before) {
        var faults = new Faults();
        var whole = Place.document(document, faults);
        var read =
                new Scenario(
                        id,
                        before.map(Scenario::version).orElse(1),
                        field(whole.field("name"), before.map(Scenario::name), Place::text),
                        field(
                                whole.field("description"),
                                before.map(Scenario::description),
                                Place::text),
                        field(
                                whole.field("specifications"),
                                before.map(Scenario::specifications),
                                ScenarioDocument::specifications),
                        field(
                                whole.field("prompts"),
                                before.map(Scenario::prompts).or(() -> Optional.of(List.of())),
                                PromptReader.ofDocuments()::read));
        faults.throwIfAny("the scenario");
        return read;
    }

    /** As it was where it is left out. */
    private static <T> T field(Place place, Optional<T> before, Function<Place, T> reader) {
        return place.missing() && before.isPresent() ? before.get() : reader.apply(place);
    }

    /** Safety first, as everywhere; within a kind in the order in which they stand. */
    private static List<Specification> specifications(Place list) {
        var reader = new SpecificationReader();
        var safety = new ArrayList<Specification>();
        var behaviour = new ArrayList<Specification>();
        for (var place : list.elements()) {
            place.allowOnly(SPECIFICATION);
            switch (place.field("kind").text()) {
                case "safety" -> safety.add(reader.named(place, Kind.SAFETY));
                case "behaviour" -> behaviour.add(reader.named(place, Kind.BEHAVIOUR));
                case String other ->
                        place.field("kind")
                                .fault("is %s; a kind is safety or behaviour".formatted(other));
            }
        }
        if (list.value().isArray() && list.value().isEmpty()) {
            list.fault("has no specification; a scenario has at least one");
        }
        safety.addAll(behaviour);
        return safety;
    }
}
