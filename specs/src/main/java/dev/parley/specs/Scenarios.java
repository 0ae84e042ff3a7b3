package dev.parley.specs;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The scenarios there are to choose from, with the scripts to rehearse them. */
public final class Scenarios {

    private static final String ROOT = "scenarios";

    private final List<Scenario> all;
    private final Map<String, List<Script>> scripts;

    private Scenarios(List<Scenario> all, Map<String, List<Script>> scripts) {
        this.all = List.copyOf(all);
        this.scripts = Map.copyOf(scripts);
    }

    /**
     * The scenarios that come with Parley, in the order of {@code scenarios/index.json}, and their
     * scripts.
     *
     * @throws ScenarioFault if one of them cannot be read
     */
    public static Scenarios builtIn() {
        var all =
                ScenarioFolder.index(ROOT).stream()
                        .map(id -> ScenarioFolder.read(ROOT + "/" + id))
                        .toList();
        var scripts = new LinkedHashMap<String, List<Script>>();
        for (var scenario : all) {
            var folder = new FolderSource.ClassPath(ROOT + "/" + scenario.id());
            scripts.put(scenario.id(), ScriptReader.read(folder, scenario));
        }
        return new Scenarios(all, scripts);
    }

    /** These scenarios, without scripts. */
    public static Scenarios of(List<Scenario> all) {
        return new Scenarios(all, Map.of());
    }

    /**
     * These scenarios with these scripts.
     *
     * @param scripts by scenario id; a scenario may have none
     */
    public static Scenarios of(List<Scenario> all, Map<String, List<Script>> scripts) {
        return new Scenarios(all, scripts);
    }

    /** All of them, in order. */
    public List<Scenario> all() {
        return all;
    }

    /** The scenario of an id. */
    public Optional<Scenario> find(String id) {
        return all.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    /** The scripts of a scenario, in the order of its prompts; none where there is none. */
    public List<Script> scripts(String scenario) {
        return scripts.getOrDefault(scenario, List.of());
    }

    /** The script of a scenario's sample prompt. */
    public Optional<Script> script(String scenario, String prompt) {
        return scripts(scenario).stream().filter(it -> it.prompt().equals(prompt)).findFirst();
    }
}
