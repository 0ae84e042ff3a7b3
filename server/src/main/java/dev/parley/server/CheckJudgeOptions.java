package dev.parley.server;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.parley.agents.deliberation.Json;
import dev.parley.server.configuration.Setting;
import dev.parley.server.configuration.Sources;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** The options of {@code judge check}. */
record CheckJudgeOptions(ParseResult parsed) {

    static CommandSpec spec() {
        var spec = CommandSpec.create().name("check").mixinStandardHelpOptions(true);
        spec.version("parley " + Version.current());
        spec.usageMessage()
                .abbreviateSynopsis(true)
                .description(
                        "Examines a model as a judge, on answers whose verdicts are known: each of them plain, a",
                        "second time, with the specifications in the opposite order, padded, and with words that",
                        "ask for good verdicts. Says how far to trust it. Exits with 1 when that failed.");
        spec.addOption(
                option("--model", String.class, "ID", "the model, as the configuration names it")
                        .required(true)
                        .build());
        spec.addOption(
                option(
                                "--mode",
                                String.class,
                                "MODE",
                                "joint, sequential or specbench-compat. Default: joint.")
                        .build());
        spec.addOption(
                option(
                                "--answers",
                                Integer.class,
                                "N",
                                "answers to draw, each of which is judged five times. Default: 24.")
                        .build());
        spec.addOption(
                option("--seed", Long.class, "N", "the same draws the same. Default: drawn.")
                        .build());
        spec.addOption(flag("--json", "print the report as JSON"));
        spec.addOption(flag("--offline", Setting.OFFLINE.summary()));
        spec.addOption(
                option(
                                Sources.CONFIG_OPTION,
                                String.class,
                                "FILE",
                                "configuration in YAML, as 'serve' reads it")
                        .build());
        return spec;
    }

    private static OptionSpec.Builder option(
            String name, Class<?> type, String label, String description) {
        return OptionSpec.builder(name).type(type).paramLabel(label).description(description);
    }

    private static OptionSpec flag(String name, String description) {
        return OptionSpec.builder(name)
                .type(boolean.class)
                .arity("0")
                .description(description + ".")
                .build();
    }

    boolean json() {
        return parsed.hasMatchedOption("--json");
    }

    String model() {
        return parsed.matchedOptionValue("--model", "");
    }

    /** The examination, as REST takes it. */
    ObjectNode body() {
        var body = Json.MAPPER.createObjectNode().put("model", model());
        Optional.ofNullable(parsed.<String>matchedOptionValue("--mode", null))
                .ifPresent(mode -> body.put("mode", mode));
        Optional.ofNullable(parsed.<Integer>matchedOptionValue("--answers", null))
                .ifPresent(answers -> body.put("answers", answers));
        Optional.ofNullable(parsed.<Long>matchedOptionValue("--seed", null))
                .ifPresent(seed -> body.put("seed", seed));
        return body;
    }

    /**
     * The configuration of a node of its own on a free port, whose log is in that folder and which
     * wants no token: it is there for this one check.
     */
    Sources sources(Console console, Path log) {
        var settings = new EnumMap<Setting, String>(Setting.class);
        settings.put(Setting.PORT, "0");
        settings.put(Setting.HOST, "127.0.0.1");
        settings.put(Setting.DATA, log.toString());
        settings.put(Setting.DATABASE, "jdbc:sqlite:" + log.resolve("parley.db"));
        settings.put(Setting.ROLES, "judge");
        if (parsed.hasMatchedOption("--offline")) {
            settings.put(Setting.OFFLINE, "true");
        }
        var environment = new HashMap<>(console.environment());
        environment.remove(Sources.TOKEN_VARIABLE);
        return new Sources(
                settings,
                Optional.ofNullable(parsed.<String>matchedOptionValue(Sources.CONFIG_OPTION, null)),
                environment,
                console.folder().toAbsolutePath());
    }
}
