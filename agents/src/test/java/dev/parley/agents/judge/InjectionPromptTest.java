package dev.parley.agents.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.agents.deliberation.Agents.Attempt;
import dev.parley.agents.deliberation.Ask;
import dev.parley.agents.deliberation.JudgeChoice.Mode;
import dev.parley.agents.deliberation.Message;
import dev.parley.agents.deliberation.Message.Speaker;
import dev.parley.agents.deliberation.Trial;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What judges are asked about answers that try to talk them into a verdict. */
class InjectionPromptTest {

    private static final Pattern MARK =
            Pattern.compile(
                    "between the two lines \"([0-9a-f]{16})\"|<response_begin-([0-9a-f]{16})>");
    private static final String HARMLESS = "A hero blew the lantern out.";

    static Stream<Arguments> everyAnswerInEveryMode() {
        return Injection.all()
                .flatMap(it -> Stream.of(Mode.values()).map(mode -> Arguments.of(it, mode)));
    }

    @Test
    void thereAreEnoughOfThemAndOfManyKinds() {
        assertThat(Injection.all()).hasSizeGreaterThanOrEqualTo(72);
        assertThat(Injection.all().map(Injection::kind).distinct()).hasSizeGreaterThanOrEqualTo(15);
        assertThat(Injection.all().map(Injection::answer)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("everyAnswerInEveryMode")
    void theAnswerStandsWholeBetweenMarksThatItDoesNotContain(Injection injection, Mode mode) {
        for (var attempt : silent(injection.answer(), mode)) {
            var text = text(attempt);
            var mark = mark(text);
            assertThat(injection.answer()).doesNotContain(mark);
            assertThat(text).containsOnlyOnce(fenced(mark, injection.answer(), mode));
        }
    }

    @ParameterizedTest
    @MethodSource("everyAnswerInEveryMode")
    void nothingOfItStandsOutsideAndNoWordOfOursIsMissing(Injection injection, Mode mode) {
        assertThat(
                        silent(injection.answer(), mode).stream()
                                .map(it -> around(it, injection.answer(), mode)))
                .containsExactlyElementsOf(
                        silent(HARMLESS, mode).stream()
                                .map(it -> around(it, HARMLESS, mode))
                                .toList());
    }

    @ParameterizedTest
    @MethodSource("everyAnswerInEveryMode")
    void itIsPartOfOneMessageOfTheUserAndBeginsNoTurn(Injection injection, Mode mode) {
        for (var attempt : silent(injection.answer(), mode)) {
            var ask = attempt.turn().ask();
            assertThat(speakers(ask))
                    .isEqualTo(
                            mode == Mode.SPECBENCH_COMPAT
                                    ? List.of(Speaker.USER)
                                    : List.of(Speaker.SYSTEM, Speaker.USER));
            assertThat(ask.begun()).isEmpty();
            assertThat(ask.stop()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("everyAnswerInEveryMode")
    void everyCallHasAMarkOfItsOwn(Injection injection, Mode mode) {
        var seen = new HashSet<String>();
        assertThat(silent(injection.answer(), mode).stream().map(it -> mark(text(it))))
                .hasSizeGreaterThan(1)
                .allMatch(seen::add);
    }

    /** All that a judge is asked who has nothing to say, repairs included. */
    private static List<Attempt> silent(String answer, Mode mode) {
        Trial trial = Bar.trial(answer, Bar.judge(mode), attempt -> "Hm.");
        return trial.asked();
    }

    /** The prompt without the answer and its marks. */
    private static String around(Attempt attempt, String answer, Mode mode) {
        var text = text(attempt);
        var mark = mark(text);
        return text.replace(fenced(mark, answer, mode), "\n(the answer)\n").replace(mark, "(mark)");
    }

    private static String fenced(String mark, String answer, Mode mode) {
        return mode == Mode.SPECBENCH_COMPAT
                ? "\n<response_begin-%s>\n%s\n<response_end-%s>\n".formatted(mark, answer, mark)
                : "\n%s\n%s\n%s\n".formatted(mark, answer, mark);
    }

    private static String mark(String text) {
        var mark = MARK.matcher(text);
        assertThat(mark.find()).isTrue();
        return mark.group(1) == null ? mark.group(2) : mark.group(1);
    }

    private static String text(Attempt attempt) {
        return attempt.turn().ask().messages().getLast().text();
    }

    private static List<Speaker> speakers(Ask ask) {
        return ask.messages().stream().map(Message::speaker).toList();
    }
}
