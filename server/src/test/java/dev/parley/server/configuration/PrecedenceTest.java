package dev.parley.server.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who has the last word. */
class PrecedenceTest {

    @TempDir Path folder;

    private Given given = new Given(Path.of(""), Map.of(), Map.of());

    @BeforeEach
    void giveNothing() {
        given = Given.nothing(folder);
    }

    @Test
    void theFileBeatsTheDefault() {
        assertThat(given.file("port: 1").configuration().port()).isEqualTo(1);
    }

    @Test
    void aVariableBeatsTheFile() {
        var both = given.file("port: 1").variable("PARLEY_PORT", "2");
        assertThat(both.configuration().port()).isEqualTo(2);
    }

    @Test
    void anOptionBeatsTheVariable() {
        var both = given.variable("PARLEY_PORT", "2").option(Setting.PORT, "3");
        assertThat(both.configuration().port()).isEqualTo(3);
    }

    @Test
    void anEmptyVariableSaysNothing() {
        assertThat(given.variable("PARLEY_PORT", "").configuration().port()).isEqualTo(8080);
    }

    @ParameterizedTest
    @EnumSource
    void everySettingIsKeyOptionAndVariable(Setting setting) {
        assertThat(Defaults.values().fields()).containsKey(setting.key());
        assertThat(Defaults.text()).contains(setting.option() + ", " + setting.variable());
    }

    @ParameterizedTest
    @EnumSource
    void everySettingIsReadFromItsVariable(Setting setting) {
        var sources = given.variable(setting.variable(), "x").sources();
        assertThat(sources.variableValues().fields()).containsOnlyKeys(setting.key());
    }

    @Test
    void rolesOfAVariableStandBetweenCommas() {
        var roles = given.variable("PARLEY_ROLES", "judge, reviser").configuration().roles();
        assertThat(roles).extracting(role -> role.wire()).containsOnly("judge", "reviser");
    }

    @Test
    void parleyYamlIsReadWhenItIsThere() {
        assertThat(given.file("").sources().file()).contains(folder.resolve("parley.yaml"));
    }

    @Test
    void noFileIsReadWhenThereIsNone() {
        assertThat(given.sources().file()).isEmpty();
    }

    @Test
    void theFileOfTheOptionBeatsTheOneOfTheVariable() {
        var sources =
                new Sources(
                        Map.of(), Optional.of("a.yaml"), Map.of("PARLEY_CONFIG", "b.yaml"), folder);
        assertThat(sources.file()).contains(folder.resolve("a.yaml"));
    }

    @Test
    void theFileOfTheVariableBeatsParleyYaml() {
        var sources = given.file("").variable("PARLEY_CONFIG", "b.yaml").sources();
        assertThat(sources.file()).contains(folder.resolve("b.yaml"));
    }
}
