package dev.parley.agents.method;

import static dev.parley.agents.deliberation.Role.GENERATOR;
import static dev.parley.agents.deliberation.Role.JUDGE;
import static dev.parley.agents.deliberation.Role.REVISER;

import dev.parley.agents.deliberation.Answer;
import dev.parley.agents.deliberation.Draft;
import dev.parley.agents.deliberation.Method;
import dev.parley.agents.deliberation.Panel;
import dev.parley.agents.deliberation.Product;
import dev.parley.agents.deliberation.Question;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Several models answer; each ranks the answers of the others, which bear letters in an order drawn
 * for it alone; the chair writes the answer from all answers and their mean ranks.
 *
 * @param agents at least 2
 */
public record Council(int agents) implements Method {

    static final MethodKind KIND =
            MethodKind.named("council", "Council")
                    .does(
                            "Several answer, each ranks the others unnamed, and the chair writes the answer from answers and ranks.")
                    .from(Origin.BEYOND)
                    .asks(GENERATOR, JUDGE, REVISER)
                    .with(
                            Parameter.integer("agents", 2, 9, 3, "Members of the council."),
                            Common.MODELS)
                    .prompts("draft", "council-rank", "council-close")
                    .calls("2 * agents + 1")
                    .makes(values -> new Council(values.integer("agents")));

    @Override
    public Answer deliberate(Question question, Panel panel) {
        var drafts =
                panel.together(
                        "member", agents, (one, number) -> one.member(number).draft(question));
        var rankings =
                panel.together(
                        "member",
                        agents,
                        (one, number) -> rank(question, one.member(number), drafts, number - 1));
        var ranks = new MeanRanks(rankings.stream().flatMap(Optional::stream).toList());
        var closed =
                panel.write(
                        question,
                        REVISER,
                        "close",
                        "council-close",
                        Map.of("answers", ranks.listed(drafts)));
        int unread = agents - ranks.rankings().size();
        return unread == 0
                ? Answer.of(closed)
                : Answer.of(closed)
                        .warned("%d of %d rankings could not be read".formatted(unread, agents));
    }

    /** The places of the drafts in the order of one member's ranking, its own left out. */
    private static Optional<List<Integer>> rank(
            Question question, Panel panel, List<Draft> drafts, int own) {
        var others = IntStream.range(0, drafts.size()).filter(i -> i != own).boxed().toList();
        var order = panel.shuffled("rank", others);
        var answers = Map.of("answers", Letters.listed(order.stream().map(drafts::get).toList()));
        var ask =
                panel.conversation(question, "council-rank", answers)
                        .as(Letters.schema(order.size()));
        var reply = panel.turn("rank", JUDGE, Product.RANKING, ask);
        return Letters.ranking(reply.text(), order.size())
                .map(places -> places.stream().map(order::get).toList());
    }
}
