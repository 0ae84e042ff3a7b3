package dev.parley.server.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Keys stay out of files and out of what is said. */
class KeysTest {

    private static final String CANARY = "sk-CANARY-4711";
    private static final String KEYED =
            "models: [{id: m, name: n, url: 'http://h', key-variable: QWEN_KEY}]";

    @TempDir Path folder;

    private List<String> findings(String line, String url) {
        return Given.nothing(folder)
                .file("models:\n  - id: m\n    name: n\n    url: " + url + "\n    " + line + "\n")
                .findings();
    }

    private Given keyed(String key) {
        return Given.nothing(folder).file(KEYED).variable("QWEN_KEY", key);
    }

    @Test
    void namesTheVariableThatIsNotSet() {
        assertThat(Given.nothing(folder).file(KEYED).findings())
                .containsExactly(
                        "parley.yaml, line 1: models[0].key-variable names QWEN_KEY, but that"
                                + " variable is not set or empty; put the key in it, or leave"
                                + " key-variable out.");
    }

    @Test
    void namesTheVariableThatIsEmpty() {
        assertThat(keyed(" ").findings())
                .containsExactly(
                        "parley.yaml, line 1: models[0].key-variable names QWEN_KEY, but that"
                                + " variable is not set or empty; put the key in it, or leave"
                                + " key-variable out.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"key", "api-key", "api_key", "apikey", "token", "secret", "password"})
    void refusesAKeyInTheFileAndSaysWhy(String name) {
        assertThat(findings(name + ": " + CANARY, "http://h/v1"))
                .containsExactly(
                        "parley.yaml, line 5: models[0]."
                                + name
                                + " is refused: files are copied and committed, so keys are never"
                                + " in them; put the key in an environment variable and its name"
                                + " under key-variable.");
    }

    @ParameterizedTest
    @ValueSource(strings = {CANARY, "hf_CANARY4711abc"})
    void aKeyInPlaceOfItsVariableIsNotRepeated(String key) {
        assertThat(findings("key-variable: " + key, "http://h/v1"))
                .containsExactly(
                        "parley.yaml, line 5: models[0].key-variable must be the NAME of an"
                                + " environment variable, such as OPENAI_API_KEY, in capitals,"
                                + " digits and _; the key itself does not belong in a file.");
    }

    @Test
    void aKeyInTheUrlIsNotRepeated() {
        assertThat(findings("", "http://user:" + CANARY + "@h/v1"))
                .containsExactly(
                        "parley.yaml, line 4: models[0].url must have no user or password in it;"
                                + " keys go into a variable that key-variable names.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost/v1", "ftp://h/v1", "file:///etc/passwd", "localhost:80/v1"})
    void wantsHttp(String url) {
        assertThat(findings("", url))
                .containsExactly(
                        "parley.yaml, line 4: models[0].url must begin with http:// or https://,"
                                + " such as http://127.0.0.1:8000/v1.");
    }

    @Test
    void wantsAnAddress() {
        assertThat(findings("", "127.0.0.1:8000/v1"))
                .containsExactly(
                        "parley.yaml, line 4: models[0].url must be an address such as"
                                + " http://127.0.0.1:8000/v1.");
    }

    @Test
    void wantsAHostInTheUrl() {
        assertThat(findings("", "http:///v1"))
                .containsExactly(
                        "parley.yaml, line 4: models[0].url must name a host, such as"
                                + " http://127.0.0.1:8000/v1.");
    }

    @Test
    void aKeyThatNoHeaderCouldCarryIsRefusedWithoutRepeatingIt() {
        assertThat(keyed(CANARY + "\nX: y").findings())
                .hasSize(1)
                .noneMatch(finding -> finding.contains("CANARY"));
    }

    @Test
    void aModelHasTheKeyOfItsVariable() {
        assertThat(keyed(CANARY).configuration().models().getFirst().key())
                .map(key -> key.reveal())
                .contains(CANARY);
    }

    @Test
    void aConfigurationThatIsPrintedShowsNoKey() {
        assertThat(keyed(CANARY).configuration().toString()).doesNotContain("CANARY");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"CANARY", "CANARY-of-sixteen;", "CANARY of sixteen", "CANARY-Übergröße"})
    void aTokenThatIsNoneIsNotRepeated(String token) {
        assertThat(Given.nothing(folder).variable("PARLEY_TOKEN", token).findings())
                .containsExactly(
                        "PARLEY_TOKEN must have 16 to 256 letters, digits or any of - . _ ~;"
                                + " 'openssl rand -hex 32' writes a good one.");
    }

    @Test
    void aTokenIsTakenFromItsVariableAlone() {
        var said = "token: a-token-of-sixteen";
        assertThat(Given.nothing(folder).file(said).findings())
                .singleElement()
                .asString()
                .contains("token is no key of Parley's");
    }

    @Test
    void aConfigurationThatIsPrintedShowsNoToken() {
        var given = Given.nothing(folder).variable("PARLEY_TOKEN", "CANARY-of-sixteen");
        assertThat(given.configuration().toString()).doesNotContain("CANARY");
    }
}
