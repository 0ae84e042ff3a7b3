package dev.parley.specs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

class VerifierTest {

    static final List<Verifier> ALL =
            List.of(
                    new ClockTimes(1),
                    new ClosingSentence(List.of("And so")),
                    new CodeBlocks(1, 2),
                    new CodeLines(100),
                    new ForbiddenWords(List.of("secret")),
                    new HeadingsInOrder(List.of("Day by day")),
                    new LabelledLines("Caution:", 1),
                    new NumberedSteps(1, 9),
                    new Quantities(List.of("ml", "°C"), 1),
                    new RequiredWords(List.of("happy"), 1),
                    new SentenceCount(1, 3),
                    new SentenceLength(10),
                    new SpokenLines(1),
                    new TableWithColumns(List.of("What", "Cost")),
                    new TitleWords(2, 4),
                    new WordCount(1, 9));

    static Stream<Arguments> rulings() {
        return Stream.of(
                arguments(new WordCount(2, 3), "well-known facts", Ruling.YES),
                arguments(new WordCount(2, 3), "one", Ruling.NO),
                arguments(new WordCount(2, 3), "one two\r\nthree **four**", Ruling.NO),
                arguments(new WordCount(2, 3), "Ça va bien", Ruling.YES),
                arguments(new WordCount(3, 3), "don’t # | -- stop now", Ruling.YES),
                arguments(new SentenceCount(2, 2), "Mr. Bun hops. He stops!", Ruling.YES),
                arguments(new SentenceCount(2, 2), "\"Stop!\" he said. It is 9.30.", Ruling.YES),
                arguments(new SentenceCount(2, 2), "# Title\r\n\r\nOne.\r\nTwo.", Ruling.YES),
                arguments(new SentenceCount(2, 2), "- first\n- second", Ruling.YES),
                arguments(new SentenceCount(2, 2), "All in one.", Ruling.NO),
                arguments(new SentenceLength(3), "One two three. Four.", Ruling.YES),
                arguments(new SentenceLength(3), "One. One two three four.", Ruling.NO),
                arguments(
                        new TitleWords(4, 8),
                        "\n# The Snail and the Bus\nIt was late.",
                        Ruling.YES),
                arguments(new TitleWords(4, 8), "**Title: Snail**\n\nIt was late.", Ruling.NO),
                arguments(new TitleWords(1, 1), "Title: “Snail”", Ruling.YES),
                arguments(
                        new HeadingsInOrder(List.of("Day 1", "Costs")),
                        "## 1. Day 1:\n## Costs",
                        Ruling.YES),
                arguments(
                        new HeadingsInOrder(List.of("Day 1", "Costs")),
                        "**Day 1**\n**COSTS:**",
                        Ruling.YES),
                arguments(
                        new HeadingsInOrder(List.of("Day 1", "Costs")),
                        "## Costs\n## Day 1",
                        Ruling.NO),
                arguments(
                        new HeadingsInOrder(List.of("Day 1", "Costs")),
                        "## Day 1\nCosts",
                        Ruling.NO),
                arguments(new NumberedSteps(2, 3), "So:\n\n1. Sit.\r\n2) Rest.", Ruling.YES),
                arguments(new NumberedSteps(2, 3), "1. One\n1. Two\n1. Three", Ruling.YES),
                arguments(new NumberedSteps(2, 3), "1. One\n\nWhy so.\n\n2. Two", Ruling.YES),
                arguments(new NumberedSteps(2, 3), "1. One\n   1. a\n   2. b\n2. Two", Ruling.YES),
                arguments(new NumberedSteps(2, 3), "1. One\n2. Two\n\n1. One\n2. Two", Ruling.YES),
                arguments(new NumberedSteps(2, 3), "1. One\n2. Two\n3. Three\n4. Four", Ruling.NO),
                arguments(new NumberedSteps(2, 3), "1. One\n\n## Two\n\n1. One", Ruling.NO),
                arguments(new NumberedSteps(2, 3), "- One\n- Two", Ruling.NO),
                arguments(new NumberedSteps(2, 3), "It costs\n1.50 or\n2.50", Ruling.NO),
                arguments(new NumberedSteps(2, 3), "1.\n2.\n3.", Ruling.NO),
                arguments(
                        new HeadingsInOrder(List.of("Usage", "Test")),
                        "```sh\n# Test\nls\n```\n## Usage\n## Test",
                        Ruling.YES),
                arguments(
                        new HeadingsInOrder(List.of("Usage", "Test")),
                        "## Usage\n```sh\n# Test\n```\nDone.",
                        Ruling.NO),
                arguments(
                        new TableWithColumns(List.of("What", "Cost")),
                        "| What | Where | Cost |\n|---|:-:|--:|\n| a | b | 1 |",
                        Ruling.YES),
                arguments(
                        new TableWithColumns(List.of("What", "Cost")),
                        "|What|Cost|\r\n|--|--|\r\n|a|1|\r\n",
                        Ruling.YES),
                arguments(
                        new TableWithColumns(List.of("What", "Cost")),
                        "|Cost|What|\n|--|--|\n|a|1|",
                        Ruling.NO),
                arguments(
                        new TableWithColumns(List.of("What", "Cost")),
                        "|What|Cost|\n|--|--|",
                        Ruling.NO),
                arguments(
                        new TableWithColumns(List.of("What", "Cost")), "What and Cost", Ruling.NO),
                arguments(
                        new ClosingSentence(List.of("And so", "That is how")),
                        "He ran. *And so, they slept.*",
                        Ruling.YES),
                arguments(
                        new ClosingSentence(List.of("And so", "That is how")),
                        "He ran.\n\n“THAT is how it was.”\n",
                        Ruling.YES),
                arguments(
                        new ClosingSentence(List.of("And so", "That is how")),
                        "And so he ran. The end.",
                        Ruling.NO),
                arguments(
                        new ClosingSentence(List.of("And so", "That is how")),
                        "And sorry he was.",
                        Ruling.NO),
                arguments(
                        new ForbiddenWords(List.of("once upon a time")),
                        "Once  upon a\ntime there was",
                        Ruling.NO),
                arguments(new ForbiddenWords(List.of("don't")), "Don’t!", Ruling.NO),
                arguments(
                        new ForbiddenWords(List.of("gem")), "Management of gemstones", Ruling.YES),
                arguments(new ForbiddenWords(List.of("öl")), "ÖL", Ruling.NO),
                arguments(new ForbiddenWords(List.of("öl")), "öl\u0301", Ruling.YES),
                arguments(
                        new ForbiddenWords(List.of("long, long ago")),
                        "Long,\u00a0\n long ago.",
                        Ruling.NO),
                arguments(new ForbiddenWords(List.of("gem")), "gem² or gems", Ruling.YES),
                arguments(
                        new RequiredWords(List.of("happy", "sad", "proud"), 2),
                        "Sad, then HAPPY.",
                        Ruling.YES),
                arguments(
                        new RequiredWords(List.of("happy", "sad", "proud"), 2),
                        "sad, sad, sad, unhappy",
                        Ruling.NO),
                arguments(new SpokenLines(2), "“Hello,” said one. “Bye,” said two.", Ruling.YES),
                arguments(new SpokenLines(2), "\"Hello,\" said one.", Ruling.NO),
                arguments(new CodeBlocks(1, 1), "So:\n```python\nx = 1\n```\nDone.", Ruling.YES),
                arguments(new CodeBlocks(1, 1), "~~~ sh title=a\r\nls\r\n~~~\r\n", Ruling.YES),
                arguments(new CodeBlocks(1, 1), "1. Run\n\n    ```sh\n    ls\n    ```", Ruling.YES),
                arguments(new CodeBlocks(1, 1), "````md\n```sh\n````", Ruling.YES),
                arguments(
                        new CodeBlocks(1, 1),
                        "```py\n\"\"\"\n    ```\n    \"\"\"\n```",
                        Ruling.YES),
                arguments(new CodeBlocks(1, 1), "```sh\nls ```\n~~~\n```c\n```", Ruling.YES),
                arguments(new CodeBlocks(1, 1), "```sh\nnever closed", Ruling.YES),
                arguments(new CodeBlocks(0, 1), "Type ```ls``` or `ls`.", Ruling.YES),
                arguments(new CodeBlocks(0, 1), "```ls``` is all.", Ruling.YES),
                arguments(new CodeBlocks(1, 2), "```\nx = 1\n```", Ruling.NO),
                arguments(new CodeBlocks(1, 2), "```sh\nls\n```\n``` \nls\n```", Ruling.NO),
                arguments(new CodeBlocks(1, 1), "```sh\nls\n```\n```sh\nls\n```", Ruling.NO),
                arguments(new CodeBlocks(1, 1), "    x = 1", Ruling.NO),
                arguments(new CodeLines(5), "A longer line.\n```sh\nls -l\n```", Ruling.YES),
                arguments(new CodeLines(2), "```text\n😀😀\r\né\n```", Ruling.YES),
                arguments(new CodeLines(5), "```sh\nls\n  ls -l\n```", Ruling.NO),
                arguments(new CodeLines(5), "```\nls\n\nls -la", Ruling.NO),
                arguments(new ClockTimes(3), "At 9:30, then 14.05 and 7 pm.", Ruling.YES),
                arguments(new ClockTimes(1), "It costs 12.505 or 3.5 and opens in 2026", Ruling.NO),
                arguments(
                        new LabelledLines("Caution:", 3),
                        "**Caution:** hot\r\n- **CAUTION**: sharp\n2. caution: wet",
                        Ruling.YES),
                arguments(
                        new LabelledLines("Caution:", 2), "Caution: hot, caution: wet", Ruling.NO),
                arguments(new LabelledLines("Caution:", 1), "**Caution:**\nIt is hot.", Ruling.NO),
                arguments(new LabelledLines("Caution:", 1), "Caution is needed here.", Ruling.NO),
                arguments(new LabelledLines("Note", 1), "Notebooks stay closed.", Ruling.NO),
                arguments(new LabelledLines("Note", 1), "> *Note* that it is hot.", Ruling.YES),
                arguments(
                        new Quantities(List.of("ml", "g", "°C", "%"), 6),
                        "50 ml, 2.5 g, 1½ g, 250-ml, 20\u00a0°C and 1,000 ML",
                        Ruling.YES),
                arguments(new Quantities(List.of("g", "%"), 3), "½ g, 1/2 g and 5%.", Ruling.YES),
                arguments(new Quantities(List.of("g"), 1), "5 glasses, H2g, some g", Ruling.NO),
                arguments(new Quantities(List.of("g"), 2), "12.500 g", Ruling.NO),
                arguments(new Quantities(List.of("m", "ml"), 2), "3 ml, 4\nml", Ruling.NO));
    }

