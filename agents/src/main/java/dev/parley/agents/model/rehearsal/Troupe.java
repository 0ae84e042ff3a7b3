package dev.parley.agents.model.rehearsal;

import dev.parley.agents.deliberation.Ask;
import dev.parley.specs.Scenario;
import dev.parley.specs.Scenarios;
import dev.parley.specs.Script;
import dev.parley.specs.Specification;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Knows all scripts, and says what is to be said to an ask. */
record Troupe(Scenarios scenarios) {

    Speech speech(Ask ask) {
        var cue = Cue.of(ask, scenarios);
        if (ask.schema().isPresent() && !cue.part().speaksJson()) {
            return Speech.text(Shape.of(ask.schema().get()).toString());
        }
        var scripted = script(cue).map(Scripted::new);
        var improvised = new Improvised(cue);
        var ensemble = new Ensemble(cue, scripted);
        var speech =
                switch (cue.part()) {
                    case ANSWER ->
                            scripted.flatMap(it -> it.draft(cue)).orElseGet(improvised::draft);
                    case CRITICISE ->
                            scripted.flatMap(it -> it.critique(cue.draft()))
                                    .orElseGet(improvised::critique);
                    case CRITICISE_BY_ONE -> ensemble.critiqueByOne();
                    case CHECK_SAFETY ->
                            scripted.flatMap(it -> it.safetyCritique(cue.draft()))
                                    .orElseGet(improvised::safetyCritique);
                    case AUDIT ->
                            scripted.flatMap(it -> it.auditCritique(cue.draft()))
                                    .orElseGet(improvised::critique);
                    case REVISE ->
                            scripted.flatMap(it -> it.revision(cue.draft(), cue.critique()))
                                    .orElseGet(improvised::revision);
                    case TELL_APART -> ensemble.loss();
                    case PROPOSE_EDITS -> ensemble.edits();
                    case ASK -> ensemble.questions();
                    case FIND -> ensemble.finding();
                    case ANSWER_AGAIN -> ensemble.again();
                    case ANSWER_IN_THE_LIGHT -> ensemble.inTheLight();
                    case CLOSE, BRING_TOGETHER, CHAIR -> ensemble.last();
                    case CHOOSE -> ensemble.choice();
                    case RANK -> ensemble.ranking();
                    case JUDGE -> verdicts(cue, scripted, improvised);
                    case RATE -> rating(cue, scripted, improvised);
                };
        return speech.upTo(ask.stop());
    }

    private static Speech verdicts(Cue cue, Optional<Scripted> scripted, Improvised improvised) {
        var asked = cue.ask().schema().map(Verdicts::asked).orElse(List.of());
        var written = scripted.map(it -> it.verdicts(cue.answer())).orElse(List.of());
        return Speech.text(Verdicts.reply(written, improvised.verdicts(asked)));
    }

    private static Speech rating(Cue cue, Optional<Scripted> scripted, Improvised improvised) {
        var ids = cue.specifications().stream().map(Specification::id).toList();
        var written = scripted.map(it -> it.verdicts(cue.answer())).orElse(List.of());
        return Speech.text(
                Verdicts.sections(cue.specifications(), written, improvised.verdicts(ids)));
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
