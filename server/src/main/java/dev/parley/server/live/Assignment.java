package dev.parley.server.live;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.parley.agents.deliberation.Budget;
import dev.parley.agents.deliberation.Event.Submitted;
import dev.parley.agents.deliberation.Fork;
import dev.parley.agents.deliberation.Given;
import dev.parley.agents.deliberation.JudgeChoice;
import dev.parley.agents.deliberation.MethodChoice;
import dev.parley.agents.deliberation.ModelStamp;
import dev.parley.agents.deliberation.Role;
import dev.parley.specs.Scenario;
import dev.parley.specs.Specification;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What a deliberation was submitted with, as people read it.
 *
 * @param others further models that are asked, by the method or on a panel of judges
 * @param fork the deliberation from which this one parted, and where
 * @param judgementOf the deliberation whose answer is judged here and nothing else
 * @param check the examination of a judge of which this is a case
 * @param rehearsal whether any role is played from scripts
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Assignment(
        Setting scenario,
        String prompt,
        MethodChoice method,
        Map<String, Player> models,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Player> others,
        JudgeChoice judge,
        Budget budget,
        long seed,
        Optional<UUID> comparison,
        Optional<Fork> fork,
        Optional<UUID> judgementOf,
        Optional<UUID> check,
        boolean rehearsal,
        String parley) {

    static Assignment of(Submitted event) {
        return new Assignment(
                Setting.of(event.scenario()),
                event.prompt(),
                event.method(),
                players(event.models()),
                event.others().stream().map(Player::of).toList(),
                event.judge(),
                event.budget(),
                event.seed(),
                event.comparison(),
                event.fork(),
                event.given().flatMap(Given::deliberation),
                event.given().flatMap(Given::check),
                event.rehearsal(),
                event.parley());
    }

    private static Map<String, Player> players(Map<Role, ModelStamp> models) {
        var players = new LinkedHashMap<String, Player>();
        new EnumMap<>(models).forEach((role, model) -> players.put(role.wire(), Player.of(model)));
        return players;
    }

    /** A scenario without its sample prompts. */
    public record Setting(
            String id,
            String name,
            int version,
            String description,
            List<Specification> specifications) {

        static Setting of(Scenario scenario) {
            return new Setting(
                    scenario.id(),
                    scenario.name(),
                    scenario.version(),
                    scenario.description(),
                    scenario.specifications());
        }
    }

    /** The model that plays a role. */
    public record Player(String id, String name, boolean rehearsal) {

        public static Player of(ModelStamp model) {
            return new Player(model.id(), model.name(), model.rehearsal());
        }
    }
}
