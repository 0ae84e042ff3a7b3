package dev.parley.server.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.agents.agent.AgentVerticle;
import dev.parley.agents.agent.BusMessage.Alive;
import dev.parley.agents.agent.BusMessage.Channel;
import dev.parley.agents.agent.BusMessage.Delta;
import dev.parley.agents.agent.BusMessage.Done;
import dev.parley.agents.agent.BusMessage.Lost;
import dev.parley.agents.agent.BusMessage.Progress;
import dev.parley.agents.agent.BusMessage.Take;
import dev.parley.agents.agent.BusMessage.Taken;
import dev.parley.agents.agent.BusMessage.Written;
import dev.parley.agents.agent.RecordCodec;
import dev.parley.agents.agent.TurnKey;
import dev.parley.agents.deliberation.Agents.Failed;
import dev.parley.agents.deliberation.Agents.Outcome;
import dev.parley.agents.deliberation.Agents.Replied;
import dev.parley.agents.deliberation.Agents.Stopped;
import dev.parley.agents.deliberation.Reply;
import dev.parley.agents.deliberation.Role;
import dev.parley.agents.deliberation.TurnFault;
import dev.parley.server.live.LiveMessage;
import io.vertx.core.Vertx;
import io.vertx.junit5.VertxExtension;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A turn over a bus that loses, doubles, delays and reorders: offers that nobody acknowledges, two
 * agents that both have it, ends that come late, twice or never. Each seed draws what becomes of
 * each message of a deliberation of its own; a failure names it, and {@code -Dbus.seed=7} plays
 * that one alone.
 */
@Timeout(60)
@ExtendWith(VertxExtension.class)
class BusScheduleTest {

    private static final long SEEDS = 2_000;
    private static final int ATTEMPTS = 12;
    private static final ModeratorLimits LIMITS =
            new ModeratorLimits(
                    10,
                    0,
                    Duration.ofMillis(50),
                    Duration.ofSeconds(30),
                    Duration.ofMillis(400),
                    Duration.ofSeconds(1),
                    Duration.ofSeconds(1));

    private final Switchboard switchboard = new Switchboard("n1", LIMITS);
    private final Map<UUID, Play> plays = new ConcurrentHashMap<>();

    @Test
    void everyTurnComesToTheEndOfOneOfItsOwnAttempts(Vertx vertx) throws Exception {
        RecordCodec.register(vertx.eventBus());
        LiveMessage.register(vertx.eventBus());
        vertx.eventBus()
                .<Take>consumer(
                        AgentVerticle.address(Role.GENERATOR, SpokenModel.STAMP.id()),
                        offer ->
                                Optional.ofNullable(plays.get(offer.body().deliberation()))
                                        .ifPresent(it -> it.offered(offer)));
        vertx.deployVerticle(switchboard).await();
        var all = seeds().mapToObj(seed -> new Play(vertx, seed)).toList();
        all.forEach(play -> plays.put(play.id, play));
        all.forEach(Play::begin);
        for (var play : all) {
            play.over.get(50, TimeUnit.SECONDS);
        }
        for (var play : all) {
            assertThat(play.wrong).as("-Dbus.seed=%d plays it again", play.seed).isEmpty();
        }
        if (all.size() > 1) {
            assertThat(all).anyMatch(play -> play.attempts.get() > 2);
            assertThat(all).anyMatch(play -> play.offers.get() > play.attempts.get());
        }
    }

    private static LongStream seeds() {
        var one = Long.getLong("bus.seed");
        return one == null ? LongStream.range(0, SEEDS) : LongStream.of(one);
    }

    /** One deliberation with one turn. */
    private final class Play {
        private final Vertx vertx;
        private final long seed;
        private final SplittableRandom random;
        private final UUID id;
        private final CompletableFuture<Void> over = new CompletableFuture<>();
        private final List<String> wrong = Collections.synchronizedList(new ArrayList<>());
        private final Map<String, StringBuilder> shown = new ConcurrentHashMap<>();
        private final AtomicInteger attempts = new AtomicInteger();
        private final AtomicInteger offers = new AtomicInteger();

        Play(Vertx vertx, long seed) {
            this.vertx = vertx;
            this.seed = seed;
            random = new SplittableRandom(seed);
            id = new UUID(0x7000L, seed);
        }

