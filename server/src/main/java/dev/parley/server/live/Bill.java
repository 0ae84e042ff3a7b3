package dev.parley.server.live;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.parley.agents.deliberation.Event.Submitted;
import dev.parley.agents.deliberation.Event.TurnCompleted;
import dev.parley.agents.deliberation.Price;
import dev.parley.agents.deliberation.Product;
import dev.parley.agents.deliberation.Usage;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;

/**
 * What the completed turns took, the judge's apart from the method's own.
 *
 * @param calls completed turns
 * @param cost USD by the models' prices; empty when none of them has a price
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Bill(Shares<Integer> calls, Shares<Usage> tokens, Optional<Shares<Double>> cost) {

    /** A figure of the method's own and one of the judge. */
    public record Shares<T>(T method, T judge) {

        Shares<T> plus(Product product, T more, BinaryOperator<T> sum) {
            return product.judging()
                    ? new Shares<>(method, sum.apply(judge, more))
                    : new Shares<>(sum.apply(method, more), judge);
        }
    }

    /** Nothing yet. */
    static Bill of(Submitted submitted) {
        var priced =
                Stream.concat(submitted.models().values().stream(), submitted.others().stream())
                        .anyMatch(model -> model.price().isPresent());
        return new Bill(
                new Shares<>(0, 0),
                new Shares<>(Usage.NONE, Usage.NONE),
                priced ? Optional.of(new Shares<>(0.0, 0.0)) : Optional.empty());
    }

    Bill plus(TurnCompleted turn, Optional<Price> price) {
        var usd = price.map(each -> each.of(turn.usage())).orElse(0.0);
        return new Bill(
                calls.plus(turn.product(), 1, Integer::sum),
                tokens.plus(turn.product(), turn.usage(), Usage::plus),
                cost.map(sum -> sum.plus(turn.product(), usd, Double::sum)));
    }
}
