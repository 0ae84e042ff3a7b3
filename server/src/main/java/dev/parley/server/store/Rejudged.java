package dev.parley.server.store;

import dev.parley.agents.deliberation.Event.Failed;
import dev.parley.agents.deliberation.Event.Judged;
import dev.parley.agents.deliberation.Event.Submitted;
import java.util.Optional;

/**
 * A run whose answer was judged again, and what became of it.
 *
 * @param version of the scenario under which the run was judged at first
 * @param later the judgement's own deliberation
 * @param asked as what it was submitted
 * @param before the run's own judgement of its answer
 * @param after the later one, as soon as it is there
 * @param failure why there will be none
 */
public record Rejudged(
        Summary run,
        int version,
        Summary later,
        Submitted asked,
        Optional<Judged> before,
        Optional<Judged> after,
        Optional<Failed> failure) {}
