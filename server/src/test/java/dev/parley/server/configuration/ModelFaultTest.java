package dev.parley.server.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said when a model is declared wrongly. */
class ModelFaultTest {

    private static final String MODEL = "models:\n  - {id: m, url: 'http://h/v1', name: n%s}\n";

    @TempDir Path folder;

    private String finding(String yaml) {
        var findings = Given.nothing(folder).file(yaml).findings();
        assertThat(findings).hasSize(1);
        return findings.getFirst();
    }

    @Test
    void namesAnUnknownKey() {
        assertThat(finding(MODEL.formatted(", thinsk: true")))
                .isEqualTo(
                        "parley.yaml, line 2: models[0].thinsk is no key of Parley's; did you mean"
                                + " 'thinks'?");
    }

    @Test
    void namesAnUnknownKeyOfAPrice() {
        assertThat(finding(MODEL.formatted(", price: {input: 1, output: 2, inptu: 3}")))
                .isEqualTo(
                        "parley.yaml, line 2: models[0].price.inptu is no key of Parley's; did you"
                                + " mean 'input'?");
    }

    @Test
    void wantsBothPrices() {
        assertThat(finding(MODEL.formatted(", price: {input: 1}")))
                .isEqualTo(
                        "parley.yaml, line 2: models[0].price has no output, a number from 0 to"
                                + " 1000000.");
    }

    @Test
    void refusesAPriceThatIsOneNumber() {
        assertThat(finding(MODEL.formatted(", price: 3")))
                .isEqualTo(
                        "parley.yaml, line 2: models[0].price must be like {input: 0.15, output:"
                                + " 0.60}, USD a million tokens.");
    }

    @Test
    void saysWhatATemperatureIs() {
        assertThat(finding(MODEL.formatted(", sampling: {temperature: 3}")))
                .isEqualTo(
                        "parley.yaml, line 2: models[0].sampling.temperature must be a number from"
                                + " 0 to 2, not '3'.");
    }

    @Test
    void saysWhichWaysToContinueThereAre() {
        assertThat(finding(MODEL.formatted(", continues: maybe")))
                .isEqualTo(
                        "parley.yaml, line 2: models[0].continues must be one of auto, none,"
                                + " continue-final-message, prefix, completions, not 'maybe'.");
    }

    @Test
    void saysOnceWhatIsWrongWithADefaultOfAllModels() {
        assertThat(finding(MODEL.formatted("") + "model-defaults: {thinks: perhaps}"))
                .isEqualTo(
                        "parley.yaml, line 3: model-defaults.thinks must be true or false, not"
                                + " 'perhaps'.");
    }

    @Test
    void saysWhatIsWrongWithADefaultThoughThereIsNoModel() {
        assertThat(finding("model-defaults: {thinks: perhaps}"))
                .isEqualTo(
                        "parley.yaml, line 1: model-defaults.thinks must be true or false, not"
                                + " 'perhaps'.");
    }

    @Test
    void refusesOneValueWhereModelsBelong() {
        assertThat(finding("models: qwen"))
                .isEqualTo("parley.yaml, line 1: models must be a list.");
    }

    @Test
    void refusesAModelThatIsAWord() {
        assertThat(finding("models: [qwen]"))
                .isEqualTo(
                        "parley.yaml, line 1: models[0] must be a model: id, url and name below"
                                + " it.");
    }

    @Test
    void wantsAUrl() {
        assertThat(finding("models:\n  - id: m\n    name: n\n"))
                .isEqualTo(
                        "parley.yaml, line 2: models[0] has no url, such as"
                                + " http://127.0.0.1:8000/v1.");
    }

    @Test
    void refusesASecondModelOfTheSameId() {
        assertThat(finding(MODEL.formatted("") + "  - {id: m, url: 'http://h/v1', name: n}\n"))
                .isEqualTo(
                        "parley.yaml, line 3: models[1] has the id 'm' of an earlier model; each"
                                + " needs its own.");
    }

    @Test
    void keepsTheIdOfTheRehearsal() {
        assertThat(finding("models: [{id: rehearsal, url: 'http://h/v1', name: n}]"))
                .isEqualTo(
                        "parley.yaml, line 1: models[0].id must not be 'rehearsal', which is what"
                                + " plays without a model.");
    }

    @Test
    void refusesAnIdThatNobodyCouldType() {
        assertThat(finding("models: [{id: 'a b', url: 'http://h/v1', name: n}]"))
                .isEqualTo(
                        "parley.yaml, line 1: models[0].id must be 1 to 100 letters, digits or"
                                + " . _ : / - and begin with a letter or digit, not 'a b'.");
    }

    @Test
    void refusesADefaultModelThatIsNotThere() {
        assertThat(finding(MODEL.formatted("") + "default-models: {judge: n}"))
                .isEqualTo(
                        "parley.yaml, line 3: default-models.judge names no model that is declared,"
                                + " 'n'; there are m, rehearsal.");
    }

    @Test
    void refusesADefaultModelOfAnUnknownRole() {
        assertThat(finding("default-models: {jugde: rehearsal}"))
                .isEqualTo(
                        "parley.yaml, line 1: default-models.jugde is no role; did you mean"
                                + " 'judge'?");
    }
}
