package dev.parley.agents.method;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.parley.agents.deliberation.Json;
import dev.parley.agents.deliberation.MethodChoice;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MethodsTest {

    @Test
    void namesTheMethodsAsThePapersDo() {
        assertThat(Methods.all())
                .extracting(MethodKind::id)
                .containsExactly("raw", "vanilla", "self-refine", "align3", "align3-agents");
    }

    @Test
    void fillsInEveryDefault() {
        assertThat(chosen("self-refine", "{}"))
                .isEqualTo(
                        new MethodChoice(
                                "self-refine",
                                given(
                                        """
                                        {"rounds": 3, "history": 1, "stopWhenSatisfied": true}\
                                        """)));
    }

    @Test
    void everyMethodIsMadeFromItsDefaults() {
        assertThat(Methods.all())
                .extracting(kind -> kind.method(chosen(kind.id(), "{}")).getClass().getSimpleName())
                .containsExactly("Raw", "Vanilla", "SelfRefine", "Align3", "Align3Agents");
    }

    @Test
    void makesTheMethodFromItsParameters() {
        var choice =
                chosen(
                        "self-refine",
                        """
                        {"rounds": 15, "history": 2, "stopWhenSatisfied": false}\
                        """);
        assertThat(find("self-refine").method(choice)).isEqualTo(new SelfRefine(15, 2, false));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "raw; {}; 1; 1",
                "vanilla; {}; 1; 1",
                "self-refine; {}; 2; 7",
                "self-refine; {\"stopWhenSatisfied\": false}; 7; 7",
                "self-refine; {\"rounds\": 15, \"stopWhenSatisfied\": false}; 31; 31",
                "align3; {}; 3; 3",
                "align3; {\"stages\": [\"audit\"]}; 1; 1",
                "align3; {\"stages\": []}; 1; 1",
                "align3-agents; {}; 5; 5"
            })
    void saysHowManyCallsToExpect(String id, String given, int least, int most) {
        assertThat(find(id).calls(chosen(id, given))).isEqualTo(new Calls(least, most));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "raw # {\"rounds\": 1} # rounds # raw has no parameter 'rounds'; it has none",
                "self-refine # {\"round\": 1} # round # self-refine has no parameter 'round'; it has rounds, history, stopWhenSatisfied",
                "self-refine # {\"rounds\": 16} # rounds # rounds is 16; it must be a whole number from 1 to 15",
                "self-refine # {\"rounds\": 0} # rounds # rounds is 0; it must be a whole number from 1 to 15",
                "self-refine # {\"rounds\": 2.5} # rounds # rounds is 2.5; it must be a whole number from 1 to 15",
                "self-refine # {\"rounds\": \"3\"} # rounds # rounds is \"3\"; it must be a whole number from 1 to 15",
                "self-refine # {\"rounds\": null} # rounds # rounds is null; it must be a whole number from 1 to 15",
                "self-refine # {\"stopWhenSatisfied\": 1} # stopWhenSatisfied # stopWhenSatisfied is 1; it must be true or false",
                "align3 # {\"stages\": \"audit\"} # stages # stages is \"audit\"; it must be a list of behaviour, safety, audit",
                "align3 # {\"stages\": [\"check\"]} # stages # stages has \"check\"; it may have behaviour, safety, audit",
                "align3 # {\"stages\": [\"audit\", \"audit\"]} # stages # stages has \"audit\" twice; each may be there once"
            })
    void refusesWhatIsWrongAndSaysWhatWouldBeRight(
            String id, String given, String field, String message) {
        assertThat(find(id).choose(given(given))).isEqualTo(new Chosen.Refused(field, message));
    }

    @Test
    void tellsOfAParameterInJson() {
        var rounds = find("self-refine").parameters().getFirst();
        assertThat(Json.write(rounds))
                .isEqualTo(
                        """
                        {"name":"rounds","kind":"integer","minimum":1,"maximum":15,"default":3,\
                        "summary":"Rounds of critique and revision; the paper's runs: 15."}\
                        """);
    }

    private static MethodKind find(String id) {
        return Methods.find(id).orElseThrow();
    }

    private static MethodChoice chosen(String id, String given) {
        return switch (find(id).choose(given(given))) {
            case Chosen.Choice(MethodChoice choice) -> choice;
            case Chosen.Refused(String field, String message) ->
                    throw new AssertionError(field + ": " + message);
        };
    }

    private static Map<String, JsonNode> given(String json) {
        var given = new HashMap<String, JsonNode>();
        Json.read(json, JsonNode.class)
                .properties()
                .forEach(it -> given.put(it.getKey(), it.getValue()));
        return given;
    }
}
