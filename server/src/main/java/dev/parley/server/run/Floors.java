package dev.parley.server.run;

import dev.parley.agents.deliberation.Floor;
import dev.parley.agents.deliberation.Log;
import dev.parley.server.run.Intervention.Answer;
import dev.parley.server.run.Intervention.GoOn;
import dev.parley.server.run.Intervention.Pause;
import dev.parley.server.run.Intervention.Write;
import io.vertx.core.Future;
import io.vertx.core.eventbus.EventBus;
import io.vertx.core.eventbus.Message;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets people take part in what this node runs.
 *
 * @param open the floor of a deliberation, if this node runs it
 */
record Floors(EventBus bus, Function<UUID, Optional<Floor>> open) {

    private static final Logger LOGGER = LoggerFactory.getLogger(Floors.class);
    private static final Answer GONE =
            new Answer(
                    Optional.of(
                            "the deliberation has just ended or gone to another node; look again"));

    /** Done when it hears from now on. */
    Future<?> listen(String node) {
        return bus.<Intervention>consumer(Intervention.address(node), this::hear).completion();
    }

    /** It may have to wait for the disk. */
    private void hear(Message<Intervention> message) {
        Thread.ofVirtual().start(() -> message.reply(answer(message.body())));
    }

    private Answer answer(Intervention wish) {
        try {
            return open.apply(wish.deliberation()).map(floor -> answer(floor, wish)).orElse(GONE);
        } catch (Log.Fenced fenced) {
            LOGGER.info("deliberation {}: {}", wish.deliberation(), fenced.getMessage());
            return GONE;
        }
    }

    private static Answer answer(Floor floor, Intervention wish) {
        var outcome =
                switch (wish) {
                    case Pause _ -> floor.pause();
                    case GoOn(UUID _, boolean once, Optional<String> critique) ->
                            once ? floor.step(critique) : floor.goOn(critique);
                    case Write(UUID _, String turn, String text) -> floor.write(turn, text);
                };
        return switch (outcome) {
            case Floor.Outcome.Done() -> new Answer(Optional.empty());
            case Floor.Outcome.Refused(String sentence) -> new Answer(Optional.of(sentence));
        };
    }
}
