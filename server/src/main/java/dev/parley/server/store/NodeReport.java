package dev.parley.server.store;

import dev.parley.agents.deliberation.Role;
import dev.parley.agents.model.openai.Ration;
import java.util.List;
import java.util.Map;

/**
 * What a node says of itself at each renewal of its lease.
 *
 * @param version of Parley that it runs
 * @param roles that its agents play
 * @param address where its page is
 * @param hears names of the other nodes that it hears over the bus
 * @param holds what it keeps for itself of each endpoint's limits: the larger of what it may use
 *     and what it uses
 * @param work what it does
 * @param clockAhead milliseconds by which its clock is ahead of the database's; negative if behind
 */
public record NodeReport(
        String version,
        List<Role> roles,
        String address,
        List<String> hears,
        Map<String, Ration> holds,
        Work work,
        long clockAhead) {

    /** What is known of a node that has said nothing yet. */
    public static final NodeReport NOTHING =
            new NodeReport("", List.of(), "", List.of(), Map.of(), new Work(0, 0, 0, 0), 0);

    public NodeReport {
        roles = List.copyOf(roles);
        hears = List.copyOf(hears);
        holds = Map.copyOf(holds);
    }

    /**
     * What a node does just now.
     *
     * @param deliberations under way
     * @param turns that its agents have under way, for its own deliberations and for those of other
     *     nodes
     * @param tokensPerSecond that its models wrote since the last renewal, one a piece of the
     *     stream
     * @param faults attempts of its agents that failed since it began
     */
    public record Work(int deliberations, int turns, double tokensPerSecond, long faults) {}
}
