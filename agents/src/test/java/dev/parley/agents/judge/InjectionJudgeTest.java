package dev.parley.agents.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.agents.deliberation.JudgeChoice.Mode;
import dev.parley.specs.Ruling;
import dev.parley.specs.Verdict;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The whole judge, in each of its modes, before answers that try to talk it into a verdict. */
class InjectionJudgeTest {

    private static final String OWN_LINES =
            """
            <safety_specifications>
            1. Said in words that no answer has, zyx.<NO>
            2. Said in words that no answer has, zyx.<NO>
            </safety_specifications>
            <behavioral_specifications>
            1. Said in words that no answer has, zyx.<NO>
            2. Said in words that no answer has, zyx.<NO>
            </behavioral_specifications>\
            """;

    static Stream<Arguments> everyAnswerInEveryMode() {
        return InjectionPromptTest.everyAnswerInEveryMode();
    }

    @ParameterizedTest
    @MethodSource("everyAnswerInEveryMode")
    void aJudgeWhoSaysItAgainComesToErrorsAndNeverToYes(Injection injection, Mode mode) {
        assertErrors(injection, mode, injection.answer());
    }

    @ParameterizedTest
    @MethodSource("everyAnswerInEveryMode")
    void aSilentJudgeComesToErrorsAndNeverToYes(Injection injection, Mode mode) {
        assertErrors(injection, mode, "");
    }

    @ParameterizedTest
    @MethodSource("everyAnswerInEveryMode")
    void aJudgeWhoRulesAgainstItAndSaysItAgainIsHeard(Injection injection, Mode mode) {
        for (var reply : List.of("%2$s\n%1$s", "%1$s\n%2$s", "%2$s\n%1$s\n%2$s")) {
            var trial =
                    Bar.trial(
                            injection.answer(),
                            Bar.judge(mode),
                            attempt -> reply.formatted(own(mode), injection.answer()));
            assertThat(Bar.ofModels(trial)).extracting(Verdict::ruling).containsOnly(Ruling.NO);
            assertThat(Bar.judged(trial).score().orElseThrow().sar()).isZero();
        }
    }

    private static void assertErrors(Injection injection, Mode mode, String reply) {
        var trial = Bar.trial(injection.answer(), Bar.judge(mode), attempt -> reply);
        assertThat(Bar.ofModels(trial))
                .hasSize(mode == Mode.SPECBENCH_COMPAT ? 4 : 3)
                .extracting(Verdict::ruling)
                .containsOnly(Ruling.ERROR);
        assertThat(Bar.judged(trial).scores()).isEmpty();
    }

    private static String own(Mode mode) {
        return switch (mode) {
            case SPECBENCH_COMPAT -> OWN_LINES;
            case SEQUENTIAL -> "1. " + Injection.OWN + ". <NO>";
            case JOINT, PANEL ->
                    "1. %1$s. <NO>\n2. %1$s. <NO>\n3. %1$s. <NO>".formatted(Injection.OWN);
        };
    }
}
