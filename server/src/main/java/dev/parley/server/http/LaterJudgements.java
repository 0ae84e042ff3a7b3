package dev.parley.server.http;

import com.fasterxml.jackson.databind.JsonNode;
import dev.parley.agents.deliberation.Budget;
import dev.parley.agents.deliberation.Event.Answered;
import dev.parley.agents.deliberation.Event.Submitted;
import dev.parley.agents.deliberation.Given;
import dev.parley.agents.deliberation.JudgeChoice;
import dev.parley.agents.deliberation.ModelStamp;
import dev.parley.agents.deliberation.Role;
import dev.parley.agents.deliberation.Urgency;
import dev.parley.server.store.ScenarioBook;
import dev.parley.server.store.ScenarioVersion;
import dev.parley.specs.Scenario;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Makes of a wish to judge an answer again the event that has all that is needed to do it. What is
 * not wished otherwise is as it was the first time.
 *
 * @param parley version of the server
 */
record LaterJudgements(ScenarioBook scenarios, ModelCatalogue models, Ids ids, String parley) {

    /**
     * The judgement that a body asks for.
     *
     * @param id of the deliberation whose answer it is
     * @param body keeps the contract
     * @param urgency whether somebody waits for it
     * @throws Refusal when it names something that there is not
     */
    Submitted of(UUID id, Submitted first, Answered answered, JsonNode body, Urgency urgency) {
        var casting = new Casting(models);
        var choice = choice(first.judge(), body.path("judge"));
        return new Submitted(
                scenario(first, body.path("version")),
                first.prompt(),
                first.method(),
                Submissions.digest(Given.prompts(), choice),
                Map.of(Role.JUDGE, judge(casting, first, body)),
                casting.panel(choice),
                choice,
                Budget.NONE,
                body.has("seed") ? body.path("seed").asLong() : ids.seed(),
                first.sample(),
                Optional.of(Given.of(id, answered)),
                Optional.empty(),
                Optional.empty(),
                urgency,
                parley);
    }

    /** As it was, or in another of its versions. */
    private Scenario scenario(Submitted first, JsonNode version) {
        if (version.isMissingNode()) {
            return first.scenario();
        }
        var lookup = new ScenarioLookup(scenarios);
        return switch (lookup.find(first.scenario().id(), Optional.of(version.asInt()))) {
            case ScenarioLookup.Found(ScenarioVersion found) ->
                    Submissions.withoutPrompts(found.scenario());
            case ScenarioLookup.NoScenario(String sentence) ->
                    throw new Refusal(Problem.invalid("version", sentence));
            case ScenarioLookup.NoVersion(String sentence) ->
                    throw new Refusal(Problem.invalid("version", sentence));
        };
    }

    private static ModelStamp judge(Casting casting, Submitted first, JsonNode body) {
        var before = Optional.ofNullable(first.models().get(Role.JUDGE)).map(ModelStamp::id);
        return casting.model(
                "models.judge", body.path("models").path("judge").asText(before.orElse("")));
    }

    /** A panel's models are no other mode's. */
    private static JudgeChoice choice(JudgeChoice first, JsonNode given) {
        var models = given.has("mode") ? List.<String>of() : first.models();
        return Submissions.judge(
                new JudgeChoice(first.mode(), first.naPolicy(), first.verifyJudge(), false, models),
                given);
    }
}
