package dev.parley.server.configuration;

import java.util.List;
import java.util.Map;

/** A value of the configuration that knows where it was said. */
sealed interface Value {

    Place place();

    /** A number, a time, a word: whatever stands in one piece. */
    record Text(Place place, String text) implements Value {}

    record Items(Place place, List<Value> items) implements Value {}

    record Fields(Place place, Map<String, Value> fields) implements Value {}
}
