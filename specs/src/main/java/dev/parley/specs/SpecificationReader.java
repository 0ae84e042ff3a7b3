package dev.parley.specs;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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
                id, kind, place.field("text").text(), VerifierReader.read(place.field("verifier")));
    }
}
