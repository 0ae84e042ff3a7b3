package dev.parley.specs;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Reads all scenarios among files, however their folders are nested: each folder that holds one of
 * {@code scenario.json}, {@code specifications.json} and {@code prompts.json} is one. All other
 * files are passed over.
 */
public final class ScenarioFiles {

    private static final Set<String> NAMES =
            Set.of("scenario.json", "specifications.json", "prompts.json");

    private static final int DEEPEST = 4;

    private ScenarioFiles() {}

    /**
     * The scenarios among files that were given.
     *
     * @param files texts by path, with {@code /} between folders
     * @return at least one, in the order of their folders' names
     * @throws ScenarioFault if anything in any of them is wrong, or there is none; it names each
     *     fault with file, line and field
     */
    public static List<Scenario> read(Map<String, String> files) {
        var faults = new Faults();
        var scenarios = new ArrayList<Scenario>();
        var folders = folders(files.keySet());
        var ids = new HashMap<String, String>();
        for (var folder : folders) {
            var source = new FolderSource.Given(folder, files);
            var scenario = ScenarioFolder.read(source, faults);
            var other = ids.putIfAbsent(scenario.id(), folder);
            if (other != null && !scenario.id().equals("-")) {
                faults.add(
                        Fault.of(
                                source.shown("scenario.json"),
                                "makes a scenario %s, which the folder '%s' makes too; give one of them another id"
                                        .formatted(scenario.id(), other)));
            }
            scenarios.add(scenario);
        }
        if (folders.isEmpty()) {
            faults.add(
                    Fault.of(
                            "scenario.json",
                            "is in no folder of these; a scenario is a folder with scenario.json, specifications.json and prompts.json"));
        }
        faults.throwIfAny("what was given");
        return List.copyOf(scenarios);
    }

    /** Folders are told apart from files by their contents alone, so a folder may be the top. */
    private static Set<String> folders(Set<String> paths) {
        var folders = new TreeSet<String>();
        for (var path : paths) {
            int slash = path.lastIndexOf('/');
            if (NAMES.contains(path.substring(slash + 1))) {
                folders.add(slash < 0 ? "" : path.substring(0, slash));
            }
        }
        return folders;
    }

    /**
     * The scenarios in a folder on disk, or at most four folders below it.
     *
     * @throws ScenarioFault as above
     */
    public static List<Scenario> read(Path folder) {
        var files = new HashMap<String, String>();
        var faults = new Faults();
        try (var found = Files.walk(folder, DEEPEST + 1, FileVisitOption.FOLLOW_LINKS)) {
            scenarioFiles(found).forEach(file -> put(file, folder, files, faults));
        } catch (IOException | java.io.UncheckedIOException unreadable) {
            faults.add(Fault.of(folder.toString(), "cannot be read; name a folder of scenarios"));
        }
        faults.throwIfAny(folder);
        return read(files);
    }

    private static Stream<Path> scenarioFiles(Stream<Path> found) {
        return found.filter(it -> NAMES.contains(String.valueOf(it.getFileName())))
                .filter(Files::isRegularFile);
    }

    private static void put(Path file, Path folder, Map<String, String> files, Faults faults) {
        var shown = name(folder) + "/" + folder.relativize(file).toString().replace('\\', '/');
        try {
            files.put(shown, Files.readString(file));
        } catch (CharacterCodingException notText) {
            faults.add(Fault.of(shown, "is no text in UTF-8"));
        } catch (IOException unreadable) {
            faults.add(Fault.of(shown, "cannot be read: " + unreadable.getMessage()));
        }
    }

    private static String name(Path folder) {
        return String.valueOf(folder.toAbsolutePath().normalize().getFileName());
    }
}
