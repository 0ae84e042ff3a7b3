package dev.parley.server.configuration;

import dev.parley.agents.deliberation.Price;
import dev.parley.agents.model.openai.Endpoint;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Reads one entry of {@code models}, already laid over {@code model-defaults}. */
record ModelReader(Section section, KeyVariable keys) {

    /** The keys of an entry that have no default. */
    static final Set<String> WITHOUT_DEFAULT = Set.of("id", "url", "name", "key-variable", "price");

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:/-]{0,99}");

    /** The model; empty, with a fault, when its id, url or name is not there or not right. */
    Optional<Endpoint> read() {
        var id = required("id", "what people pick").filter(this::goodId);
        var url =
                required("url", HttpUrl.MODEL.example())
                        .flatMap(written -> HttpUrl.MODEL.read(section, written));
        var name = required("name", "what the endpoint calls the model");
        var key = keys.read(section);
        var traits = Traits.read(section);
        var price = price();
        if (id.isEmpty() || url.isEmpty() || name.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Endpoint(
                        id.get(),
                        url.get(),
                        name.get(),
                        key,
                        traits.continues(),
                        traits.thinks(),
                        traits.sampling(),
                        traits.limits(),
                        price,
                        traits.patience(),
                        traits.mostBytes().count()));
    }

    private Optional<String> required(String key, String what) {
        var text = section.text(key);
        if (text.isEmpty()) {
            section.fault(key, "has no %s, %s".formatted(key, what));
        }
        return Optional.of(text).filter(Predicate.not(String::isEmpty));
    }

    private boolean goodId(String id) {
        if (id.equals(Configuration.REHEARSAL)) {
            section.fault("id", "must not be 'rehearsal', which is what plays without a model");
            return false;
        }
        boolean good = ID.matcher(id).matches();
        if (!good) {
            section.fault(
                    "id",
                    "must be 1 to 100 letters, digits or . _ : / - and begin with a letter or"
                            + " digit, not '%s'".formatted(id));
        }
        return good;
    }

    private Optional<Price> price() {
        if (!section.has("price")) {
            return Optional.empty();
        }
        var given = section.fields("price");
        if (given.fields().isEmpty()) {
            section.fault(
                    "price", "must be like {input: 0.15, output: 0.60}, USD a million tokens");
            return Optional.empty();
        }
        var none = new Value.Fields(given.place(), Map.of());
        var known = new Layers(section.faults()).over(none, given, Set.of("input", "output"));
        var price = new Section(known, section.faults());
        return Optional.of(
                new Price(
                        price.decimal("input", 0, 1_000_000),
                        price.decimal("output", 0, 1_000_000)));
    }
}
