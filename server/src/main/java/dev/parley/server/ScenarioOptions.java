package dev.parley.server;

import dev.parley.server.configuration.Setting;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The commands over scenarios, and what each of them is told. */
final class ScenarioOptions {

    static final String VERSION = "--version-number";

    /** Where the scenarios are kept: the same settings as those of a server. */
    private static final List<Setting> WHERE = List.of(Setting.DATA, Setting.DATABASE);

    private ScenarioOptions() {}

    static CommandSpec spec() {
        var spec =
                plain("scenarios", "Lists, shows, imports, exports and compares scenarios.")
                        .addSubcommand("list", command("list", "Lists the scenarios in force."))
                        .addSubcommand("show", show())
                        .addSubcommand("import", imports())
                        .addSubcommand("export", exports())
                        .addSubcommand("diff", diff());
        spec.usageMessage()
                .footer(
                        "",
                        "They work on the data folder, whether a server runs on it or not; one that runs sees",
                        "what was imported at once.");
        return spec;
    }

    private static CommandSpec show() {
        return command("show", "Shows a scenario with its specifications and versions.")
                .addPositional(text(0, "ID", "the scenario"))
                .addOption(version());
    }

    private static CommandSpec imports() {
        return command(
                        "import",
                        "Imports a scenario's folder, or all that a folder holds: scenario.json,"
                                + " specifications.json and prompts.json each, SpecBench's as they"
                                + " were published. If anything in them is wrong, all of it is"
                                + " listed and nothing is imported.")
                .addPositional(text(0, "DIR", "the folder"));
    }

    private static CommandSpec exports() {
        return command("export", "Writes a scenario as a folder that can be imported again.")
                .addPositional(text(0, "ID", "the scenario"))
                .addPositional(text(1, "DIR", "the folder, made if it is not there"))
                .addOption(version());
    }

    private static CommandSpec diff() {
        return command("diff", "Says what is other in one version of a scenario than in another.")
                .addPositional(text(0, "ID", "the scenario"))
                .addPositional(number(1, "FROM", "the older version"))
                .addPositional(number(2, "TO", "the newer version"));
    }

    private static CommandSpec command(String name, String description) {
        var spec = plain(name, description);
        spec.addOption(ServeOptions.file());
        WHERE.forEach(setting -> spec.addOption(ServeOptions.option(setting)));
        return spec;
    }

    private static CommandSpec plain(String name, String description) {
        var spec = CommandSpec.create().name(name).mixinStandardHelpOptions(true);
        spec.version("parley " + Version.current());
        spec.usageMessage().description(description);
        return spec;
    }

    /** {@code --version} is the program's. */
    private static OptionSpec version() {
        return OptionSpec.builder(VERSION)
                .type(Integer.class)
                .paramLabel("N")
                .description("in this version; if left out, as it is in force")
                .build();
    }

    private static PositionalParamSpec text(int index, String label, String what) {
        return positional(index, label, what).type(String.class).build();
    }

    private static PositionalParamSpec number(int index, String label, String what) {
        return positional(index, label, what).type(Integer.class).build();
    }

    private static PositionalParamSpec.Builder positional(int index, String label, String what) {
        return PositionalParamSpec.builder()
                .index(String.valueOf(index))
                .paramLabel(label)
                .required(true)
                .arity("1")
                .description(what);
    }
}
