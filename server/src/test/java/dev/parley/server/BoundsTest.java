package dev.parley.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.agents.agent.Pace;
import dev.parley.agents.deliberation.Retries;
import dev.parley.server.configuration.Configuration;
import dev.parley.server.configuration.Sources;
import dev.parley.server.live.FeedLimits;
import dev.parley.server.store.StoreLimits;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The defaults of the configuration are the defaults of the parts. */
class BoundsTest {

    @TempDir Path folder;

    @Test
    void eachPartGetsItsOwnDefaults() {
        var bounds = new Bounds(Configuration.read(Sources.of(folder, Map.of())).limits());
        assertThat(bounds.store()).isEqualTo(StoreLimits.DEFAULT);
        assertThat(bounds.feed()).isEqualTo(FeedLimits.DEFAULT);
        assertThat(bounds.retries()).isEqualTo(Retries.DEFAULT);
        assertThat(bounds.pace()).isEqualTo(Pace.DEFAULT);
    }

    @Test
    void turnsUnderWayGetTwoThirdsOfTheTimeForAStop() {
        var limits = Configuration.read(Sources.of(folder, Map.of())).limits();
        assertThat(limits.node().stop()).isEqualTo(Duration.ofSeconds(30));
        assertThat(new Bounds(limits).moderator().farewell()).isEqualTo(Duration.ofSeconds(20));
    }
}
