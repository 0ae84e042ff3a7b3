package dev.parley.specs;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a scenario from a folder of {@code scenario.json}, {@code specifications.json} and {@code
 * prompts.json}: ours, or SpecBench's, whose specifications are plain texts and get their ids by
 * position.
 */
public final class ScenarioFolder {

    private static final List<String> SCENARIO = List.of("id", "version", "name", "description");
    private static final List<String> SPECIFICATIONS =
            List.of("safety_specifications", "behavioral_specifications");

    private ScenarioFolder() {}

    /**
     * Reads a folder on disk.
     *
     * @throws ScenarioFault if anything in it is wrong; it names each fault with file and line
     */
    public static Scenario read(Path folder) {
        return read(new FolderSource.Disk(folder));
    }

    /**
     * Reads a folder on the class path, {@code scenarios/child-storytelling}.
     *
     * @throws ScenarioFault if anything in it is wrong; it names each fault with file and line
     */
    public static Scenario read(String classPathFolder) {
        return read(new FolderSource.ClassPath(classPathFolder));
    }

    /** The scenario ids that a folder on the class path lists in {@code index.json}. */
    static List<String> index(String classPathFolder) {
        var source = new FolderSource.ClassPath(classPathFolder);
        try {
            var text = source.text("index.json");
            if (text.isPresent()) {
                return Json.MAPPER.readValue(text.get(), new TypeReference<List<String>>() {});
            }
            throw new ScenarioFault(
                    source.toString(), List.of(Fault.of("index.json", "is missing")));
        } catch (IOException malformed) {
            throw new ScenarioFault(
                    source.toString(), List.of(Fault.of("index.json", "must be a list of ids")));
        }
    }

    private static Scenario read(FolderSource source) {
        var faults = new Faults();
        var scenario = read(source, faults);
        faults.throwIfAny(source);
        return scenario;
    }

    /** What can be read of it; the rest is noted as faults. */
    static Scenario read(FolderSource source, Faults faults) {
        var head = Place.file(source, "scenario.json", faults);
        var rules = Place.file(source, "specifications.json", faults);
        var samples = Place.file(source, "prompts.json", faults);
        head.allowOnly(SCENARIO);
        rules.allowOnly(SPECIFICATIONS);
        return new Scenario(
                ScenarioId.read(head.field("id"), source.name()),
                version(head),
                head.missing() ? "-" : head.field("name").text(),
                head.missing() ? "-" : head.field("description").text(),
                rules.missing() ? List.of() : specifications(rules),
                PromptReader.ofFiles().read(samples));
    }

    private static List<Specification> specifications(Place rules) {
        var reader = new SpecificationReader();
        var safety = rules.field(SPECIFICATIONS.get(0));
        var behaviour = rules.field(SPECIFICATIONS.get(1));
        var specifications = new ArrayList<>(reader.read(safety, Kind.SAFETY));
        specifications.addAll(reader.read(behaviour, Kind.BEHAVIOUR));
        if (safety.value().isArray() && behaviour.value().isArray() && specifications.isEmpty()) {
            rules.fault("has no specification; a scenario has at least one");
        }
        return specifications;
    }

    private static int version(Place head) {
        var version = head.field("version");
        if (version.missing()) {
            return 1;
        }
        if (!version.value().isInt() || version.value().intValue() < 1) {
            version.fault("must be a whole number from 1, not " + version.value());
            return 1;
        }
        return version.value().intValue();
    }
}
