package dev.parley.agents.model.rehearsal;

import dev.parley.agents.deliberation.Critique;
import dev.parley.agents.model.rehearsal.Begun.Stage;
import dev.parley.specs.Ruling;
import dev.parley.specs.Script;
import dev.parley.specs.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Plays a script; empty where the deliberation has left it. */
record Scripted(Script script) {

    Optional<Speech> draft(Cue cue) {
        if (cue.isBare()) {
            return Optional.of(Speech.text(script.raw()));
        }
        return Optional.of(
                cue.begun()
                        .map(this::carriedOn)
                        .orElseGet(() -> new Speech(script.thought(), sample(cue.sample()))));
    }

    /** The first is the draft; others are as far as the draft gets on its way, in turn. */
    private String sample(int number) {
        var some = new ArrayList<>(List.of(script.draft()));
        script.rounds().stream()
                .flatMap(round -> round.revision().stream())
                .limit(1)
                .forEach(some::add);
        some.add(script.agents().safetyRevision());
        return some.get((number - 1) % some.size());
    }

    /** What a text of the script becomes next; the best text stays as it is. */
    Optional<Speech> next(String text) {
        var stations = stations();
        return IntStream.range(0, stations.size())
                .filter(i -> same(stations.get(i), text))
                .mapToObj(i -> stations.get(Math.min(i + 1, stations.size() - 1)))
                .map(Speech::text)
                .findFirst()
                .or(() -> when(isOurs(text), stations.getLast()));
    }

    /** Where all of it ends. */
    Speech last() {
        return Speech.text(stations().getLast());
    }

    private List<String> stations() {
        var stations = new ArrayList<>(List.of(script.draft()));
        script.rounds().stream().flatMap(round -> round.revision().stream()).forEach(stations::add);
        return stations;
    }

    private boolean isOurs(String text) {
        return script.verdictsOn(text).isPresent();
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
                .orElseGet(() -> looksAgain(begun));
    }

    /** What it thinks when no stage is led into; made to look again, it thinks of safety first. */
    private String looksAgain(Begun begun) {
        return switch (begun.looks()) {
            case 0 -> script.thought();
            case 1 -> script.align3().safety();
            default -> script.align3().audit();
        };
    }

    /** Without a thought of safety it answers as it would have at once. */
    private String answer(Begun begun) {
        var safe = begun.has(Stage.SAFETY) || begun.has(Stage.AUDIT) || begun.looks() > 0;
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
                .or(() -> ofRound(critique))
                .or(() -> next(draft));
    }

    private Optional<Speech> ofRound(String critique) {
        return script.rounds().stream()
                .filter(round -> same(round.critique(), critique))
                .findFirst()
                .flatMap(Script.Round::revision)
                .map(Speech::text);
    }

    /** What is written about a text by one specification alone. */
    Optional<Speech> critique(String draft, String specification) {
        return script.verdictsOn(draft)
                .map(verdicts ->
                        verdicts.stream()
                                .filter(it -> it.specification().equals(specification))
                                .filter(it -> it.ruling() == Ruling.NO)
                                .map(it -> it.specification() + ": " + it.reason())
                                .findFirst()
                                .orElse(Critique.NOTHING))
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
