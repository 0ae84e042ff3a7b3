package dev.parley.specs;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads lists of specifications; ids must be unique among all the lists one reader reads. */
final class SpecificationReader {

    private static final List<String> FIELDS = List.of("id", "text", "verifier");

    private static final Pattern ID = Pattern.compile("[SB]-[A-Za-z0-9-]{1,40}");

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
            var id = kind.id(position);
            if (!ids.add(id)) {
                place.fault("would be %s, which another has; give both an id".formatted(id));
            }
            return Specification.judged(id, kind, place.text());
        }
        place.allowOnly(FIELDS);
        return specification(
                place, kind, place.field("id").optionalText().orElseGet(() -> kind.id(position)));
    }

    /** One that says its id. */
    Specification named(Place place, Kind kind) {
        return specification(place, kind, place.field("id").text());
    }

    private Specification specification(Place place, Kind kind, String id) {
        if (!id.startsWith(kind.prefix())) {
            place.field("id")
                    .fault("is %s; here an id starts with %s".formatted(id, kind.prefix()));
        } else if (!ID.matcher(id).matches()) {
            place.field("id")
                    .fault(
                            "is %s; after %s come at most 40 letters, digits and hyphens"
                                    .formatted(id, kind.prefix()));
        }
        if (!ids.add(id)) {
            place.field("id")
                    .fault("is %s, which another has; each id may stand once".formatted(id));
        }
        return new Specification(
                id, kind, place.field("text").text(), VerifierReader.read(place.field("verifier")));
    }
}
