package dev.parley.specs;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Reads a scenario that somebody changed from one JSON document. */
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
        var faults = new Faults();
        var whole = Place.document(document, faults);
        var name = whole.field("name");
        var description = whole.field("description");
        var specifications = whole.field("specifications");
        var prompts = whole.field("prompts");
        var read =
                new Scenario(
                        before.id(),
                        before.version(),
                        name.missing() ? before.name() : name.text(),
                        description.missing() ? before.description() : description.text(),
                        specifications.missing()
                                ? before.specifications()
                                : specifications(specifications),
                        prompts.missing()
                                ? before.prompts()
                                : PromptReader.ofDocuments().read(prompts));
        faults.throwIfAny("the changed scenario");
        return read;
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
