package dev.parley.agents.deliberation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;

/**
 * How far several who rule on the same answer rule alike.
 *
 * @param compared specifications on which at least two have a ruling
 * @param agreed those of them on which all who ruled say the same
 * @param alpha Krippendorff's alpha for unordered categories: 1 for agreement throughout, 0 for
 *     what chance would give; empty where it is not defined, as when all ever say is one ruling
 * @param parted the specifications on which they part
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Agreement(int compared, int agreed, Optional<Double> alpha, List<String> parted) {

    public Agreement {
        parted = List.copyOf(parted);
    }
}