        void begin() {
            vertx.eventBus()
                    .<LiveMessage>consumer(
                            LiveMessage.address(id), message -> shown(message.body()));
            vertx.eventBus().send(LiveMessage.texts("n1"), new LiveMessage.TextsWanted(id, "me"));
            attempt();
        }

        private void attempt() {
            var number = attempts.incrementAndGet();
            var _ =
                    switchboard
                            .take(id, SpokenModel.attempt(number))
                            .thenAccept(it -> ended(number, it));
        }

        /** As the journal does: what failed is tried again. */
        private void ended(int number, Outcome outcome) {
            switch (outcome) {
                case Replied(Reply reply, String node) -> {
                    check(
                            reply.text().equals(text(number, node)),
                            "attempt %d ended with '%s' of %s"
                                    .formatted(number, reply.text(), node));
                    switchboard.forget(new TurnKey(id, "draft", number));
                    over.complete(null);
                }
                case Failed(TurnFault fault) -> {
                    check(fault.retryable(), fault.message());
                    check(attempts.get() == number, "attempt %d ended twice".formatted(number));
                    if (number < ATTEMPTS) {
                        attempt();
                    } else {
                        over.complete(null);
                    }
                }
                case Stopped stopped -> check(false, "nobody stopped it: " + stopped);
            }
        }

        private void check(boolean isSo, String otherwise) {
            if (!isSo) {
                wrong.add(otherwise);
            }
        }

        /** An offer reaches an agent, or seems to reach none; that agent may do it all the same. */
        synchronized void offered(io.vertx.core.eventbus.Message<Take> offer) {
            var place = offers.incrementAndGet();
            var agent = new Taken("agent." + id + "." + place, "node-" + random.nextInt(2));
            if (random.nextInt(5) > 0) {
                offer.reply(agent);
            }
            if (random.nextInt(6) > 0) {
                perform(offer.body(), agent);
            }
        }

        /** What the agent says, some of it lost, doubled or out of its order. */
        private void perform(Take take, Taken agent) {
            var number = take.attempt().number();
            var text = text(number, agent.node());
            var half = text.length() / 2;
            var said = new ArrayList<Progress>();
            said.add(new Alive(take.key(), agent, random.nextBoolean()));
            said.add(written(take.key(), agent, 0, text.substring(0, half)));
            said.add(written(take.key(), agent, half, text.substring(half)));
            said.add(new Done(take.key(), Reply.of(text), agent.node()));
            if (number > 1) {
                var late = new TurnKey(id, "draft", number - 1);
                said.add(new Done(late, Reply.of(text(number - 1, agent.node())), agent.node()));
                said.add(new Lost(late, TurnFault.passing("model-failed", "late")));
            }
            var wait = 1L;
            for (var each : drawn(said)) {
                wait += random.nextInt(4);
                vertx.setTimer(wait, _ -> vertx.eventBus().send(take.progress(), each));
            }
        }

        private List<Progress> drawn(List<Progress> said) {
            var drawn = new ArrayList<Progress>();
            for (var each : said) {
                for (var times = random.nextInt(8); times > 0; times -= 5) {
                    var moved = random.nextInt(10) == 0;
                    drawn.add(moved ? random.nextInt(drawn.size() + 1) : drawn.size(), each);
                }
            }
            return drawn;
        }

        private Written written(TurnKey key, Taken agent, int offset, String text) {
            return new Written(agent, List.of(new Delta(key, Channel.TEXT, offset, text)));
        }

        private static String text(int attempt, String node) {
            return "attempt %d as %s tells it".formatted(attempt, node);
        }

        /**
         * Readers see each attempt from its beginning, without a gap, and one agent's words alone.
         */
        private void shown(LiveMessage message) {
            if (message instanceof LiveMessage.Delta delta) {
                var soFar = shown.computeIfAbsent("" + delta.attempt(), _ -> new StringBuilder());
                check(soFar.length() == delta.offset(), "a gap in " + delta);
                soFar.append(delta.text());
                check(
                        text(delta.attempt(), "node-0").startsWith(soFar.toString())
                                || text(delta.attempt(), "node-1").startsWith(soFar.toString()),
                        "two agents' words: " + soFar);
            }
        }
    }
}
