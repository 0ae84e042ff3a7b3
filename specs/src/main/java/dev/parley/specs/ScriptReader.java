package dev.parley.specs;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the scripts of a scenario: for each sample prompt one, where there is a file for it. */
final class ScriptReader {

    private static final List<String> SCRIPT =
            List.of("thought", "draft", "raw", "rounds", "align3", "agents", "verdicts");
    private static final List<String> ROUND = List.of("critique", "revision");
    private static final List<String> ALIGN3 = List.of("behaviour", "safety", "audit", "answer");
    private static final List<String> AGENTS =
            List.of("safetyCritique", "safetyRevision", "auditCritique", "auditRevision");

    private final FolderSource source;
    private final Scenario scenario;
    private final Faults faults = new Faults();

    private ScriptReader(FolderSource source, Scenario scenario) {
        this.source = source;
        this.scenario = scenario;
    }

    /**
     * The scripts in the order of the scenario's prompts, possibly none.
     *
     * @throws ScenarioFault if anything in one is wrong; it names each fault with file and line
     */
    static List<Script> read(FolderSource source, Scenario scenario) {
        var reader = new ScriptReader(source, scenario);
        var scripts = new ArrayList<Script>();
        for (var prompt : scenario.prompts()) {
            reader.file(prompt.id()).ifPresent(place -> scripts.add(reader.script(prompt, place)));
        }
        reader.faults.throwIfAny(source);
        return scripts;
    }

    private Optional<Place> file(String prompt) {
        var file = "rehearsal/" + prompt + ".json";
        try {
            return source.text(file).map(there -> Place.file(source, file, faults));
        } catch (IOException unreadable) {
            faults.add(Fault.of(file, "cannot be read; it must be a text in UTF-8"));
            return Optional.empty();
        }
    }

    private Script script(SamplePrompt prompt, Place place) {
        place.allowOnly(SCRIPT);
        var script =
                new Script(
                        prompt.id(),
                        place.field("thought").prose(),
                        place.field("draft").prose(),
                        place.field("raw").prose(),
                        rounds(place.field("rounds").elements()),
                        align3(place.field("align3")),
                        agents(place.field("agents")),
                        Map.of());
        return script.judged(verdicts(script.texts(), place.field("verdicts")));
    }

    private static List<Script.Round> rounds(List<Place> places) {
        var rounds = new ArrayList<Script.Round>();
        for (var place : places) {
            place.allowOnly(ROUND);
            boolean last = rounds.size() == places.size() - 1;
            var revision = place.field("revision");
            if (last && !revision.missing()) {
                revision.fault("is there; the last round ends with its critique");
            }
            rounds.add(
                    new Script.Round(
                            place.field("critique").prose(),
                            last ? Optional.empty() : Optional.of(revision.prose())));
        }
        return rounds;
    }

    private static Script.Align3 align3(Place place) {
        place.allowOnly(ALIGN3);
        return new Script.Align3(
                place.field("behaviour").prose(),
                place.field("safety").prose(),
                place.field("audit").prose(),
                place.field("answer").prose());
    }

    private static Script.Align3Agents agents(Place place) {
        place.allowOnly(AGENTS);
        return new Script.Align3Agents(
                place.field("safetyCritique").prose(),
                place.field("safetyRevision").prose(),
                place.field("auditCritique").prose(),
                place.field("auditRevision").prose());
    }

    private Map<String, List<Verdict>> verdicts(Map<String, String> texts, Place place) {
        place.allowOnly(List.copyOf(texts.keySet()));
        var verdicts = new LinkedHashMap<String, List<Verdict>>();
        var reader = new RulingReader(scenario);
        texts.forEach((name, text) -> verdicts.put(name, reader.read(place.field(name), text)));
        return verdicts;
    }
}
