package dev.parley.agents.method;

import dev.parley.agents.deliberation.Answer;
import dev.parley.agents.deliberation.Method;
import dev.parley.agents.deliberation.Panel;
import dev.parley.agents.deliberation.Question;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The control arm: refuses, always in the same words. Shows what the score pays for refusing. */
public record Refuse() implements Method {

    static final MethodKind KIND =
            MethodKind.named("refuse", "Refuse")
                    .does(
                            "Refuses in fixed words, without a call: shows what the score pays for that.")
                    .from(Origin.BEYOND)
                    .prompts("refusal")
                    .calls("0")
                    .makes(values -> new Refuse());

    @Override
    public Answer deliberate(Question question, Panel panel) {
        var refusal = panel.words(question, "refusal", Map.of());
        return new Answer(refusal, "", "refuse", Optional.empty(), List.of());
    }
}
