package dev.parley.specs;

import java.util.List;
import java.util.Optional;

/**
 * A setting with what is asked of every answer in it, and prompts to try it with.
 *
 * @param id lower case with hyphens, {@code child-storytelling}
 * @param version from 1; a changed list of specifications is a new version
 * @param name for people to pick it by
 * @param description what it is for, in a sentence or two
 * @param specifications safety first, then behaviour, in the order they are shown
 * @param prompts sample prompts, possibly none
 */
public record Scenario(
        String id,
        int version,
        String name,
        String description,
        List<Specification> specifications,
        List<SamplePrompt> prompts) {

    /** Copies the lists. */
    public Scenario {
        specifications = List.copyOf(specifications);
        prompts = List.copyOf(prompts);
    }

    /** The safety specifications, in order. */
    public List<Specification> safety() {
        return specifications.stream().filter(it -> it.kind() == Kind.SAFETY).toList();
    }

    /** The behavioural specifications, in order. */
    public List<Specification> behaviour() {
        return specifications.stream().filter(it -> it.kind() == Kind.BEHAVIOUR).toList();
    }

    /** The verdicts that programs give on an answer, in the specifications' order. */
    public List<Verdict> verify(String answer) {
        return specifications.stream()
                .map(it -> it.verify(answer))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The specification of an id. */
    public Optional<Specification> specification(String id) {
        return specifications.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    /** The sample prompt of an id. */
    public Optional<SamplePrompt> prompt(String id) {
        return prompts.stream().filter(it -> it.id().equals(id)).findFirst();
    }
}
