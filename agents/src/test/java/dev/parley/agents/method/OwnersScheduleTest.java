package dev.parley.agents.method;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.agents.deliberation.Agents;
import dev.parley.agents.deliberation.Agents.Attempt;
import dev.parley.agents.deliberation.Entry;
import dev.parley.agents.deliberation.Event;
import dev.parley.agents.deliberation.Event.Answered;
import dev.parley.agents.deliberation.Event.Completed;
import dev.parley.agents.deliberation.Event.Judged;
import dev.parley.agents.deliberation.Event.TurnCompleted;
import dev.parley.agents.deliberation.Interleaving;
import dev.parley.agents.deliberation.Log;
import dev.parley.agents.deliberation.MemoryLog;
import dev.parley.agents.deliberation.SeededCrew;
import dev.parley.agents.deliberation.Trial;
import dev.parley.agents.deliberation.TurnFault;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Several owners of one deliberation at once, as a cluster has them when a node is taken for dead:
 * each claims the log anew, the former go on until an append of theirs is fenced, and any of them
 * may die between any two steps, before what it appended is on disk or after. Thousands of
 * schedules; a failure names its seed, and {@code -Downers.seed=7} plays that one alone.
 */
class OwnersScheduleTest {

    private static final long SEEDS = 120;

    static Stream<Case> methods() {
        return Case.all();
    }

    @ParameterizedTest
    @MethodSource("methods")
    void whoeverOwnsItTheEndIsTheSame(Case method) {
        var undisturbed = method.trial(Echo::take).submit(1).run().log();
        seeds().forEach(seed -> {
            var play = new Play(method, seed);
            var log = play.log();
            var replay = "%s: -Downers.seed=%d plays it again".formatted(method, seed);
            assertThat(play.broken).as(replay).isEmpty();
            assertThat(play.askedAgain).as(replay).isEmpty();
            Soundness.check(log);
            assertThat(log.events(Event.End.class)).as(replay).containsExactly(new Completed());
            assertThat(log.entries().stream().map(Entry::epoch)).as(replay).isSorted();
            assertThat(texts(log)).as(replay).isEqualTo(texts(undisturbed));
            assertThat(log.events(Answered.class))
                    .as(replay)
                    .isEqualTo(undisturbed.events(Answered.class));
            assertThat(log.events(Judged.class))
                    .as(replay)
                    .containsExactlyInAnyOrderElementsOf(undisturbed.events(Judged.class));
        });
    }

    @ParameterizedTest
    @MethodSource("methods")
    void aSeedPlaysTheSameEachTime(Case method) {
        seeds().limit(5)
                .forEach(seed ->
                        assertThat(new Play(method, seed).log().entries())
                                .isEqualTo(new Play(method, seed).log().entries()));
    }

    @ParameterizedTest
    @MethodSource("methods")
    void ownersAreFencedAndDieAmidTheirWork(Case method) {
        var plays = seeds().limit(20).mapToObj(seed -> new Play(method, seed)).toList();
        plays.forEach(Play::log);
        assertThat(plays).anyMatch(play -> play.fenced > 0);
        assertThat(plays).anyMatch(play -> play.died > 0);
    }

    private static LongStream seeds() {
        var one = Long.getLong("owners.seed");
        return one == null ? LongStream.range(0, SEEDS) : LongStream.of(one);
    }

    private static Map<String, String> texts(MemoryLog log) {
        return log.events(TurnCompleted.class).stream()
                .collect(Collectors.toMap(TurnCompleted::turn, TurnCompleted::text));
    }

    /** A cluster's life with one deliberation. */
    private static final class Play {

        /** After so many, the last lives on. */
        private static final int MOST_OWNERS = 6;

        private final SplittableRandom random;
        private final Interleaving threads;
        private final Trial trial;
        private final List<Owner> owners = new ArrayList<>();
        private final List<RuntimeException> broken = new ArrayList<>();

        /** Turns whose reply was in the log when the last of the owners asked for them. */
        private final List<String> askedAgain = new ArrayList<>();

        private int stepsLeft = 20_000;
        private int fenced;
        private int died;

        Play(Case method, long seed) {
            random = new SplittableRandom(seed);
            threads = new Interleaving(random);
            trial = method.trial(Echo::take).submit(1);
        }

        MemoryLog log() {
            while (!ended()) {
                stepsLeft--;
                if (stepsLeft == 0) {
                    throw new AssertionError("it comes to no end: " + trial.log().events());
                }
                if (nobodyOwnsIt() || (owners.size() < MOST_OWNERS && random.nextInt(12) == 0)) {
                    owners.add(new Owner());
                }
                if (owners.size() < MOST_OWNERS && !owners.isEmpty() && random.nextInt(12) == 0) {
                    owners.get(random.nextInt(owners.size())).die();
                }
                threads.pause();
            }
            while (owners.stream().anyMatch(owner -> owner.atWork)) {
                threads.pause();
            }
            return trial.log();
        }

        private boolean ended() {
            return !trial.log().events(Event.End.class).isEmpty();
        }

        private boolean nobodyOwnsIt() {
            return owners.isEmpty() || !owners.getLast().atWork;
        }

        private final class Owner {
            private final Log claim = trial.log().claim();
            private final SeededCrew crew = new SeededCrew(threads);
            private boolean atWork = true;

            Owner() {
                crew.begin(() -> {
                    run();
                    return Optional.empty();
                });
            }

            void die() {
                crew.die();
                died += atWork ? 1 : 0;
                atWork = false;
            }

            private void run() {
                try {
                    trial.run(this::append, this::take, crew);
                } catch (Log.Fenced _) {
                    fenced++;
                } catch (RuntimeException e) {
                    broken.add(e);
                } finally {
                    atWork = false;
                }
            }

            private Entry append(Event event) {
                threads.pause();
                var entry = claim.append(event);
                threads.pause();
                return entry;
            }

            private Agents.Outcome take(Attempt attempt) {
                if (this == owners.getLast()
                        && texts(trial.log()).containsKey(attempt.turn().path())) {
                    askedAgain.add(attempt.turn().path());
                }
                for (var waits = random.nextInt(4); waits > 0; waits--) {
                    threads.pause();
                }
                return attempt.number() == 1 && random.nextInt(8) == 0
                        ? new Agents.Failed(TurnFault.passing("agent-gone", "node 2 has gone"))
                        : Echo.take(attempt);
            }
        }
    }
}
