package dev.parley.server.store;

import dev.parley.agents.deliberation.Event.Submitted;
import dev.parley.agents.deliberation.Json;
import dev.parley.agents.deliberation.JudgeChoice;
import dev.parley.agents.deliberation.ModelStamp;
import dev.parley.agents.deliberation.Role;
import java.util.List;
import java.util.Optional;

/**
 * What makes two judgements those of one judge: how they were asked for, by which policy the score
 * leads, and which models were asked. The migration that first noted it reads it from older logs in
 * the same form.
 */
public record JudgeKey(String wire) {

    /** The judge of a deliberation, whether it judges its own answer or another's. */
    public static JudgeKey of(Submitted event) {
        return of(
                event.judge(),
                Optional.ofNullable(event.models().get(Role.JUDGE)).map(ModelStamp::id).orElse(""));
    }

    /**
     * The judge of a choice.
     *
     * @param model the judge's own; a panel has others
     */
    public static JudgeKey of(JudgeChoice choice, String model) {
        var models = choice.mode() == JudgeChoice.Mode.PANEL ? choice.models() : List.of(model);
        return new JudgeKey(
                String.join(
                        " ",
                        choice.mode().wire(),
                        Json.MAPPER.valueToTree(choice.naPolicy()).asText(),
                        String.join(",", models)));
    }
}
