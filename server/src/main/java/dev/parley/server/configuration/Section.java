package dev.parley.server.configuration;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A part of the configuration with its defaults filled in; reads values as types, and notes what is
 * wrong with them.
 */
record Section(Value.Fields values, Faults faults) {

    boolean has(String key) {
        return values.fields().containsKey(key);
    }

    Section section(String key) {
        return new Section(fields(key), faults);
    }

    Value.Fields fields(String key) {
        return values.fields().get(key) instanceof Value.Fields fields
                ? fields
                : new Value.Fields(place(key), Map.of());
    }

    List<Value> items(String key) {
        return values.fields().get(key) instanceof Value.Items items ? items.items() : List.of();
    }

    /** A word or several; empty where nothing is said. */
    String text(String key) {
        return values.fields().get(key) instanceof Value.Text text ? text.text().strip() : "";
    }

    /** Words in a YAML list, or with commas between them. */
    List<String> words(String key) {
        var items =
                items(key).stream().map(item -> item instanceof Value.Text text ? text.text() : "");
        var parts = Arrays.stream(text(key).split(",", -1));
        return Stream.concat(items, text(key).isEmpty() ? Stream.empty() : parts)
                .map(String::strip)
                .toList();
    }

    boolean flag(String key) {
        Function<String, Optional<Boolean>> parse =
                it -> Optional.of(it.equals("true")).filter(yes -> yes || it.equals("false"));
        return read(key, "true or false", parse, false);
    }

    int number(String key, int least, int most) {
        var right = "a whole number from %d to %d".formatted(least, most);
        return read(key, right, it -> whole(it).filter(between(least, most)), least);
    }

    double decimal(String key, double least, double most) {
        var right = "a number from %s to %s".formatted(plain(least), plain(most));
        return read(key, right, it -> decimal(it).filter(between(least, most)), least);
    }

    Duration time(String key, Duration least, Duration most) {
        var right =
                "a time from %s to %s".formatted(Durations.written(least), Durations.written(most));
        return read(key, right, it -> Durations.parse(it).filter(between(least, most)), least);
    }

    Bytes bytes(String key, Bytes least, Bytes most) {
        var right = "a size from %s to %s".formatted(least, most);
        return read(key, right, it -> Bytes.parse(it).filter(between(least, most)), least);
    }

    /** The value as a type; what {@code otherwise} says, and a fault, where it is none. */
    <T> T read(String key, String right, Function<String, Optional<T>> parse, T otherwise) {
        var parsed = parse.apply(text(key));
        if (!has(key)) {
            fault(key, "has no %s, %s".formatted(key, right));
        } else if (parsed.isEmpty()) {
            fault(key, "must be %s, not '%s'".formatted(right, text(key)));
        }
        return parsed.orElse(otherwise);
    }

    /** Notes that a value is well said, but can't be had. */
    void refuse(String key, String what) {
        faults.refuse(place(key), what);
    }

    void fault(String key, String what) {
        faults.add(place(key), what);
    }

    Place place(String key) {
        var value = values.fields().get(key);
        return value == null ? values.place() : value.place();
    }

    private static Optional<Integer> whole(String text) {
        return Optional.of(text).filter(it -> it.matches("-?\\d{1,9}")).map(Integer::valueOf);
    }

    private static Optional<Double> decimal(String text) {
        return Optional.of(text)
                .filter(it -> it.matches("-?\\d{1,9}(\\.\\d{1,9})?"))
                .map(Double::valueOf);
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    private static <T extends Comparable<T>> Predicate<T> between(T least, T most) {
        return it -> it.compareTo(least) >= 0 && it.compareTo(most) <= 0;
    }
}
