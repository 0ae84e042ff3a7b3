package dev.parley.agents.method;

import static dev.parley.agents.deliberation.Role.GENERATOR;
import static dev.parley.agents.deliberation.Role.JUDGE;

import dev.parley.agents.deliberation.Answer;
import dev.parley.agents.deliberation.Draft;
import dev.parley.agents.deliberation.Method;
import dev.parley.agents.deliberation.Panel;
import dev.parley.agents.deliberation.Question;
import java.util.List;
import java.util.Map;

/**
 * Several answer; in each further round everyone sees the others' answers and answers again; in the
 * end one closes the debate (arXiv 2305.14325).
 *
 * @param agents at least 2
 * @param rounds the first answers included, at least 1
 */
public record Debate(int agents, int rounds) implements Method {

    static final MethodKind KIND =
            MethodKind.named("debate", "Debate")
                    .does(
                            "Several answer, read each other and answer again; then one closes the debate.")
                    .from(Origin.BEYOND)
                    .asks(GENERATOR, JUDGE)
                    .with(
                            Parameter.integer("agents", 2, 9, 3, "Those who debate."),
                            Parameter.integer(
                                    "rounds", 1, 6, 2, "Rounds, the first answers included."),
                            Common.MODELS)
                    .prompts("draft", "debate-again", "debate-close")
                    .calls("agents * rounds + 1")
                    .makes(values ->
                            new Debate(values.integer("agents"), values.integer("rounds")));

    @Override
    public Answer deliberate(Question question, Panel panel) {
        var drafts =
                panel.round(1)
                        .together(
                                "agent",
                                agents,
                                (one, number) -> one.member(number).draft(question));
        for (int round = 2; round <= rounds; round++) {
            var before = drafts;
            drafts =
                    panel.round(round)
                            .together(
                                    "agent",
                                    agents,
                                    (one, number) ->
                                            again(
                                                    question,
                                                    one.member(number),
                                                    before,
                                                    number - 1));
        }
        return Answer.of(
                panel.write(
                        question,
                        JUDGE,
                        "close",
                        "debate-close",
                        Map.of("answers", Listed.numbered(drafts))));
    }

    private static Draft again(Question question, Panel panel, List<Draft> before, int own) {
        var values = Map.of("own", before.get(own).text(), "answers", Listed.others(before, own));
        return panel.write(question, GENERATOR, "again", "debate-again", values);
    }
}
