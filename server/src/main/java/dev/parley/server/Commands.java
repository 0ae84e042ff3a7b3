package dev.parley.server;

import dev.parley.agents.method.MethodFault;
import dev.parley.server.cluster.ClusterFault;
import dev.parley.server.configuration.ConfigurationFault;
import dev.parley.server.configuration.Nearest;
import dev.parley.server.store.StoreFault;
import dev.parley.specs.ScenarioFault;
import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** The commands there are; says of a wrong one what was wrong and what is nearest. */
final class Commands {

    private final Console console;
    private final Serve serve;
    private final CheckJudge checkJudge;
    private final CommandLine root;

    Commands(Console console, Starter starter) {
        this.console = console;
        this.serve = new Serve(console, starter);
        this.checkJudge = new CheckJudge(console, starter);
        this.root = new CommandLine(root());
        root.setOut(new PrintWriter(console.out(), true, console.out().charset()));
        root.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
    }

    /** Does what the arguments say; returns the exit code. */
    int run(String... arguments) {
        try {
            var parsed = root.parseArgs(arguments);
            if (CommandLine.printHelpIfRequested(parsed)) {
                return Exit.WELL.code();
            }
            var last = last(parsed);
            var command = last.commandSpec().commandLine();
            if (!command.getSubcommands().isEmpty()) {
                return wrong(
                        command,
                        "Say what to do: %s.".formatted(String.join(", ", names(command))));
            }
            return run(last).code();
        } catch (ParameterException wrong) {
            return wrong(wrong.getCommandLine(), sentence(wrong));
        }
    }

    private static ParseResult last(ParseResult parsed) {
        return parsed.hasSubcommand() ? last(parsed.subcommand()) : parsed;
    }

    /** What each command may fail with before it has begun is said here. */
    private Exit run(ParseResult parsed) {
        try {
            return switch (parsed.commandSpec().qualifiedName()) {
                case "parley serve" -> serve.run(parsed);
                case "parley drain" -> new Drain(console).run(parsed);
                case "parley health" -> new Health(console).run(parsed);
                case "parley judge check" -> checkJudge.run(parsed);
                default -> new ScenarioCommands(console).run(parsed);
            };
        } catch (ConfigurationFault fault) {
            fault.findings().forEach(console.err()::println);
            return fault.usage() ? Exit.WRONG_USAGE : Exit.FAILED;
        } catch (CannotStart | ClusterFault | MethodFault | ScenarioFault | StoreFault fault) {
            console.err().println(fault.getMessage());
            return Exit.FAILED;
        }
    }

    private static CommandSpec judge() {
        var spec =
                CommandSpec.create()
                        .name("judge")
                        .mixinStandardHelpOptions(true)
                        .version("parley " + Version.current())
                        .addSubcommand("check", CheckJudgeOptions.spec());
        spec.usageMessage().description("Looks after those who judge.");
        return spec;
    }

    private static CommandSpec root() {
        var spec =
                CommandSpec.create()
                        .name("parley")
                        .mixinStandardHelpOptions(true)
                        .version("parley " + Version.current())
                        .addSubcommand("serve", ServeOptions.spec())
                        .addSubcommand("health", Health.spec())
                        .addSubcommand("drain", Drain.spec())
                        .addSubcommand("scenarios", ScenarioOptions.spec())
                        .addSubcommand("judge", judge());
        spec.usageMessage()
                .description("Language-model agents deliberate before they answer; watch them.");
        return spec;
    }

    private int wrong(CommandLine command, String sentence) {
        console.err().println(sentence);
        console.err()
                .println("'" + command.getCommandSpec().qualifiedName() + " --help' tells more.");
        return Exit.WRONG_USAGE.code();
    }

    private static String sentence(ParameterException wrong) {
        return switch (wrong) {
            case UnmatchedArgumentException unknown -> unknown(unknown);
            case MissingParameterException missing
                    when missing.getMissing().getFirst() instanceof OptionSpec option ->
                    "%s needs a value, %s.".formatted(option.longestName(), option.paramLabel());
            default -> Objects.requireNonNullElse(wrong.getMessage(), "Wrong usage") + ".";
        };
    }

    private static String unknown(UnmatchedArgumentException unknown) {
        var command = unknown.getCommandLine();
        var first = unknown.getUnmatched().getFirst();
        if (!first.startsWith("-") && command.getSubcommands().isEmpty()) {
            return "'%s' belongs to no option.".formatted(first);
        }
        var what = first.startsWith("-") ? "option" : "command";
        var word = first.split("=", 2)[0];
        var known = first.startsWith("-") ? options(command) : names(command);
        return "'%s' is no %s of %s; %s"
                .formatted(
                        word,
                        what,
                        command.getCommandSpec().qualifiedName(),
                        Nearest.hint(word, known));
    }

    private static List<String> options(CommandLine command) {
        return command.getCommandSpec().options().stream()
                .flatMap(option -> Stream.of(option.names()))
                .filter(name -> name.startsWith("--"))
                .sorted()
                .toList();
    }

    private static List<String> names(CommandLine command) {
        return List.copyOf(command.getSubcommands().keySet());
    }
}
