package dev.parley.server.live;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What a presenter shows to a hall, as the contract has it. The server only passes it on, and lets
 * the hall read those deliberations; the rest is for its page to follow.
 *
 * @param deliberations in the order of their lanes
 * @param part lanes, verdicts, drafts or cost
 * @param filter of specifications: all, failing or different
 * @param stage whether in large type
 * @param changes whether drafts show what changed
 * @param alone the one lane that is shown; empty for all
 * @param narrow the lane that a narrow page shows; empty for none
 * @param baseline the lane that the others are measured from; empty for none
 * @param compared keys of the two drafts that are compared; none while nobody chose any
 * @param explained the specification that is explained; empty for none
 */
public record Shown(
        List<UUID> deliberations,
        String part,
        String filter,
        boolean stage,
        boolean changes,
        String alone,
        String narrow,
        String baseline,
        List<String> compared,
        String explained,
        Optional<Position> replay) {

    public Shown {
        deliberations = List.copyOf(deliberations);
        compared = List.copyOf(compared);
    }

    /**
     * Where the recording stands that is played.
     *
     * @param at the time since its start or the number of an event, as in an address: {@code
     *     12.4s}, {@code 7}
     * @param speed how many times as fast as it was
     */
    public record Position(String at, boolean playing, int speed) {}
}
