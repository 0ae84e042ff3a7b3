package dev.parley.agents.model.openai;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.agents.deliberation.Ask;
import dev.parley.agents.deliberation.Finish;
import dev.parley.agents.deliberation.Message;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ThoughtReaderTest {

    private static final Ask PLAIN = Ask.of(Message.user("Tell me a story."));
    private static final Ask BEGUN = PLAIN.carriedOn("<think>\nIt is for");
    private static final Ask BEGUN_THOUGHT_ONLY = BEGUN.upTo(Ask.THOUGHT);

    private record Read(String thought, String text, Optional<String> warning) {}

    @Test
    void tellsThoughtFromTextWhereverTheChunksAreCut() {
        var said = "<think>\nA seal, perhaps.\n</think>\n\nOnce upon a time < 5 </b>.";
        for (int cut = 0; cut <= said.length(); cut++) {
            for (int next = cut; next <= said.length(); next++) {
                assertThat(read(PLAIN, false, said, cut, next))
                        .isEqualTo(
                                new Read(
                                        "A seal, perhaps.",
                                        "Once upon a time < 5 </b>.",
                                        Optional.empty()));
            }
        }
    }

    @Test
    void takesWhatAClosingTagEndsForThoughtThoughNothingOpenedIt() {
        var said = "A seal, perhaps.\n</think>\nOnce.";
        for (int cut = 0; cut <= said.length(); cut++) {
            assertThat(read(PLAIN, true, said, cut, cut))
                    .isEqualTo(new Read("A seal, perhaps.", "Once.", Optional.empty()));
        }
    }

    @Test
    void takesTheWholeForTheAnswerWhereAThinkingModelMarkedNoThought() {
        var read = read(PLAIN, true, "Once upon a time.", 5, 9);
        assertThat(read.text()).isEqualTo("Once upon a time.");
        assertThat(read.thought()).isEmpty();
        assertThat(read.warning().orElseThrow()).contains("no end of a thought");
    }

    @Test
    void neverPassesAnUnclosedThoughtOffAsTheAnswer() {
        var read = read(PLAIN, false, "<think>A seal, perhaps", 3, 9);
        assertThat(read.text()).isEmpty();
        assertThat(read.thought()).isEqualTo("A seal, perhaps");
        assertThat(read.warning()).contains("the model never closed its thought");
    }

    @Test
    void leavesTagsInTheMiddleOfAnAnswerAlone() {
        var read = read(PLAIN, false, "Write <think> and </think>.", 8, 20);
        assertThat(read.text()).isEqualTo("Write <think> and </think>.");
    }

    @Test
    void takesWhatCarriesABegunThoughtOnForThoughtToTheLetter() {
        var said = " children,\n so short. </think>\n\nOnce.";
        for (int cut = 0; cut <= said.length(); cut++) {
            assertThat(read(BEGUN, false, said, cut, cut))
                    .isEqualTo(new Read(" children,\n so short. ", "Once.", Optional.empty()));
        }
    }

    @Test
    void takesAllForThoughtWhereTheModelIsToStopBeforeClosingIt() {
        var read = read(BEGUN_THOUGHT_ONLY, true, " children, so short.", 2, 11);
        assertThat(read).isEqualTo(new Read(" children, so short.", "", Optional.empty()));
    }

    @Test
    void readsAFieldOfItsOwnAsThoughtAndWhatFollowsAsText() {
        var parts = new Parts(PLAIN, true);
        parts.reader.thought("A seal, ");
        parts.reader.thought("perhaps.");
        parts.reader.text("Once.");
        assertThat(parts.end()).isEqualTo(new Read("A seal, perhaps.", "Once.", Optional.empty()));
    }

    @Test
    void readsTextAfterABegunThoughtsOwnFieldAsTheAnswer() {
        var parts = new Parts(BEGUN, true);
        parts.reader.thought(" children.");
        parts.reader.text("Once.");
        assertThat(parts.end()).isEqualTo(new Read(" children.", "Once.", Optional.empty()));
    }

    @Test
    void keepsTheSpacesInsideAndDropsThoseAround() {
        var read = read(PLAIN, false, "\n Once  upon\n\na time. \n", 7, 12);
        assertThat(read.text()).isEqualTo("Once  upon\n\na time.");
    }

    private static Read read(Ask ask, boolean thinks, String said, int cut, int next) {
        var parts = new Parts(ask, thinks);
        parts.reader.text(said.substring(0, cut));
        parts.reader.text(said.substring(cut, next));
        parts.reader.text(said.substring(next));
        return parts.end();
    }

    private static final class Parts {
        private final StringBuilder heardThought = new StringBuilder();
        private final StringBuilder heardText = new StringBuilder();
        private final Part thought;
        private final Part text;
        private final ThoughtReader reader;

        Parts(Ask ask, boolean thinks) {
            boolean begun = ask.begun().isPresent();
            thought = Part.of(heardThought::append, begun);
            text = Part.of(heardText::append, false);
            reader = ThoughtReader.of(ask, thinks, begun, thought, text);
        }

        Read end() {
            var warning = reader.end(Finish.STOP);
            if (warning.isEmpty()) {
                assertThat(heardText.toString()).isEqualTo(text.toString());
                assertThat(heardThought.toString()).isEqualTo(thought.toString());
            }
            return new Read(thought.toString(), text.toString(), warning);
        }
    }
}
