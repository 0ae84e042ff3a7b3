package dev.parley.agents.model.rehearsal;

import dev.parley.agents.deliberation.Critique;
import dev.parley.specs.Kind;
import dev.parley.specs.Ruling;
import dev.parley.specs.Specification;
import dev.parley.specs.Verdict;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is played where there is no script: the prompt's own words, and what programs find. */
record Improvised(Cue cue) {

    Speech draft() {
        var thought =
                "There is no script for this request, and a rehearsal cannot think. It takes the request's own words: %s."
                        .formatted(String.join(", ", words().few()));
        return cue.begun()
                .map(begun -> carriedOn(begun, thought))
                .orElseGet(() -> new Speech(cue.isBare() ? "" : thought, sample()));
    }

    /** Every second one keeps what a program can check, so that there is something to choose. */
    private String sample() {
        return cue.sample() % 2 == 1 ? plain() : composed();
    }

    /** A text that keeps what programs can check. */
    Speech composition() {
        return Speech.text(composed());
    }

    private Speech carriedOn(Begun begun, String thought) {
        var staged = begun.stage().map(stage -> checkable()).orElse(thought);
        var answer = begun.stage().isPresent() ? composed() : plain();
        return new Speech(begun.closed() ? "" : begun.carriedOn(staged), answer);
    }

    private String checkable() {
        var ids =
                cue.specifications().stream()
                        .filter(it -> it.verifier().isPresent())
                        .map(Specification::id)
                        .collect(Collectors.joining(", "));
        return ids.isEmpty()
                ? "There is no script for this request, and no specification that a program could check."
                : "There is no script for this request. What a program can check is: " + ids + ".";
    }

    private String plain() {
        return "This is a rehearsal: no language model has read the request. It was: “%s” A model would now have something to say about %s."
                .formatted(words().quote(), String.join(" and ", words().few()));
    }

    private String composed() {
        return new Composer(words(), cue.specifications()).text();
    }

    private Words words() {
        return new Words(cue.request());
    }

    Speech critique() {
        return critique(cue.draft(), cue.specifications());
    }

    Speech safetyCritique() {
        return critique(
                cue.draft(),
                cue.specifications().stream().filter(it -> it.kind() == Kind.SAFETY).toList());
    }

    /** What programs find in a draft by these. */
    Speech critique(String draft, List<Specification> specifications) {
        var found =
                specifications.stream()
                        .map(it -> it.verify(draft))
                        .flatMap(Optional::stream)
                        .filter(verdict -> verdict.ruling() == Ruling.NO)
                        .map(verdict -> verdict.specification() + ": " + verdict.reason())
                        .collect(Collectors.joining("\n"));
        return Speech.text(found.isEmpty() ? Critique.NOTHING : found);
    }

    Speech revision() {
        var nothing = Critique.of(cue.critique()) instanceof Critique.Satisfied;
        return Speech.text(nothing ? cue.draft() : composed());
    }

    /** What programs find on these; a rehearsal rules on nothing else. */
    List<Verdict> verdicts(Collection<String> asked) {
        return asked.stream().map(this::verdict).toList();
    }

    private Verdict verdict(String id) {
        return cue.specifications().stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .flatMap(it -> it.verify(cue.answer()))
                .orElse(
                        new Verdict(
                                id,
                                Ruling.NA,
                                "This is a rehearsal, and it cannot judge: only people and language models can decide this.",
                                Optional.empty(),
                                Verdict.By.JUDGE));
    }
}
