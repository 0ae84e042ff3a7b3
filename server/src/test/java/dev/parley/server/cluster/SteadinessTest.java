package dev.parley.server.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SteadinessTest {

    private static final Duration LEASE = Duration.ofSeconds(10);

    private Duration passed = Duration.ZERO;
    private final Steadiness steadiness = new Steadiness(LEASE, () -> passed.toNanos());

    @BeforeEach
    void readTheClock() {
        steadiness.wasSet(Instant.EPOCH);
    }

    @Test
    void isSteadyWhereTheClockGoesRight() {
        pass(60);
        assertThat(steadiness.wasSet(Instant.EPOCH.plusSeconds(63))).isFalse();
        assertThat(steadiness.isSteady()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(longs = {3600, -3600, 6, -6})
    void isNotForALeaseAfterTheClockWasSet(long seconds) {
        pass(1);
        assertThat(steadiness.wasSet(Instant.EPOCH.plusSeconds(1 + seconds))).isTrue();
        pass(1);
        assertThat(steadiness.wasSet(Instant.EPOCH.plusSeconds(2 + seconds))).isFalse();
        assertThat(steadiness.isSteady()).isFalse();
        pass(9);
        assertThat(steadiness.isSteady()).isTrue();
    }

    @Test
    void isNotForALeaseAfterTheDatabaseWasAway() {
        steadiness.interrupted();
        pass(9);
        assertThat(steadiness.isSteady()).isFalse();
        pass(1);
        assertThat(steadiness.isSteady()).isTrue();
    }

    private void pass(long seconds) {
        passed = passed.plusSeconds(seconds);
    }
}
