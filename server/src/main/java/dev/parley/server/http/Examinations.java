package dev.parley.server.http;

import com.fasterxml.jackson.databind.JsonNode;
import dev.parley.agents.deliberation.Budget;
import dev.parley.agents.deliberation.Event.Submitted;
import dev.parley.agents.deliberation.Given;
import dev.parley.agents.deliberation.JudgeChoice;
import dev.parley.agents.deliberation.JudgeChoice.Mode;
import dev.parley.agents.deliberation.MethodChoice;
import dev.parley.agents.deliberation.ModelStamp;
import dev.parley.agents.deliberation.Role;
import dev.parley.agents.deliberation.Urgency;
import dev.parley.agents.doctor.Case;
import dev.parley.agents.doctor.Examination;
import dev.parley.agents.doctor.Plan;
import dev.parley.agents.doctor.PlannedCase;
import dev.parley.server.store.Submission;
import dev.parley.specs.NaPolicy;
import dev.parley.specs.Scenarios;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Makes of a wish to examine a judge the deliberations in which it is examined.
 *
 * @param scenarios from whose scripts the answers are drawn
 * @param parley version of the server
 */
record Examinations(Scenarios scenarios, ModelCatalogue models, Ids ids, String parley) {

    /** One more than it takes to show, by being always right, that a judge is to be trusted. */
    private static final int ANSWERS = 24;

    /** A plan, and what it submits. */
    record Planned(Plan plan, List<Submission> cases) {}

    /**
     * The examination that a body asks for.
     *
     * @param body keeps the contract
     * @throws Refusal when there is no such model, or too few answers
     */
    Planned of(UUID id, JsonNode body) {
        var model = new Casting(models).model("model", body.path("model").asText());
        var mode = Mode.of(body.path("mode").asText(Mode.JOINT.wire()));
        var seed = body.has("seed") ? body.path("seed").asLong() : ids.seed();
        var judge = new JudgeChoice(mode, NaPolicy.CODE, true, false, List.of());
        var prompts = Submissions.digest(Given.prompts(), judge);
        var planned = new ArrayList<PlannedCase>();
        var cases = new ArrayList<Submission>();
        for (var each : Examination.draw(scenarios, answers(body), seed)) {
            var deliberation = ids.next();
            planned.add(new PlannedCase(deliberation, each.answer(), each.trick(), each.truth()));
            cases.add(new Submission(deliberation, event(id, each, model, judge, prompts)));
        }
        return new Planned(new Plan(model, mode, answers(body), seed, planned), cases);
    }

    private int answers(JsonNode body) {
        var answers = body.path("answers").asInt(ANSWERS);
        var most = Examination.most(scenarios);
        if (answers > most) {
            throw new Refusal(
                    Problem.invalid(
                            "answers",
                            "answers is %d; there are %d whose verdicts are known"
                                    .formatted(answers, most)));
        }
        return answers;
    }

    /** The model is asked for all specifications, those that programs decide among them. */
    private Submitted event(
            UUID id, Case one, ModelStamp model, JudgeChoice judge, String prompts) {
        return new Submitted(
                Submissions.withoutPrompts(one.scenario()),
                one.prompt(),
                new MethodChoice("given", Map.of()),
                prompts,
                Map.of(Role.JUDGE, model),
                List.of(),
                judge,
                Budget.NONE,
                ids.seed(),
                Submissions.sample(one.scenario(), one.prompt()),
                Optional.of(Given.ofCheck(id, one.text())),
                Optional.empty(),
                Optional.empty(),
                Urgency.BATCH,
                parley);
    }
}
