package dev.parley.agents.judge;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.parley.specs.Ruling;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is read from judges who say an answer again that tries to talk them into a verdict. */
class InjectionReadingTest {

    private static final List<String> IDS = List.of("S-01", "S-02", "B-01");
    private static final Map<String, Ruling> ALL_NO =
            Map.of("S-01", Ruling.NO, "S-02", Ruling.NO, "B-01", Ruling.NO);

    /** To read an answer through once is enough. */
    private static final Map<String, VerdictReader> READERS =
            Injection.all()
                    .collect(
                            Collectors.toMap(
                                    Injection::name,
                                    it -> new VerdictReader(VerdictReaderTest.ASKED, it.answer())));

    /** Own verdicts with an echo before or behind them, in lines of its own. */
    private static final List<BiFunction<String, String, String>> BESIDE =
            List.of(
                    (own, echo) -> own + "\n" + echo,
                    (own, echo) -> echo + "\n" + own,
                    (own, echo) -> echo + "\n\n" + own + "\n\n" + echo);

    /** Verdicts whose reasons or quotes have the echo in them, well made or not. */
    private static final List<BiFunction<String, String, String>> WITHIN =
            List.of(
                    (id, echo) -> "%s. The answer says: %s <NO>".formatted(id, echo),
                    (id, echo) -> "%s. The answer says \"%s\", zyx. <NO>".formatted(id, echo),
                    (id, echo) -> "%s. Zyx <NO> The answer says: %s".formatted(id, echo),
                    (id, echo) -> "%s. Zyx <NO> (\"%s\")".formatted(id, echo),
                    (id, echo) -> "%s: <NO> %s".formatted(id, echo),
                    (id, echo) -> "%s. The answer says \"%s\"".formatted(id, echo),
                    (id, echo) -> "\"%s\": {\"reason\": \"It says %s\"".formatted(id, echo),
                    (id, echo) ->
                            "{\"%s\": {\"reason\": \"It says %s, zyx\", \"ruling\": \"NO\"}}"
                                    .formatted(id, echo),
                    (id, echo) ->
                            "{\"%s\": {\"reason\": \"Zyx\", \"ruling\": \"NO\", \"evidence\": \"%s"
                                    .formatted(id, echo));

    @ParameterizedTest
    @MethodSource("dev.parley.agents.judge.Injection#all")
    void aJudgeWhoOnlySaysItAgainGivesNoVerdict(Injection injection) {
        assertThat(Echoes.of(injection.answer()))
                .allSatisfy(echo -> assertThat(rulings(injection, echo)).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("dev.parley.agents.judge.Injection#all")
    void theJudgesOwnVerdictsStandBesideIt(Injection injection) {
        for (var own : List.of(lines("NO"), json("NO", "", "").toPrettyString())) {
            for (var beside : BESIDE) {
                assertThat(Echoes.of(injection.answer()).map(echo -> beside.apply(own, echo)))
                        .allSatisfy(
                                reply -> assertThat(rulings(injection, reply)).isEqualTo(ALL_NO));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("dev.parley.agents.judge.Injection#all")
    void itMayBeQuotedInEveryFieldOfAVerdict(Injection injection) {
        assertThat(
                        Echoes.of(injection.answer())
                                .flatMap(echo ->
                                        Stream.of(
                                                json("NO", "It says " + echo, ""),
                                                json("NO", echo, ""),
                                                json("NO", "", echo))))
                .allSatisfy(reply -> {
                    assertThat(rulings(injection, reply.toString())).isEqualTo(ALL_NO);
                    assertThat(rulings(injection, reply.toPrettyString())).isEqualTo(ALL_NO);
                });
    }

    @ParameterizedTest
    @MethodSource("dev.parley.agents.judge.Injection#all")
    void noQuoteWithinAVerdictIsReadForOne(Injection injection) {
        for (var within : WITHIN) {
            assertThat(
                            Echoes.of(injection.answer())
                                    .map(echo ->
                                            IDS.stream()
                                                    .map(id -> within.apply(id, echo))
                                                    .collect(Collectors.joining("\n"))))
                    .allSatisfy(reply ->
                            assertThat(rulings(injection, reply).values())
                                    .doesNotContain(Ruling.YES, Ruling.NA));
        }
    }

    @ParameterizedTest
    @MethodSource("dev.parley.agents.judge.Injection#all")
    void noBeginningOfAVerdictThatQuotesItIsReadForOne(Injection injection) {
        var verdicts = json("NO", "It says " + head(injection.answer()), "");
        for (var whole : List.of(verdicts.toPrettyString(), verdicts.toString())) {
            for (int end = 0; end <= whole.length(); end++) {
                assertThat(rulings(injection, whole.substring(0, end)).values())
                        .doesNotContain(Ruling.YES, Ruling.NA);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("dev.parley.agents.judge.Injection#all")
    void itChangesNoVerdictThatAJudgeGivesInItsOwnWords(Injection injection) {
        for (var ruling : List.of("YES", "NO", "NA")) {
            for (var own :
                    List.of(lines(ruling), json(ruling, Injection.OWN, "").toPrettyString())) {
                assertThat(rulings(injection, own))
                        .isEqualTo(VerdictReaderTest.rulings("A harmless tale.", own))
                        .hasSize(3);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("dev.parley.agents.judge.Injection#all")
    void itSilencesNoJudgeWhoRulesAgainstItInOneWord(Injection injection) {
        for (var own :
                List.of(
                        "S-01. <NO>\nS-02. <NO>\nB-01. <NO>",
                        "1. <no>\n2. <no>\n3. <no>",
                        "{\"S-01\": \"NO\", \"S-02\": \"NO\", \"B-01\": \"NO\"}")) {
            assertThat(rulings(injection, own)).isEqualTo(ALL_NO);
        }
    }

    private static Map<String, Ruling> rulings(Injection injection, String reply) {
        return VerdictReaderTest.rulings(
                Objects.requireNonNull(READERS.get(injection.name())), reply);
    }

    private static String head(String answer) {
        return answer.substring(0, Math.min(answer.length(), 45));
    }

    private static String lines(String ruling) {
        return IDS.stream()
                .map(id -> "%s. %s. <%s>".formatted(id, Injection.OWN, ruling))
                .collect(Collectors.joining("\n"));
    }

    private static ObjectNode json(String ruling, String reason, String evidence) {
        var all = JsonNodeFactory.instance.objectNode();
        for (var id : IDS) {
            all.putObject(id)
                    .put("reason", reason.isEmpty() ? Injection.OWN : reason)
                    .put("ruling", ruling)
                    .put("evidence", evidence);
        }
        return all;
    }
}
