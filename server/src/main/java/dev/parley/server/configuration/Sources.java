package dev.parley.server.configuration;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Where a configuration is read from; an option beats a variable, which beats the file, which beats
 * the defaults.
 *
 * @param options of the command line, as they were written
 * @param config the option that names the file
 * @param environment variables by name
 * @param folder in which relative paths begin and {@code parley.yaml} is looked for
 */
public record Sources(
        Map<Setting, String> options,
        Optional<String> config,
        Map<String, String> environment,
        Path folder) {

    public static final String CONFIG_OPTION = "--config";
    public static final String CONFIG_VARIABLE = "PARLEY_CONFIG";
    public static final String TOKEN_VARIABLE = "PARLEY_TOKEN";

    private static final String USUAL_FILE = "parley.yaml";

    public Sources {
        options = Map.copyOf(options);
        environment = Map.copyOf(environment);
    }

    /** Options and no environment. */
    public static Sources of(Path folder, Map<Setting, String> options) {
        return new Sources(options, Optional.empty(), Map.of(), folder);
    }

    /** The file that is read, if one is. */
    public Optional<Path> file() {
        return config.or(() -> variable(CONFIG_VARIABLE))
                .map(folder::resolve)
                .or(() -> Optional.of(folder.resolve(USUAL_FILE)).filter(Files::exists));
    }

    Value.Fields fileValues(Faults faults) {
        return file().map(file -> values(file, faults))
                .orElse(new Value.Fields(Place.line(USUAL_FILE, 1, "it"), Map.of()));
    }

    Value.Fields variableValues() {
        return values(
                setting -> variable(setting.variable()),
                setting -> Place.variable(setting.variable()));
    }

    Value.Fields optionValues() {
        return values(
                setting -> Optional.ofNullable(options.get(setting)),
                setting -> Place.option(setting.option()));
    }

    /** A variable that is set and not empty. */
    Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }

    private static Value.Fields values(
            Function<Setting, Optional<String>> said, Function<Setting, Place> place) {
        var values = new HashMap<String, Value>();
        for (var setting : Setting.values()) {
            said.apply(setting)
                    .map(text -> value(setting, place.apply(setting), text))
                    .ifPresent(value -> values.put(setting.key(), value));
        }
        return new Value.Fields(Place.variable("Parley"), values);
    }

    private static Value value(Setting setting, Place place, String text) {
        if (!setting.isList()) {
            return new Value.Text(place, text);
        }
        var words = Stream.of(text.split(",")).filter(word -> !word.isBlank());
        return new Value.Items(
                place, words.<Value>map(word -> new Value.Text(place, word)).toList());
    }

    private Value.Fields values(Path file, Faults faults) {
        var text = "";
        try {
            text = Files.readString(file);
        } catch (NoSuchFileException missing) {
            faults.add(configPlace(), "names %s, which is not there".formatted(file));
        } catch (CharacterCodingException binary) {
            faults.add("%s is not text in UTF-8.".formatted(file));
        } catch (IOException unreadable) {
            faults.add("%s cannot be read: %s.".formatted(file, unreadable.getMessage()));
        }
        return YamlFile.read(file.getFileName().toString(), text, faults);
    }

    private Place configPlace() {
        return config.isPresent() ? Place.option(CONFIG_OPTION) : Place.variable(CONFIG_VARIABLE);
    }
}
