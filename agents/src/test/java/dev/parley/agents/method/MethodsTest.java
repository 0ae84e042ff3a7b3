package dev.parley.agents.method;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.parley.agents.deliberation.Json;
import dev.parley.agents.deliberation.MethodChoice;
import dev.parley.agents.deliberation.Scorer;
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
                .containsExactly(
                        "raw",
                        "vanilla",
                        "zero-think",
                        "less-think",
                        "more-think",
                        "best-of-n",
                        "self-refine",
                        "tpo",
                        "align3",
                        "align3-agents",
                        "self-consistency",
                        "constitutional",
                        "chain-of-verification",
                        "debate",
                        "mixture-of-agents",
                        "council",
                        "refuse");
    }

    @Test
    void fillsInEveryDefault() {
        assertThat(Case.of("self-refine").choice())
                .isEqualTo(
                        new MethodChoice(
                                "self-refine",
                                given(
                                        """
                                        {"rounds": 3, "history": 1, "stopWhenSatisfied": true,
                                         "keepBest": false, "scorer": "judge", "rewardModel": ""}\
                                        """)));
    }

    @Test
    void makesTheMethodFromItsParameters() {
        var method = Case.of("self-refine", "{'rounds': 15, 'history': 2, 'scorer': 'verifiers'}");
        assertThat(method.method()).isEqualTo(new SelfRefine(15, 2, true, false, Scorer.VERIFIERS));
        assertThat(Case.of("tpo", "{'temperature': 1}").method())
                .isEqualTo(new Tpo(5, 2, 1, 0.95, Scorer.JUDGE));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '!',
            value = {
                "raw; {}; 1; 1; 0",
                "vanilla; {}; 1; 1; 0",
                "zero-think; {}; 1; 1; 0",
                "less-think; {}; 1; 1; 0",
                "more-think; {}; 3; 3; 0",
                "more-think; {'turns': 1}; 1; 1; 0",
                "best-of-n; {}; 15; 15; 15",
                "best-of-n; {'scorer': 'verifiers'}; 15; 15; 0",
                "self-refine; {}; 2; 7; 0",
                "self-refine; {'stopWhenSatisfied': false}; 7; 7; 0",
                "self-refine; {'stopWhenSatisfied': false, 'keepBest': true}; 3; 7; 4",
                "self-refine; {'rounds': 15, 'stopWhenSatisfied': false}; 31; 31; 0",
                "tpo; {}; 19; 19; 15",
                "align3; {}; 3; 3; 0",
                "align3; {'stages': ['audit']}; 1; 1; 0",
                "align3; {'stages': []}; 1; 1; 0",
                "align3-agents; {}; 5; 5; 0",
                "self-consistency; {}; 6; 6; 0",
                "constitutional; {}; 9; 9; 0",
                "chain-of-verification; {}; 8; 8; 0",
                "debate; {}; 7; 7; 0",
                "mixture-of-agents; {}; 7; 7; 0",
                "council; {}; 7; 7; 0",
                "refuse; {}; 0; 0; 0"
            })
    void saysHowManyCallsToExpect(String id, String given, int least, int most, int judgings) {
        assertThat(Case.of(id, given).calls()).isEqualTo(new Calls(least, most, judgings));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "raw # {\"rounds\": 1} # rounds # raw has no parameter 'rounds'; it has none",
                "self-refine # {\"round\": 1} # round # self-refine has no parameter 'round'; it has rounds, history, stopWhenSatisfied, keepBest, scorer, rewardModel",
                "self-refine # {\"rounds\": 16} # rounds # rounds is 16; it must be a whole number from 1 to 15",
                "self-refine # {\"rounds\": 0} # rounds # rounds is 0; it must be a whole number from 1 to 15",
                "self-refine # {\"rounds\": 2.5} # rounds # rounds is 2.5; it must be a whole number from 1 to 15",
                "self-refine # {\"rounds\": \"3\"} # rounds # rounds is \"3\"; it must be a whole number from 1 to 15",
                "self-refine # {\"rounds\": null} # rounds # rounds is null; it must be a whole number from 1 to 15",
                "self-refine # {\"stopWhenSatisfied\": 1} # stopWhenSatisfied # stopWhenSatisfied is 1; it must be true or false",
                "best-of-n # {\"scorer\": \"me\"} # scorer # scorer is \"me\"; it must be judge or verifiers or reward-model",
                "best-of-n # {\"scorer\": \"reward-model\"} # rewardModel # rewardModel is blank; it must name a reward model, since that is the scorer",
                "tpo # {\"temperature\": 2.5} # temperature # temperature is 2.5; it must be a number from 0.0 to 2.0",
                "council # {\"models\": \"a\"} # models # models is \"a\"; it must be a list of at most 9 ids of models",
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

    private static Map<String, JsonNode> given(String json) {
        var given = new HashMap<String, JsonNode>();
        Json.read(json, JsonNode.class)
                .properties()
                .forEach(it -> given.put(it.getKey(), it.getValue()));
        return given;
    }
}
