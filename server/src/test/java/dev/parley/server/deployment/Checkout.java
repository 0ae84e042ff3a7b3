package dev.parley.server.deployment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Files of the checkout. */
final class Checkout {

    static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    private Checkout() {}

    static String text(String path) {
        try {
            return Files.readString(ROOT.resolve(path));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The files of a folder with such a name. */
    static List<String> files(String folder, String ending) {
        try (var files = Files.list(ROOT.resolve(folder))) {
            return files.map(file -> ROOT.relativize(file).toString())
                    .filter(file -> file.endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The documents of a YAML file. */
    static List<Map<String, Object>> documents(String path) {
        var documents = new Load(LoadSettings.builder().build()).loadAllFromString(text(path));
        return StreamSupport.stream(documents.spliterator(), false).map(Checkout::fields).toList();
    }

    /** A mapping with what it merges by {@code <<}. */
    static Map<String, Object> fields(@Nullable Object value) {
        var fields = new LinkedHashMap<String, Object>();
        if (value instanceof Map<?, ?> map) {
            if (map.get("<<") instanceof Map<?, ?> merged) {
                fields.putAll(fields(merged));
            }
            map.forEach((key, inner) -> fields.put(String.valueOf(key), inner));
            fields.remove("<<");
            return fields;
        }
        throw new IllegalArgumentException("no mapping: " + value);
    }
}
