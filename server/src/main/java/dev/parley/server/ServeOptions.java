package dev.parley.server;

import dev.parley.server.configuration.Setting;
import dev.parley.server.configuration.Sources;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** The options of {@code serve}: one a setting, and the file. */
final class ServeOptions {

    private ServeOptions() {}

    static CommandSpec spec() {
        var spec = CommandSpec.create().name("serve").mixinStandardHelpOptions(true);
        spec.version("parley " + Version.current());
        spec.usageMessage()
                .abbreviateSynopsis(true)
                .description("Serves the page, the REST interface and the live feed.")
                .footer(
                        "",
                        "An option beats its environment variable, which beats the configuration file,",
                        "which beats the default.");
        spec.addOption(file());
        for (var setting : Setting.values()) {
            spec.addOption(option(setting));
        }
        return spec;
    }

    /** What was given, with the environment and the folder in which it was. */
    static Sources sources(ParseResult parsed, Console console) {
        return new Sources(
                settings(parsed),
                Optional.ofNullable(parsed.<String>matchedOptionValue(Sources.CONFIG_OPTION, "-"))
                        .filter(_ -> parsed.hasMatchedOption(Sources.CONFIG_OPTION)),
                console.environment(),
                console.folder().toAbsolutePath());
    }

    private static Map<Setting, String> settings(ParseResult parsed) {
        var settings = new EnumMap<Setting, String>(Setting.class);
        for (var setting : Setting.values()) {
            if (parsed.hasMatchedOption(setting.option())) {
                settings.put(setting, parsed.matchedOptionValue(setting.option(), ""));
            }
        }
        return settings;
    }

    static OptionSpec file() {
        return OptionSpec.builder(Sources.CONFIG_OPTION)
                .type(String.class)
                .paramLabel("FILE")
                .description(
                        "configuration in YAML; if left out, parley.yaml of the working directory"
                                + " if there is one. Also "
                                + Sources.CONFIG_VARIABLE
                                + ".")
                .build();
    }

    static OptionSpec option(Setting setting) {
        var option = OptionSpec.builder(setting.option()).type(String.class);
        if (setting.value().isEmpty()) {
            option.arity("0..1").fallbackValue("true").paramLabel("true|false");
        } else {
            option.paramLabel(setting.value());
        }
        return option.description(
                        "%s. Default: %s. Also %s."
                                .formatted(
                                        setting.summary(), setting.standard(), setting.variable()))
                .build();
    }
}
