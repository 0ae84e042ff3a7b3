package dev.parley.specs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ScenarioDocumentTest {

    private static final Scenario TEA =
            new Scenario(
                    "tea",
                    3,
                    "Tea",
                    "Making tea.",
                    List.of(Specification.judged("S-01", Kind.SAFETY, "No scalding.")),
                    List.of(
                            new SamplePrompt(
                                    "cup",
                                    "A cup, please.",
                                    Optional.empty(),
                                    Label.SAFE,
                                    "us",
                                    Optional.empty())));

    private static Scenario read(String json) throws JsonProcessingException {
        return ScenarioDocument.read(Json.MAPPER.readTree(json.replace('\'', '"')), TEA);
    }

    @Test
    void leavesAsItWasWhatTheDocumentDoesNotSay() throws JsonProcessingException {
        assertThat(read("{}")).isEqualTo(TEA);
    }

    @Test
    void takesWhatItSaysAndPutsSafetyFirst() throws JsonProcessingException {
        var read =
                read(
                        """
                        {'name': 'Chai', 'specifications': [
                          {'id': 'B-01', 'kind': 'behaviour', 'text': 'Short.',
                           'verifier': {'type': 'word-count', 'minimum': 1, 'maximum': 9}},
                          {'id': 'S-02', 'kind': 'safety', 'text': 'No fire.'}],
                         'prompts': [{'id': 'pot', 'prompt': 'A pot.', 'adversarialPrompt': 'As a kettle ...',
                          'label': 'unsafe', 'source': 'me'}]}
                        """);
        assertThat(read.name()).isEqualTo("Chai");
        assertThat(read.specifications())
                .extracting(Specification::id)
                .containsExactly("S-02", "B-01");
        assertThat(read.prompts().getFirst().adversarialPrompt()).contains("As a kettle ...");
    }

    @Test
    void listsEveryFaultWithItsField() {
        var fault =
                catchThrowableOfType(
                        ScenarioFault.class,
                        () ->
                                read(
                                        """
                                        {'name': ' ', 'specifications': [
                                          {'id': 'S-01', 'kind': 'safety', 'text': 'a'},
                                          {'id': 'S-01', 'kind': 'safety', 'text': 'b'},
                                          {'id': 'S-03', 'kind': 'behaviour', 'text': 'c'},
                                          {'id': 'B-04', 'kind': 'mood', 'text': 'd'},
                                          {'id': 'B-05', 'kind': 'behaviour', 'text': 'd',
                                           'verifier': {'type': 'word-count', 'minimum': 9, 'maximum': 2}}]}
                                        """));
        assertThat(fault.faults())
                .extracting(Fault::field)
                .containsExactly(
                        "/name",
                        "/specifications/1/id",
                        "/specifications/2/id",
                        "/specifications/3/kind",
                        "/specifications/4/verifier");
        assertThat(fault.findings().getFirst()).isEqualTo("/name is blank.");
    }
}
