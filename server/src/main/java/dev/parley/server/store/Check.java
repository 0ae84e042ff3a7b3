package dev.parley.server.store;

import dev.parley.agents.doctor.Plan;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * An examination of a judge, and how far it has come.
 *
 * @param standing how many of its deliberations stand where; none is left out but those at 0
 */
public record Check(UUID id, Instant submittedAt, Plan plan, Map<Status, Integer> standing) {

    public Check {
        standing = Map.copyOf(standing);
    }
}
