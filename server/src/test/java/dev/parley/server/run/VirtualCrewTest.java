package dev.parley.server.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.agents.agent.LogLines;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;

class VirtualCrewTest {

    @Test
    void whatItsThreadsLogSaysOfWhichDeliberation() {
        var deliberation = new UUID(7, 1);
        try (var _ = LogLines.of(deliberation)) {
            var said = new VirtualCrew().begin(() -> MDC.get("deliberation"));
            assertThat(said.join()).isEqualTo(deliberation.toString());
        }
    }

    @Test
    void whereNothingIsSaidNothingIs() {
        assertThat(new VirtualCrew().begin(() -> "" + MDC.get("deliberation")).join())
                .isEqualTo("null");
    }
}