    @ParameterizedTest
    @MethodSource("rulings")
    void rules(Verifier verifier, String answer, Ruling ruling) {
        assertThat(verifier.check(answer).ruling()).isEqualTo(ruling);
    }

    @ParameterizedTest
    @MethodSource("rulings")
    void quotesTheAnswerToTheLetter(Verifier verifier, String answer, Ruling ruling) {
        var finding = verifier.check(answer);
        assertThat(answer).contains(finding.evidence().orElse(""));
        assertThat(finding.reason()).endsWith(".");
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void takesAnEmptyAnswer(Verifier verifier) {
        var kept =
                switch (verifier) {
                    case CodeLines _, ForbiddenWords _, SentenceLength _ -> true;
                    case Verifier _ -> false;
                };
        assertThat(verifier.check("").ruling()).isEqualTo(kept ? Ruling.YES : Ruling.NO);
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void takesAHugeAnswerWithoutOverflowingTheStack(Verifier verifier) {
        var huge =
                List.of(
                        "a-", "😀", "\"", "|-", "# x\n", "1. \r\n", "Ab. ", "\u0301", "**", "9:",
                        "9.", "9. ", "> ", "```\n", "```a\n", "~~~ ");
        for (var piece : huge) {
            assertThat(verifier.check(piece.repeat(200_000)).ruling()).isIn(Ruling.YES, Ruling.NO);
        }
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void survivesBeingWrittenAndReadAsJson(Verifier verifier) throws Exception {
        var json = Json.MAPPER.writerFor(Verifier.class).writeValueAsString(verifier);
        assertThat(Json.MAPPER.readValue(json, Verifier.class)).isEqualTo(verifier);
    }

    @Test
    void everyTypeIsTriedHere() {
        assertThat(ALL.stream().<Class<?>>map(Verifier::getClass))
                .containsExactlyInAnyOrderElementsOf(Verifier.types().values());
    }

    @Test
    void quotesTheSentenceThatIsTooLong() {
        assertThat(new SentenceLength(3).check("One. One two\nthree four. Five.").evidence())
                .contains("One two\nthree four.");
    }

    @Test
    void quotesTheFenceThatNamesNoLanguage() {
        assertThat(new CodeBlocks(1, 2).check("```sh\nls\n```\n  ~~~~\nls\n~~~~").evidence())
                .contains("~~~~");
    }

    @Test
    void quotesTheLineOfCodeThatIsTooLong() {
        assertThat(new CodeLines(5).check("```sh\n  ls -l\n```").evidence()).contains("ls -l");
    }

    @Test
    void saysHowManyWordsThereAreAndMayBe() {
        assertThat(new WordCount(0, 2).check("one two three").reason())
                .isEqualTo("The answer has 3 words; at most 2 are allowed.");
    }

    @Test
    void refusesARangeThatNothingFits() {
        assertThatThrownBy(() -> new WordCount(10, 5))
                .hasMessage("maximum is 5 words; it must be at least 10");
    }

    @Test
    void quotesTheFirstStepOfTheLongestList() {
        var answer = "1. One\n2. Two\n\n1. Sit.\n2. Rest.\n3. Rise.";
        assertThat(new NumberedSteps(1, 2).check(answer))
                .isEqualTo(Finding.no("The list has 3 steps; at most 2 are allowed.", "1. Sit."));
    }

    @Test
    void refusesToAskForNoStepAtAll() {
        assertThatThrownBy(() -> new NumberedSteps(0, 5))
                .hasMessage("minimum is 0 steps; it must be at least 1");
    }

    @Test
    void refusesALabelThatIsNothingButMarks() {
        assertThatThrownBy(() -> new LabelledLines("** **", 1))
                .hasMessageStartingWith("label must not be blank");
    }

    @Test
    void quotesTheFirstLineThatHasTheLabel() {
        assertThat(new LabelledLines("Caution:", 1).check("Hot.\n  **Caution:** wet\n").evidence())
                .contains("**Caution:** wet");
    }

    @Test
    void saysHowManyNumbersHaveAUnit() {
        assertThat(new Quantities(List.of("ml"), 3).check("50 ml and a splash").reason())
                .isEqualTo("The answer gives 1 number with a unit; at least 3 are asked for.");
    }

    @Test
    void refusesAnEmptyListOfWords() {
        assertThatThrownBy(() -> new ForbiddenWords(List.of()))
                .hasMessageStartingWith("words must be a list of at least one text");
    }
}
