package dev.parley.agents.agent;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.parley.agents.agent.BusMessage.Alive;
import dev.parley.agents.agent.BusMessage.Cancel;
import dev.parley.agents.agent.BusMessage.Channel;
import dev.parley.agents.agent.BusMessage.Delta;
import dev.parley.agents.agent.BusMessage.Done;
import dev.parley.agents.agent.BusMessage.Follow;
import dev.parley.agents.agent.BusMessage.Lost;
import dev.parley.agents.agent.BusMessage.Take;
import dev.parley.agents.agent.BusMessage.Taken;
import dev.parley.agents.agent.BusMessage.Written;
import dev.parley.agents.deliberation.Agents.Attempt;
import dev.parley.agents.deliberation.Ask;
import dev.parley.agents.deliberation.Continuation;
import dev.parley.agents.deliberation.Draw;
import dev.parley.agents.deliberation.Finish;
import dev.parley.agents.deliberation.Json;
import dev.parley.agents.deliberation.Message;
import dev.parley.agents.deliberation.ModelStamp;
import dev.parley.agents.deliberation.Price;
import dev.parley.agents.deliberation.Product;
import dev.parley.agents.deliberation.Reply;
import dev.parley.agents.deliberation.Role;
import dev.parley.agents.deliberation.Sampling;
import dev.parley.agents.deliberation.Timings;
import dev.parley.agents.deliberation.Turn;
import dev.parley.agents.deliberation.TurnFault;
import dev.parley.agents.deliberation.Urgency;
import dev.parley.agents.deliberation.Usage;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Between nodes a message is JSON: what is said must be what is heard. */
class BusMessageTest {

    private static final TurnKey KEY =
            new TurnKey(UUID.fromString("01930000-0000-7000-8000-000000000001"), "draft", 2);
    private static final Taken AGENT = new Taken("agent.17", "node-a");

    static Stream<BusMessage> messages() {
        return Stream.of(
                new Take(KEY.deliberation(), attempt(), "moderator.node-b"),
                AGENT,
                new Cancel(KEY),
                new Follow(KEY),
                new Written(
                        AGENT,
                        List.of(new Delta(KEY, Channel.THOUGHT, 7, "hm \uD83D\uDD25 \u0001"))),
                new Alive(KEY, AGENT, true),
                new Done(KEY, reply(), "node-a"),
                new Lost(
                        KEY,
                        new TurnFault("code", "why", true, Optional.of(Duration.ofMillis(1500)))));
    }

    @ParameterizedTest
    @MethodSource("messages")
    void isTheSameAfterItsWayBetweenNodes(BusMessage message) {
        assertThat(Json.read(Json.write(message), message.getClass())).isEqualTo(message);
    }

    private static Attempt attempt() {
        var schema = JsonNodeFactory.instance.objectNode().put("type", "object");
        var ask =
                new Ask(
                        List.of(Message.system("rules"), Message.user("tell me")),
                        Optional.of(Ask.THINK),
                        List.of("stop"),
                        Optional.of(schema),
                        Optional.of(new Draw(0.7, 0.9)),
                        Optional.of(3));
        var turn = new Turn("draft", Role.GENERATOR, Product.DRAFT, ask, Optional.of("qwen"));
        var stamp =
                new ModelStamp(
                        "qwen", "Qwen", false, Sampling.DEFAULT, Optional.of(new Price(0.1, 0.2)));
        return new Attempt(turn, 2, stamp, 4711, Urgency.BATCH);
    }

    private static Reply reply() {
        return new Reply(
                "hello",
                "hm",
                Finish.STOP,
                new Usage(9, 8, 7),
                new Timings(Duration.ofMillis(1), Duration.ofMillis(2), Duration.ofMillis(3)),
                Optional.of(Continuation.COMPLETIONS),
                List.of("odd"));
    }
}
