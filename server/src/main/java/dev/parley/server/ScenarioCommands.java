package dev.parley.server;

import dev.parley.server.configuration.Configuration;
import dev.parley.server.store.ScenarioBook;
import dev.parley.server.store.ScenarioKept;
import dev.parley.server.store.ScenarioVersion;
import dev.parley.server.store.Store;
import dev.parley.specs.ScenarioDiff;
import dev.parley.specs.ScenarioFault;
import dev.parley.specs.ScenarioFiles;
import dev.parley.specs.ScenarioWriter;
import dev.parley.specs.Scenarios;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.ParseResult;

/**
 * The commands over scenarios. They work on the data folder itself, beside a server that may be
 * running on it: the database keeps them apart.
 */
record ScenarioCommands(Console console) {

    /** What was asked for is not there or cannot be written; says so in a sentence. */
    private static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1;

        Refused(String sentence) {
            super(sentence);
        }
    }

    Exit run(ParseResult parsed) {
        try {
            var configuration = Configuration.read(ServeOptions.sources(parsed, console));
            DataFolder.prepare(configuration.data());
            var limits = new Bounds(configuration.limits()).store();
            try (var store =
                    Store.open(
                            configuration.database(), configuration.databasePassword(), limits)) {
                store.scenarios().keepBuiltIn(Scenarios.builtIn().all());
                run(parsed, store.scenarios());
            }
            return Exit.WELL;
        } catch (ScenarioFault fault) {
            fault.findings().forEach(console.err()::println);
            console.err().println("Nothing was imported.");
            return Exit.FAILED;
        } catch (Refused failed) {
            console.err().println(failed.getMessage());
            return Exit.FAILED;
        }
    }

    private void run(ParseResult parsed, ScenarioBook book) {
        switch (parsed.commandSpec().name()) {
            case "list" -> book.all().forEach(it -> say(ScenarioWords.line(it)));
            case "show" -> show(parsed, book);
            case "import" -> importAll(folder(parsed, 0), book);
            case "export" -> export(find(parsed, book), folder(parsed, 1));
            case "diff" -> diff(parsed, book);
            case String other -> throw new IllegalStateException(other);
        }
    }

    private void show(ParseResult parsed, ScenarioBook book) {
        var found = find(parsed, book);
        ScenarioWords.whole(found).forEach(this::say);
        say("");
        book.versions(found.scenario().id()).forEach(it -> say(ScenarioWords.version(it)));
    }

    private void importAll(Path folder, ScenarioBook book) {
        var kept = book.importAll(ScenarioFiles.read(folder));
        for (ScenarioKept each : kept) {
            var version = book.find(each.id(), each.version()).orElseThrow();
            say(
                    each.fresh()
                            ? "imported " + ScenarioWords.line(version)
                            : "as it was " + ScenarioWords.line(version));
        }
    }

    private void export(ScenarioVersion version, Path folder) {
        var there = folder.resolve("scenario.json");
        if (Files.exists(there)) {
            throw new Refused(
                    "%s is there already, and nothing was written; name another folder."
                            .formatted(there));
        }
        try {
            ScenarioWriter.write(version.scenario(), folder);
            say("written to " + folder);
        } catch (IOException failed) {
            throw new Refused(
                    "%s cannot be written: %s; name another folder."
                            .formatted(folder, failed.getMessage()));
        }
    }

    private void diff(ParseResult parsed, ScenarioBook book) {
        int from = parsed.matchedPositionalValue(1, 1);
        int to = parsed.matchedPositionalValue(2, 1);
        var diff =
                ScenarioDiff.between(
                        find(parsed, book, Optional.of(from)).scenario(),
                        find(parsed, book, Optional.of(to)).scenario());
        ScenarioWords.diff(diff).forEach(this::say);
    }

    private ScenarioVersion find(ParseResult parsed, ScenarioBook book) {
        return find(
                parsed,
                book,
                Optional.of(ScenarioOptions.VERSION)
                        .filter(parsed::hasMatchedOption)
                        .map(it -> parsed.<Integer>matchedOptionValue(it, 1)));
    }

    private static ScenarioVersion find(
            ParseResult parsed, ScenarioBook book, Optional<Integer> version) {
        var id = parsed.matchedPositionalValue(0, "");
        var found = version.map(it -> book.find(id, it)).orElseGet(() -> book.find(id));
        return found.orElseThrow(() -> new Refused(missing(id, version, book)));
    }

    private static String missing(String id, Optional<Integer> version, ScenarioBook book) {
        var versions = book.versions(id);
        return versions.isEmpty()
                ? "There is no scenario '%s'; there are %s."
                        .formatted(id, String.join(", ", book.ids()))
                : "Scenario %s has no version %d; it has %s."
                        .formatted(id, version.orElse(0), numbers(versions));
    }

    private static String numbers(List<ScenarioVersion> versions) {
        return versions.stream()
                .map(it -> String.valueOf(it.version()))
                .collect(Collectors.joining(", "));
    }

    private Path folder(ParseResult parsed, int index) {
        return console.folder().resolve(parsed.matchedPositionalValue(index, ""));
    }

    private void say(String line) {
        console.out().println(line);
    }
}
