package dev.parley.server.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.agents.deliberation.Entry;
import dev.parley.agents.deliberation.Event.Completed;
import dev.parley.server.whole.LogInvariants;
import dev.parley.server.whole.Rest;
import java.util.List;
import java.util.UUID;

/** What is checked of every deliberation after a fault, from its log alone. */
final class Outcome {

    private Outcome() {}

    /** Waits for its end: it is whole, it is sound, and the page would show what the log says. */
    static List<Entry> completed(Rest rest, UUID id) {
        var log = rest.ended(id);
        LogInvariants.check(log);
        assertThat(log.getLast().event()).isEqualTo(new Completed());
        assertThat(rest.transcript(id)).isEqualTo(Rest.transcript(id, log));
        return log;
    }
}
