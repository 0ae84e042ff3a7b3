package dev.parley.agents.model.rehearsal;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.parley.agents.deliberation.Critique;
import dev.parley.specs.Specification;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is played where several answers, questions or findings go round. */
record Ensemble(Cue cue, Optional<Scripted> scripted) {

    /** The own answer, one step better. */
    Speech again() {
        return better(cue.tagged("own-answer"));
    }

    /** The best of those shown, one step better. */
    Speech inTheLight() {
        return better(best().map(Cue.Shown::text).orElse(""));
    }

    private Speech better(String text) {
        return scripted.flatMap(it -> it.next(text)).orElseGet(() -> improvised().composition());
    }

    /** The answer that all comes to. */
    Speech last() {
        return scripted.map(Scripted::last).orElseGet(() -> improvised().composition());
    }

    Speech choice() {
        var choice = JsonNodeFactory.instance.objectNode();
        choice.put("reason", "By what programs find and people wrote, it breaks least.");
        choice.put("choice", best().map(shown -> Integer.parseInt(shown.name())).orElse(1));
        return Speech.text(choice.toString());
    }

    Speech ranking() {
        var ranking = JsonNodeFactory.instance.objectNode();
        ranking.put("reason", "By what programs find and people wrote, the first breaks least.");
        ranked().forEach(shown -> ranking.withArray("ranking").add(shown.name()));
        return Speech.text(ranking.toString());
    }

    private Optional<Cue.Shown> best() {
        return ranked().findFirst();
    }

    private Stream<Cue.Shown> ranked() {
        var merit = new Merit(scripted, cue.specifications());
        return cue.answers().stream()
                .sorted(
                        Comparator.comparingInt((Cue.Shown shown) -> merit.of(shown.text()))
                                .reversed());
    }

    /** What the chosen draft still lacks. */
    Speech loss() {
        var chosen = cue.tagged("chosen");
        return scripted.flatMap(it -> it.critique(chosen))
                .orElseGet(() -> improvised().critique(chosen, cue.specifications()));
    }

    Speech edits() {
        var loss = cue.tagged("findings").strip();
        return Speech.text(
                loss.equals(Critique.NOTHING)
                        ? "There is nothing to change; keep it as it is."
                        : loss);
    }

    Speech critiqueByOne() {
        var only = cue.only();
        return only.flatMap(one -> scripted.flatMap(it -> it.critique(cue.draft(), one.id())))
                .orElseGet(() -> improvised().critique(cue.draft(), only.stream().toList()));
    }

    /** About those that the draft breaks first. */
    Speech questions() {
        var merit = new Merit(scripted, cue.specifications());
        var broken = merit.brokenBy(cue.draft());
        var asked =
                Stream.concat(
                                broken.stream(),
                                cue.specifications().stream()
                                        .map(Specification::id)
                                        .filter(id -> !broken.contains(id)))
                        .limit(cue.count());
        var questions = JsonNodeFactory.instance.objectNode();
        asked.forEach(id ->
                questions
                        .withArray("questions")
                        .add("What must an answer do and leave out to keep %s?".formatted(id)));
        return Speech.text(questions.toString());
    }

    Speech finding() {
        var question = cue.tagged("question");
        var named =
                cue.specifications().stream()
                        .filter(it -> question.contains(it.id()))
                        .map(it -> "%s says what is right: %s".formatted(it.id(), it.text()))
                        .collect(Collectors.joining(" "));
        return Speech.text(named.isEmpty() ? "A rehearsal knows nothing about that." : named);
    }

    private Improvised improvised() {
        return new Improvised(cue);
    }
}
