package dev.parley.server.configuration;

import dev.parley.agents.model.Secret;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the key of a model in the variable that its entry names. What is said about a bad entry
 * never repeats what could be a key.
 */
record KeyVariable(Sources sources) {

    /** Keys of an entry under which people would put the key itself. */
    static final Set<String> KEYS_IN_FILES =
            Set.of("key", "api-key", "api_key", "apikey", "token", "secret", "password");

    /** What is said of those. */
    static final String REFUSED =
            "is refused: files are copied and committed, so keys are never in them;"
                    + " put the key in an environment variable and its name under key-variable";

    private static final Pattern NAME = Pattern.compile("[A-Z_][A-Z0-9_]*");

    Optional<Secret> read(Section section) {
        var name = section.text("key-variable");
        if (name.isEmpty()) {
            return Optional.empty();
        }
        if (!NAME.matcher(name).matches()) {
            section.fault(
                    "key-variable",
                    "must be the NAME of an environment variable, such as OPENAI_API_KEY, in capitals, digits and _;"
                            + " the key itself does not belong in a file");
            return Optional.empty();
        }
        return key(section, name);
    }

    private Optional<Secret> key(Section section, String name) {
        var value = sources.variable(name);
        if (value.isEmpty()) {
            section.fault(
                    "key-variable",
                    "names %s, but that variable is not set or empty; put the key in it, or leave key-variable out"
                            .formatted(name));
            return Optional.empty();
        }
        try {
            return value.map(it -> Secret.of(it, name));
        } catch (IllegalArgumentException unfit) {
            section.fault("key-variable", "is of no use: " + unfit.getMessage());
            return Optional.empty();
        }
    }
}
