package dev.parley.specs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Verifiers as somebody writes them, tried on a text. */
class TrialTest {

    private static Trial tried(String verifier, String text) {
        try {
            return Trial.of(Json.MAPPER.readTree(verifier), text);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aVerifierSaysWhatItFinds() {
        assertThat(tried("{\"type\": \"forbidden-words\", \"words\": [\"fire\"]}", "No fire here."))
                .isInstanceOfSatisfying(
                        Trial.Ruled.class,
                        it -> {
                            assertThat(it.ruling()).isEqualTo(Ruling.NO);
                            assertThat(it.evidence()).contains("fire");
                        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"type\": \"word-count\", \"minimum\": 9, \"maximum\": 3}|it is refused: maximum is 3 words; it must be at least 9.",
                "{\"type\": \"word-count\", \"minimum\": \"many\", \"maximum\": 3}|/minimum must be a whole number, not \"many\".",
                "{\"type\": \"word-count\", \"minimum\": 1.5, \"maximum\": 3}|/minimum must be a whole number, not 1.5.",
                "{\"type\": \"word-count\", \"maximum\": 3}|/minimum is missing; this verifier needs it.",
                "{\"type\": \"forbidden-words\", \"words\": \"fire\"}|/words must be a list of texts, not \"fire\"."
            })
    void whatIsNoVerifierIsRefusedInPlainWords(String verifier, String sentence) {
        assertThat(tried(verifier, "x")).isEqualTo(new Trial.Refused(sentence));
    }

    @Test
    void thereIsAKindToChooseForEachVerifierAndItsStartIsOne() {
        var starts = VerifierKind.all().stream().map(VerifierKind::start).toList();
        assertThat(starts.stream().<Class<?>>map(Object::getClass).toList())
                .containsExactlyInAnyOrderElementsOf(
                        List.copyOf(Map.copyOf(Verifier.types()).values()));
        assertThat(starts.stream().map(it -> tried(Json.MAPPER.valueToTree(it).toString(), "x")))
                .allMatch(Trial.Ruled.class::isInstance);
    }
}
