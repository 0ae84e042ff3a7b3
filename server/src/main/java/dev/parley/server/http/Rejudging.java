package dev.parley.server.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.parley.agents.deliberation.Entry;
import dev.parley.agents.deliberation.Event.Submitted;
import dev.parley.agents.deliberation.Event.TurnCompleted;
import dev.parley.agents.deliberation.Json;
import dev.parley.agents.deliberation.JudgeChoice;
import dev.parley.agents.deliberation.Product;
import dev.parley.agents.deliberation.Role;
import dev.parley.agents.deliberation.Urgency;
import dev.parley.agents.judge.Judges;
import dev.parley.server.store.JudgeKey;
import dev.parley.server.store.Store;
import dev.parley.server.store.Submission;
import dev.parley.server.store.Unjudged;
import dev.parley.specs.Scenario;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;

/**
 * Makes of a wish to judge runs of a scenario again what is asked of each.
 *
 * @param most runs at once
 */
record Rejudging(
        Store store, Deliberations deliberations, LaterJudgements later, Ids ids, int most) {

    private static final int USUAL = 20;

    /**
     * What is asked of all alike.
     *
     * @param runs that there are to judge
     * @param body of a request to judge one of them
     */
    record Asked(Scenario scenario, JudgeChoice judge, List<UUID> runs, JsonNode body) {}

    /**
     * What it takes.
     *
     * @param calls of the judge, where every reply can be read
     * @param tokens read and written, as many a call as those runs' judges took so far; empty where
     *     none was asked
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Expected(List<UUID> deliberations, int calls, Optional<Long> tokens) {}

    /** A run, and the deliberation that is to judge its answer. */
    record Begun(UUID deliberation, Submission submission) {}

    /**
     * The version that is named, or the one in force.
     *
     * @throws Refusal when there is none
     */
    Scenario scenario(Request request, Optional<Integer> version) {
        return new ScenarioLookup(store.scenarios()).addressed(request.name(), version).scenario();
    }

    /**
     * The wish of a body that keeps the contract.
     *
     * @throws Refusal when it names something that there is not
     */
    Asked asked(Request request) {
        var body = request.body();
        var scenario = scenario(request, Optional.of(body.path("version").asInt()));
        var casting = new Casting(later.models());
        var judge = Submissions.judge(JudgeChoice.DEFAULT, body.path("judge"));
        casting.panel(judge);
        var model = judge(casting, body.path("models").path("judge"));
        var key = JudgeKey.of(judge, model);
        var among =
                Optional.of(body.path("deliberations"))
                        .filter(JsonNode::isArray)
                        .map(list ->
                                list.valueStream()
                                        .map(it -> UUID.fromString(it.asText()))
                                        .toList());
        var wanted =
                new Unjudged(
                        scenario.id(),
                        scenario.version(),
                        key,
                        Optional.of(body.path("method"))
                                .filter(JsonNode::isTextual)
                                .map(JsonNode::asText),
                        among,
                        Math.min(most, body.path("most").asInt(among.isPresent() ? most : USUAL)));
        return new Asked(
                scenario, judge, store.judgements().unjudged(wanted), each(scenario, judge, model));
    }

    private String judge(Casting casting, JsonNode named) {
        var standard = later.models().defaults().getOrDefault(Role.JUDGE, "");
        return casting.model("models.judge", named.asText(standard)).id();
    }

    private static ObjectNode each(Scenario scenario, JudgeChoice judge, String model) {
        var body = Json.MAPPER.createObjectNode();
        body.put("version", scenario.version());
        body.set("judge", Json.MAPPER.valueToTree(judge));
        body.putObject("models").put("judge", model);
        return body;
    }

    Expected expected(Asked asked) {
        var calls = asked.runs().size() * Judges.calls(asked.judge(), asked.scenario());
        var mean = tokensACall(asked.runs());
        return new Expected(
                asked.runs(),
                calls,
                mean.isPresent()
                        ? Optional.of(Math.round(mean.getAsDouble() * calls))
                        : Optional.empty());
    }

    private OptionalDouble tokensACall(List<UUID> runs) {
        return runs.stream()
                .flatMap(id -> deliberations.log(id).stream())
                .map(Entry::event)
                .filter(TurnCompleted.class::isInstance)
                .map(TurnCompleted.class::cast)
                .filter(it -> it.product() == Product.VERDICTS)
                .mapToLong(it -> it.usage().total())
                .average();
    }

    /** All that is to be submitted, nothing of it kept yet. */
    List<Begun> begun(Asked asked) {
        return asked.runs().stream().map(id -> begun(id, asked)).toList();
    }

    private Begun begun(UUID id, Asked asked) {
        var log = deliberations.log(id);
        var event =
                later.of(
                        id,
                        (Submitted) log.getFirst().event(),
                        JudgementCalls.answered(id, log),
                        asked.body(),
                        Urgency.BATCH);
        return new Begun(id, new Submission(ids.next(), event));
    }
}
