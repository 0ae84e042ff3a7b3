package dev.parley.agents.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.parley.agents.deliberation.Agents;
import dev.parley.agents.deliberation.Agents.Attempt;
import dev.parley.agents.deliberation.Continuation;
import dev.parley.agents.deliberation.Critique;
import dev.parley.agents.deliberation.Finish;
import dev.parley.agents.deliberation.Product;
import dev.parley.agents.deliberation.Reply;
import dev.parley.agents.deliberation.Timings;
import dev.parley.agents.deliberation.Turn;
import dev.parley.agents.deliberation.Usage;
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
                plain("raw", Case.of("raw")),
                plain("vanilla", Case.of("vanilla")),
                plain("zero-think", Case.of("zero-think")),
                plain("less-think", Case.of("less-think")),
                plain("more-think", Case.of("more-think")),
                plain("best-of-n", Case.of("best-of-n", "{'samples': 2}")),
                plain(
                        "best-of-n-reward-model",
                        Case.of(
                                "best-of-n",
                                "{'samples': 2, 'scorer': 'reward-model', 'rewardModel': 'r'}")),
                plain(
                        "self-refine-papers",
                        Case.of("self-refine", "{'rounds': 2, 'stopWhenSatisfied': false}")),
                plain("self-refine-history-2", Case.of("self-refine", "{'history': 2}")),
                requests(
                        "self-refine-satisfied",
                        Case.of("self-refine"),
                        GoldenRequestsTest::satisfiedInTheSecondRound),
                plain(
                        "self-refine-keep-best",
                        Case.of("self-refine", "{'rounds': 1, 'keepBest': true}")),
                plain("tpo", Case.of("tpo", "{'samples': 2, 'iterations': 1}")),
                plain("align3", Case.of("align3")),
                plain(
                        "align3-audit-behaviour",
                        Case.of("align3", "{'stages': ['audit', 'behaviour']}")),
                plain("align3-safety", Case.of("align3", "{'stages': ['safety']}")),
                plain("align3-none", Case.of("align3", "{'stages': []}")),
                requests(
                        "align3-unclosed",
                        Case.of("align3", "{'stages': ['safety']}"),
                        GoldenRequestsTest::neverCloses),
                plain("align3-agents", Case.of("align3-agents")),
                plain("self-consistency", Case.of("self-consistency", "{'samples': 2}")),
                plain("constitutional", Case.of("constitutional", "{'passes': 2}")),
                plain(
                        "chain-of-verification",
                        Case.of("chain-of-verification", "{'questions': 2}")),
                plain("debate", Case.of("debate", "{'agents': 2, 'models': ['a', 'b']}")),
                plain("mixture-of-agents", Case.of("mixture-of-agents", "{'agents': 2}")),
                plain("council", Case.of("council")),
                plain("refuse", Case.of("refuse")),
                requests("judge-repair", Case.of("vanilla"), GoldenRequestsTest::judgesOneByOne));
    }

    private static Arguments plain(String name, Case method) {
        return requests(name, method, GoldenRequestsTest::plain);
    }

    private static Arguments requests(String name, Case method, Function<Turn, Reply> says) {
        return arguments(name, method, says);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("requests")
    void asksWhatPeopleHaveRead(String name, Case method, Function<Turn, Reply> says)
            throws IOException {
        var transcript = Transcript.of(asked(method, says));
        var file = FOLDER.resolve(name + ".txt");
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(file, transcript);
        }
        assertThat(transcript).isEqualTo(Files.readString(file));
    }

    private static List<Attempt> asked(Case method, Function<Turn, Reply> says) {
        return method.trial(attempt -> new Agents.Replied(says.apply(attempt.turn()), "node"))
                .submit(1)
                .run()
                .asked();
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
            case QUESTIONS ->
                    reply(turn, "{\"questions\": [\"What of fire?\", \"What of a hero?\"]}", "");
            case FINDING -> reply(turn, "what " + name + " found", "");
            case RANKING -> reply(turn, "{\"choice\": 2, \"ranking\": [\"B\", \"A\"]}", "");
            case REWARD -> reply(turn, "0.5", "");
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
