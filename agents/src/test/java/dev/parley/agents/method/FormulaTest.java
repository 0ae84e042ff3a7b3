package dev.parley.agents.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonNode;
import dev.parley.agents.deliberation.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The same formulas as the page's own tests work out. */
class FormulaTest {

    private static final JsonNode GOLDEN = golden();
    private static final Map<String, JsonNode> PARAMETERS =
            Case.parameters(GOLDEN.path("parameters").toString());

    static Stream<Arguments> formulas() {
        return GOLDEN.path("formulas").properties().stream()
                .map(each -> arguments(each.getKey(), each.getValue().intValue()));
    }

    static Stream<String> wrong() {
        return GOLDEN.path("wrong").valueStream().map(JsonNode::asText);
    }

    @ParameterizedTest
    @MethodSource("formulas")
    void comesTo(String formula, int value) {
        assertThat(new Formula(formula).of(PARAMETERS)).isEqualTo(value);
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void refusesWhatIsNoFormulaOverItsParameters(String formula) {
        assertThatThrownBy(() -> new Formula(formula).of(PARAMETERS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("'" + formula + "' is no formula over ");
    }

    private static JsonNode golden() {
        try {
            return Json.read(
                    Files.readString(Path.of("src", "test", "golden", "formulas.json")),
                    JsonNode.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
