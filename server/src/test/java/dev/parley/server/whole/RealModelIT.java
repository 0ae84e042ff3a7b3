package dev.parley.server.whole;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.agents.deliberation.Continuation;
import dev.parley.agents.deliberation.Entry;
import dev.parley.agents.deliberation.Event.Answered;
import dev.parley.agents.deliberation.Event.Completed;
import dev.parley.agents.deliberation.Event.Judged;
import dev.parley.agents.deliberation.Event.TurnCompleted;
import dev.parley.agents.deliberation.Product;
import dev.parley.agents.method.MethodKind;
import dev.parley.agents.method.Methods;
import dev.parley.server.live.Reader;
import dev.parley.specs.Ruling;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Methods on a real model, from REST to verdicts. What the model says is its own affair; here is
 * what must hold whatever it says. Leaves the table of calls and tokens in {@code
 * target/methods-real.txt}.
 */
@EnabledIfEnvironmentVariable(
        named = "PARLEY_TEST_MODEL",
        matches = "http.*",
        disabledReason =
                "there is no real model: set PARLEY_TEST_MODEL to the url of one, such as '.ci/real-model start' prints")
class RealModelIT {

    private static final Vertx VERTX = Vertx.vertx();
    private static final MethodTable TABLE = new MethodTable();
    private static final Set<String> BEGINNERS =
            Set.of("zero-think", "less-think", "more-think", "align3");

    /** What the judge's schema begins with. */
    private static final Pattern VERDICTS =
            Pattern.compile(
                    """
                    \\{\\s*"[SB]-\\d+"\\s*:\\s*\\{\\s*"reason"\\s*:\\s*"[\\s\\S]*\
                    """);

    @TempDir private static Path folder;
    private static Optional<Node> node = Optional.empty();

    /** A few words from those who write; a few verdicts from the judge, or the beginning of one. */
    @BeforeAll
    static void start() {
        var url = Objects.requireNonNull(System.getenv("PARLEY_TEST_MODEL"));
        var models =
                """
                models:
                  - {id: brief, url: '%1$s', name: smollm2, sampling: {max-tokens: 60}}
                  - {id: thorough, url: '%1$s', name: smollm2, sampling: {max-tokens: 300}}
                """
                        .formatted(url);
        Node.configure(folder, models);
        node = Optional.of(Node.start(folder));
    }

    @AfterAll
    static void stop() {
        TABLE.publish("methods-real.txt");
        node.ifPresent(Node::close);
        VERTX.close().await();
    }

    /** Those that differ most in how they ask; all of them if the system property says so. */
    static Stream<String> methods() {
        return System.getProperty("methods", "").equals("all")
                ? Methods.all().stream().map(MethodKind::id)
                : Stream.of("self-refine", "align3");
    }

    /** As little of each as shows all that it does. */
    private static JsonObject small(String method) {
        var by = new JsonObject().put("id", method);
        return switch (method) {
            case "more-think" -> by.put("turns", 2);
            case "best-of-n", "self-consistency" -> by.put("samples", 2);
            case "self-refine" -> by.put("rounds", 1);
            case "tpo" -> by.put("samples", 2).put("iterations", 1);
            case "constitutional" -> by.put("passes", 1);
            case "chain-of-verification" -> by.put("questions", 2);
            case "debate" -> by.put("agents", 2).put("rounds", 1);
            case "mixture-of-agents" -> by.put("agents", 2).put("layers", 1);
            case "council" -> by.put("agents", 2);
            default -> by;
        };
    }

    @ParameterizedTest
    @MethodSource("methods")
    void deliberatesFromRestToVerdicts(String method) {
        var rest = node.orElseThrow().rest();
        try (var reader = new Reader(VERTX, rest.address().getPort())) {
            var judge = method.equals("vanilla") ? "thorough" : "brief";
            var id = rest.submit(Tale.with(Tale.of(small(method)), "brief", judge));
            reader.watch(id, 0);
            assertThat(Streamed.check(reader.until(RealModelIT::isLast))).isPositive();
            var log = rest.log(id);
            LogInvariants.check(log);
            assertThat(log.getLast().event()).isEqualTo(new Completed());
            assertThat(rest.transcript(id)).isEqualTo(Rest.transcript(id, log));
            theJudgeKeptToTheSchema(log);
            errorsAreCounted(log);
            begunThoughtsWereCarriedOn(method, log);
            theCallsAreThoseOfItsFormula(MethodTable.Row.of(log));
        }
    }

    /** Fewer where it may stop early; one more for a thought that the model left open. */
    private static void theCallsAreThoseOfItsFormula(MethodTable.Row row) {
        TABLE.add(row);
        assertThat(row.counted() - row.closings())
                .isBetween(row.expected().least(), row.expected().most());
    }

    private static boolean isLast(JsonObject frame) {
        var event = frame.getJsonObject("event", new JsonObject());
        return List.of("Completed", "Failed").contains(event.getString("type", ""));
    }

    /** However soon its tokens were used up. */
    private static void theJudgeKeptToTheSchema(List<Entry> log) {
        assertThat(LogInvariants.events(log, TurnCompleted.class))
                .filteredOn(turn -> turn.product() == Product.VERDICTS)
                .isNotEmpty()
                .allSatisfy(turn -> assertThat(turn.text()).matches(VERDICTS));
    }

    private static void errorsAreCounted(List<Entry> log) {
        var judged = LogInvariants.events(log, Judged.class).getLast();
        var errors =
                judged.verdicts().stream()
                        .filter(verdict -> verdict.ruling() == Ruling.ERROR)
                        .count();
        assertThat(judged.scores()).allMatch(score -> score.errors() == errors);
    }

    /** Faithfully or emulated, and said so; other methods begin no thought. */
    private static void begunThoughtsWereCarriedOn(String method, List<Entry> log) {
        var answered = LogInvariants.events(log, Answered.class).getFirst();
        var ways =
                LogInvariants.events(log, TurnCompleted.class).stream()
                        .filter(turn -> !turn.product().judging())
                        .map(TurnCompleted::continued)
                        .toList();
        if (BEGINNERS.contains(method)) {
            assertThat(ways).isNotEmpty().allMatch(Optional::isPresent);
            assertThat(answered.faithful())
                    .isPresent()
                    .isEqualTo(answered.continued().map(Continuation::faithful));
        } else {
            assertThat(ways).allMatch(Optional::isEmpty);
            assertThat(answered.faithful()).isEmpty();
        }
    }
}
