package dev.parley.agents.method;

import static dev.parley.agents.deliberation.Role.GENERATOR;
import static dev.parley.agents.deliberation.Role.REFLECTOR;
import static dev.parley.agents.deliberation.Role.REVISER;

import dev.parley.agents.deliberation.Answer;
import dev.parley.agents.deliberation.Method;
import dev.parley.agents.deliberation.Panel;
import dev.parley.agents.deliberation.Product;
import dev.parley.agents.deliberation.Question;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Drafts; asks questions by which the draft is to be checked; has each answered by somebody who
 * does not see it; and rewrites it by what they say (arXiv 2309.11495, factored).
 *
 * @param questions the k of its formula, at least 1
 */
public record ChainOfVerification(int questions) implements Method {

    static final MethodKind KIND =
            MethodKind.named("chain-of-verification", "Chain of verification")
                    .does(
                            "A draft, questions to check it by, answers from somebody who has not seen it, and a revision.")
                    .from(Origin.BEYOND)
                    .asks(GENERATOR, REFLECTOR, REVISER)
                    .with(
                            Parameter.integer(
                                    "questions",
                                    1,
                                    20,
                                    5,
                                    "Questions that the draft is checked by."))
                    .prompts("draft", "questions", "finding", "revision-findings")
                    .calls("2 + questions + 1")
                    .makes(values -> new ChainOfVerification(values.integer("questions")));

    @Override
    public Answer deliberate(Question question, Panel panel) {
        var draft = panel.draft(question);
        var values = Map.of("draft", draft.text(), "count", String.valueOf(questions));
        var ask = panel.conversation(question, "questions", values).as(Questions.SCHEMA);
        var planned = panel.turn("plan", REFLECTOR, Product.QUESTIONS, ask).text();
        var all = Questions.of(planned, questions, question.scenario());
        var found =
                panel.together(
                        "check",
                        questions,
                        (one, number) ->
                                one.say(
                                        question,
                                        GENERATOR,
                                        "find",
                                        Product.FINDING,
                                        "finding",
                                        Map.of("question", all.get(number - 1))));
        var checks =
                IntStream.range(0, questions)
                        .mapToObj(i -> "%d. %s\n%s".formatted(i + 1, all.get(i), found.get(i)))
                        .collect(Collectors.joining("\n\n"));
        return Answer.of(
                panel.write(
                        question,
                        REVISER,
                        "revise",
                        "revision-findings",
                        Map.of("draft", draft.text(), "checks", checks)));
    }
}
