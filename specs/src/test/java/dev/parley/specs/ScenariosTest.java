package dev.parley.specs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScenariosTest {

    @Test
    void comesWithAScenarioForStorytelling() {
        assertThat(Scenarios.builtIn().find("child-storytelling"))
                .hasValueSatisfying(it -> assertThat(it.safety()).hasSize(12));
    }

    @Test
    void findsNothingUnderAnUnknownId() {
        assertThat(Scenarios.builtIn().find("nowhere")).isEmpty();
    }
}
