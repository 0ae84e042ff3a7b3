package dev.parley.specs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Reads lists of specifications; ids must be unique among all the lists one reader reads. */
final class SpecificationReader {

    private static final List<String> FIELDS = List.of("id", "text", "verifier");

    private final Set<String> ids = new HashSet<>();

    List<Specification> read(Place list, Kind kind) {
        var read = new ArrayList<Specification>();
        for (var place : list.elements()) {
            read.add(specification(place, kind, read.size() + 1));
        }
        return read;
    }

    private Specification specification(Place place, Kind kind, int position) {
        if (!place.value().isObject()) {
            ids.add(kind.id(position));
            return Specification.judged(kind.id(position), kind, place.text());
        }
        place.allowOnly(FIELDS);
        var id = place.field("id").optionalText().orElseGet(() -> kind.id(position));
        if (!id.startsWith(kind.prefix())) {
            place.field("id")
                    .fault("is %s; here an id starts with %s".formatted(id, kind.prefix()));
        }
        if (!ids.add(id)) {
            place.field("id")
                    .fault("is %s, which another has; each id may stand once".formatted(id));
        }
        return new Specification(
                id, kind, place.field("text").text(), verifier(place.field("verifier")));
    }

    private static Optional<Verifier> verifier(Place place) {
        if (place.missing()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Json.MAPPER.treeToValue(place.value(), Verifier.class));
        } catch (InvalidTypeIdException unknown) {
            place.field("type")
                    .fault(
                            "is %s, which is no verifier; there are %s"
                                    .formatted(
                                            place.value().path("type"),
                                            String.join(", ", Verifier.types())));
        } catch (ValueInstantiationException refused) {
            place.fault(
                    "is refused: "
                            + Objects.requireNonNullElse(refused.getCause(), refused).getMessage());
        } catch (JsonProcessingException wrong) {
            place.fault("is refused: " + wrong.getOriginalMessage());
        }
        return Optional.empty();
    }
}
