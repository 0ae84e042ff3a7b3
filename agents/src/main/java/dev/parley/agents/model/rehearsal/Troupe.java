package dev.parley.agents.model.rehearsal;

import dev.parley.agents.deliberation.Ask;
import dev.parley.specs.Scenario;
import dev.parley.specs.Scenarios;
import dev.parley.specs.Script;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Knows all scripts, and says what is to be said to an ask. */
record Troupe(Scenarios scenarios) {

    Speech speech(Ask ask) {
        var cue = Cue.of(ask, scenarios);
        if (ask.schema().isPresent() && cue.part() != Part.JUDGE) {
            return Speech.text(Shape.of(ask.schema().get()).toString());
        }
        var scripted = script(cue).map(Scripted::new);
        var improvised = new Improvised(cue);
        var speech =
                switch (cue.part()) {
                    case ANSWER ->
                            scripted.flatMap(it -> it.draft(cue)).orElseGet(improvised::draft);
                    case CRITICISE ->
                            scripted.flatMap(it -> it.critique(cue.draft()))
                                    .orElseGet(improvised::critique);
                    case CHECK_SAFETY ->
                            scripted.flatMap(it -> it.safetyCritique(cue.draft()))
                                    .orElseGet(improvised::safetyCritique);
                    case AUDIT ->
                            scripted.flatMap(it -> it.auditCritique(cue.draft()))
                                    .orElseGet(improvised::critique);
                    case REVISE ->
                            scripted.flatMap(it -> it.revision(cue.draft(), cue.critique()))
                                    .orElseGet(improvised::revision);
                    case JUDGE -> verdicts(cue, scripted, improvised);
                };
        return speech.upTo(ask.stop());
    }

    private static Speech verdicts(Cue cue, Optional<Scripted> scripted, Improvised improvised) {
        var asked = cue.ask().schema().map(Verdicts::asked).orElse(List.of());
        var written = scripted.map(it -> it.verdicts(cue.answer())).orElse(List.of());
        return Speech.text(Verdicts.reply(written, improvised.verdicts(asked)));
    }

    /** The script of the sample prompt that was asked; without a scenario, of any. */
    private Optional<Script> script(Cue cue) {
        var where = cue.scenario().map(Stream::of).orElseGet(() -> scenarios.all().stream());
        return where.flatMap(scenario -> script(scenario, cue.request()).stream()).findFirst();
    }

    private Optional<Script> script(Scenario scenario, String request) {
        return scenario.prompts().stream()
                .filter(sample -> sample.prompt().strip().equals(request))
                .findFirst()
                .flatMap(sample -> scenarios.script(scenario.id(), sample.id()));
    }
}
