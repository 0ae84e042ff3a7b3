package dev.parley.server.configuration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What an operator gives: a folder with a {@code parley.yaml}, variables and options. */
record Given(Path folder, Map<Setting, String> options, Map<String, String> environment) {

    static Given nothing(Path folder) {
        return new Given(folder, Map.of(), Map.of());
    }

    Given file(String yaml) {
        try {
            Files.writeString(folder.resolve("parley.yaml"), yaml);
            return this;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    Given option(Setting setting, String value) {
        var more = new HashMap<>(options);
        more.put(setting, value);
        return new Given(folder, more, environment);
    }

    Given variable(String name, String value) {
        var more = new HashMap<>(environment);
        more.put(name, value);
        return new Given(folder, options, more);
    }

    Configuration configuration() {
        return Configuration.read(sources());
    }

    /** What is said about what was given; nothing when it is right. */
    List<String> findings() {
        return findings(sources());
    }

    static List<String> findings(Sources sources) {
        try {
            Configuration.read(sources);
            return List.of();
        } catch (ConfigurationFault fault) {
            return fault.findings();
        }
    }

    Sources sources() {
        return new Sources(options, Optional.empty(), environment, folder);
    }
}
