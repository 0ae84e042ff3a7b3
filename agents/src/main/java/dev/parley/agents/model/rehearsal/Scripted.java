package dev.parley.agents.model.rehearsal;

import dev.parley.agents.deliberation.Critique;
import dev.parley.agents.model.rehearsal.Begun.Stage;
import dev.parley.specs.Script;
import dev.parley.specs.Verdict;
import java.util.List;
import java.util.Optional;

/** Plays a script; empty where the deliberation has left it. */
record Scripted(Script script) {

    Optional<Speech> draft(Cue cue) {
        if (cue.isBare()) {
            return Optional.of(Speech.text(script.raw()));
        }
        return Optional.of(
                cue.begun()
                        .map(this::carriedOn)
                        .orElse(new Speech(script.thought(), script.draft())));
    }

    private Speech carriedOn(Begun begun) {
        return new Speech(begun.closed() ? "" : begun.carriedOn(thought(begun)), answer(begun));
    }

    private String thought(Begun begun) {
        return begun.stage()
                .map(stage ->
                        switch (stage) {
                            case BEHAVIOUR -> script.align3().behaviour();
                            case SAFETY -> script.align3().safety();
                            case AUDIT -> script.align3().audit();
                        })
                .orElse(script.thought());
    }

    /** Without a thought of safety it answers as it would have at once. */
    private String answer(Begun begun) {
        var safe = begun.has(Stage.SAFETY) || begun.has(Stage.AUDIT);
        return safe ? script.align3().answer() : script.draft();
    }

    /** The critique of the draft or of any revision. */
    Optional<Speech> critique(String draft) {
        var criticised = Optional.of(script.draft());
        for (var round : script.rounds()) {
            if (criticised.filter(it -> same(it, draft)).isPresent()) {
                return Optional.of(Speech.text(round.critique()));
            }
            criticised = round.revision();
        }
        return Optional.empty();
    }

    Optional<Speech> safetyCritique(String draft) {
        return when(same(draft, script.draft()), script.agents().safetyCritique());
    }

    Optional<Speech> auditCritique(String draft) {
        return when(same(draft, script.agents().safetyRevision()), script.agents().auditCritique());
    }

    /** The revision of a draft by a critique that is in the script. */
    Optional<Speech> revision(String draft, String critique) {
        if (Critique.of(critique) instanceof Critique.Satisfied) {
            return Optional.of(Speech.text(draft));
        }
        var agents = script.agents();
        return when(same(critique, agents.safetyCritique()), agents.safetyRevision())
                .or(() -> when(same(critique, agents.auditCritique()), agents.auditRevision()))
                .or(() -> ofRound(critique));
    }

    private Optional<Speech> ofRound(String critique) {
        return script.rounds().stream()
                .filter(round -> same(round.critique(), critique))
                .findFirst()
                .flatMap(Script.Round::revision)
                .map(Speech::text);
    }

    List<Verdict> verdicts(String answer) {
        return script.verdictsOn(answer).orElse(List.of());
    }

    private static Optional<Speech> when(boolean applies, String text) {
        return Optional.of(text).filter(it -> applies).map(Speech::text);
    }

    private static boolean same(String one, String other) {
        return one.strip().equals(other.strip());
    }
}
