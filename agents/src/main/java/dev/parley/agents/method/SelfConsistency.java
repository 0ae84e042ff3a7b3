package dev.parley.agents.method;

import static dev.parley.agents.deliberation.Role.GENERATOR;
import static dev.parley.agents.deliberation.Role.JUDGE;

import dev.parley.agents.deliberation.Answer;
import dev.parley.agents.deliberation.Method;
import dev.parley.agents.deliberation.Panel;
import dev.parley.agents.deliberation.Product;
import dev.parley.agents.deliberation.Question;
import java.util.Map;

/**
 * Answers several times, independently; the answer that agrees most with the others is it
 * (universal self-consistency, arXiv 2311.17311).
 *
 * @param samples at least 2
 */
public record SelfConsistency(int samples) implements Method {

    static final MethodKind KIND =
            MethodKind.named("self-consistency", "Self-consistency")
                    .does(
                            "Several answers side by side; the one that agrees most with the others is it.")
                    .from(Origin.BEYOND)
                    .asks(GENERATOR, JUDGE)
                    .with(Parameter.integer("samples", 2, 32, 5, "Answers to choose from."))
                    .prompts("draft", "select")
                    .calls("samples + 1")
                    .makes(values -> new SelfConsistency(values.integer("samples")));

    @Override
    public Answer deliberate(Question question, Panel panel) {
        var drafts = panel.together("sample", samples, (one, number) -> one.draft(question));
        var ask =
                panel.conversation(question, "select", Map.of("answers", Listed.numbered(drafts)))
                        .as(Pick.SCHEMA);
        var reply = panel.turn("select", JUDGE, Product.RANKING, ask);
        return Pick.of(reply.text(), drafts.size())
                .map(number -> Answer.of(drafts.get(number - 1)))
                .orElseGet(() ->
                        Answer.of(drafts.getFirst())
                                .warned("no choice could be read, so the first answer stands"));
    }
}
