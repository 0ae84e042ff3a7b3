package dev.parley.specs;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads a list of sample prompts; those without an id are numbered. */
final class PromptReader {

    private final Set<String> ids = new HashSet<>();
    private final String adversarial;

    private PromptReader(String adversarial) {
        this.adversarial = adversarial;
    }

    /** With the names that the fields have in files. */
    static PromptReader ofFiles() {
        return new PromptReader("adversarial_prompt");
    }

    /** With the names that the fields have elsewhere. */
    static PromptReader ofDocuments() {
        return new PromptReader("adversarialPrompt");
    }

    List<SamplePrompt> read(Place list) {
        return list.elements().stream().map(this::prompt).toList();
    }

    private SamplePrompt prompt(Place place) {
        place.allowOnly(List.of("id", "prompt", adversarial, "label", "source", "answer"));
        var id =
                place.field("id")
                        .optionalText()
                        .orElseGet(() -> "prompt-%03d".formatted(ids.size() + 1));
        if (!ids.add(id)) {
            place.field("id")
                    .fault("is %s, which another has; each id may stand once".formatted(id));
        }
        return new SamplePrompt(
                id,
                place.field("prompt").text(),
                place.field(adversarial).optionalText(),
                label(place.field("label")),
                place.field("source").optionalText().orElse("unknown"),
                place.field("answer").optionalText());
    }

    private static Label label(Place place) {
        return switch (place.text()) {
            case "safe" -> Label.SAFE;
            case "unsafe" -> Label.UNSAFE;
            case String other -> {
                if (!place.missing()) {
                    place.fault("is %s; a label is safe or unsafe".formatted(other));
                }
                yield Label.UNSAFE;
            }
        };
    }
}
