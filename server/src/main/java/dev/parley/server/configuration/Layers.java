package dev.parley.server.configuration;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Lays what was said over the defaults; the defaults are also the list of the keys there are. */
final class Layers {

    private final Faults faults;

    Layers(Faults faults) {
        this.faults = faults;
    }

    /** The defaults with what was given in their place. */
    Value.Fields over(Value.Fields defaults, Value.Fields given) {
        return over(defaults, given, Set.of());
    }

    /**
     * The defaults with what was given in their place.
     *
     * @param more keys that may be given though they have no default
     */
    Value.Fields over(Value.Fields defaults, Value.Fields given, Set<String> more) {
        var merged = new LinkedHashMap<>(defaults.fields());
        given.fields()
                .forEach((key, value) -> {
                    var standard = defaults.fields().get(key);
                    if (standard != null) {
                        merged.put(key, over(standard, value));
                    } else if (more.contains(key)) {
                        merged.put(key, value);
                    } else {
                        var known = new TreeSet<>(defaults.fields().keySet());
                        known.addAll(more);
                        faults.add(
                                value.place(),
                                "is no key of Parley's; " + Nearest.hint(key, known));
                    }
                });
        return new Value.Fields(given.place(), Map.copyOf(merged));
    }

    private Value over(Value standard, Value given) {
        return switch (standard) {
            case Value.Fields fields when given instanceof Value.Fields inner ->
                    fields.fields().isEmpty() ? inner : over(fields, inner);
            case Value.Fields fields ->
                    refused(fields, given, "must have keys of its own below it");
            case Value.Items _ when given instanceof Value.Items -> given;
            case Value.Items words when given instanceof Value.Text && !words.items().isEmpty() ->
                    given;
            case Value.Items items -> refused(items, given, "must be a list");
            case Value.Text _ when given instanceof Value.Text -> given;
            case Value.Text text ->
                    refused(text, given, "must be one value, such as " + text.text());
        };
    }

    private Value refused(Value standard, Value given, String what) {
        faults.add(given.place(), what);
        return standard;
    }
}
