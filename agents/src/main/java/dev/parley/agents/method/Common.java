package dev.parley.agents.method;

import dev.parley.agents.deliberation.Scorer;
import java.util.Arrays;
import java.util.List;

/** Parameters that several methods have. */
final class Common {

    static final Parameter SCORER =
            Parameter.choice(
                    "scorer",
                    Arrays.stream(Scorer.values()).map(Scorer::id).toList(),
                    "Who says which draft is the best; verifiers look only at what a program can decide.");
    static final Parameter REWARD_MODEL =
            Parameter.model(
                    "rewardModel",
                    "The reward model, where that is the scorer; the configuration declares it.");
    static final Parameter MODELS =
            Parameter.models(
                    "models",
                    9,
                    "The models of those who take part, in turn; none is that of the generator for all.");

    private Common() {}

    static Scorer scorer(Values values) {
        return Scorer.of(values.text("scorer"));
    }

    /** A reward model must be named where it is the scorer. */
    static List<Chosen.Refused> scorerFault(Values values) {
        var missing = scorer(values) == Scorer.REWARD_MODEL && values.text("rewardModel").isBlank();
        return missing
                ? List.of(
                        new Chosen.Refused(
                                "rewardModel",
                                "rewardModel is blank; it must name a reward model, since that is the scorer"))
                : List.of();
    }
}
