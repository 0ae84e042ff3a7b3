package dev.parley.agents.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.parley.agents.deliberation.Agents;
import dev.parley.agents.deliberation.Agents.Attempt;
import dev.parley.agents.deliberation.Continuation;
import dev.parley.agents.deliberation.Critique;
import dev.parley.agents.deliberation.Finish;
import dev.parley.agents.deliberation.JudgeChoice;
import dev.parley.agents.deliberation.Method;
import dev.parley.agents.deliberation.Product;
import dev.parley.agents.deliberation.Reply;
import dev.parley.agents.deliberation.Timings;
import dev.parley.agents.deliberation.Trial;
import dev.parley.agents.deliberation.Turn;
import dev.parley.agents.deliberation.Usage;
import dev.parley.agents.judge.Judges;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The exact requests of each method, held against files that people have read. {@code
 * -Dgolden.write=true} writes the files anew; read the difference before you commit it.
 */
class GoldenRequestsTest {

    private static final Path FOLDER = Path.of("src", "test", "golden");

    static Stream<Arguments> requests() {
        return Stream.of(
                plain("raw", new Raw()),
                plain("vanilla", new Vanilla()),
                plain("self-refine-papers", new SelfRefine(2, 1, false)),
                plain("self-refine-history-2", new SelfRefine(3, 2, true)),
                requests(
                        "self-refine-satisfied",
                        new SelfRefine(3, 1, true),
                        GoldenRequestsTest::satisfiedInTheSecondRound),
                plain("align3", align3(Stage.values())),
                plain("align3-audit-behaviour", align3(Stage.AUDIT, Stage.BEHAVIOUR)),
                plain("align3-safety", align3(Stage.SAFETY)),
                plain("align3-none", align3()),
                requests("align3-unclosed", align3(Stage.SAFETY), GoldenRequestsTest::neverCloses),
                plain("align3-agents", new Align3Agents()),
                requests("judge-repair", new Vanilla(), GoldenRequestsTest::judgesOneByOne));
    }

    private static Arguments plain(String name, Method method) {
        return requests(name, method, GoldenRequestsTest::plain);
    }

    private static Arguments requests(String name, Method method, Function<Turn, Reply> says) {
        return arguments(name, method, says);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("requests")
    void asksWhatPeopleHaveRead(String name, Method method, Function<Turn, Reply> says)
            throws IOException {
        var transcript = Transcript.of(asked(method, says));
        var file = FOLDER.resolve(name + ".txt");
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(file, transcript);
        }
        assertThat(transcript).isEqualTo(Files.readString(file));
    }

    private static List<Attempt> asked(Method method, Function<Turn, Reply> says) {
        return new Trial(
                        method,
                        Judges.of(JudgeChoice.DEFAULT),
                        Methods.prompts(),
                        attempt -> new Agents.Replied(says.apply(attempt.turn()), "node"))
                .submit(1)
                .run()
                .asked();
    }

    private static Align3 align3(Stage... stages) {
        return new Align3(List.of(stages));
    }

    /** Each turn says what it is; a begun thought is carried on. */
    private static Reply plain(Turn turn) {
        var name = "(" + turn.path() + ")";
        return switch (turn.product()) {
            case DRAFT ->
                    reply(
                            turn,
                            name + "'s draft",
                            turn.ask().begun().isPresent()
                                    ? " (thought of " + turn.path() + ")"
                                    : "");
            case CRITIQUE -> reply(turn, "S-01: what " + name + " objects", "");
            case THOUGHT -> reply(turn, "", " (thought of " + turn.path() + ")");
            case VERDICTS ->
                    reply(
                            turn,
                            """
                            {"S-01": {"ruling": "YES", "reason": "ok"}, "S-02": {"ruling": "YES", "reason": "ok"},
                             "B-01": {"ruling": "NO", "reason": "none"}}\
                            """,
                            "");
        };
    }

    private static Reply satisfiedInTheSecondRound(Turn turn) {
        return turn.path().equals("round-2/reflect")
                ? reply(turn, Critique.NOTHING, "")
                : plain(turn);
    }

    private static Reply neverCloses(Turn turn) {
        return turn.product() == Product.DRAFT && !turn.path().endsWith("-close")
                ? reply(turn, "", " (thought without end)")
                : plain(turn);
    }

    private static Reply judgesOneByOne(Turn turn) {
        return turn.product() == Product.VERDICTS
                ? reply(turn, "1. that is so <YES>", "")
                : plain(turn);
    }

    private static Reply reply(Turn turn, String text, String thought) {
        return new Reply(
                text,
                thought,
                Finish.STOP,
                Usage.NONE,
                Timings.NONE,
                turn.ask().begun().map(begun -> Continuation.COMPLETIONS),
                List.of());
    }
}
