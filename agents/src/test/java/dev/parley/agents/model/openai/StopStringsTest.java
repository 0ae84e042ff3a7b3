package dev.parley.agents.model.openai;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class StopStringsTest {

    @Test
    void endsAtTheFirstStopStringWhereverTheChunksAreCut() {
        var said = "One, two, thr\n\nTHE ENDING\n\nmore STOP";
        for (int cut = 0; cut <= said.length(); cut++) {
            var stops = new StopStrings(List.of("STOP", "\n\nTHE END"));
            var passed = stops.pass(said.substring(0, cut)) + stops.pass(said.substring(cut));
            assertThat(passed + stops.rest()).isEqualTo("One, two, thr");
            assertThat(stops.met()).isTrue();
        }
    }

    @Test
    void givesBackWhatOnlyLookedLikeTheBeginningOfOne() {
        var stops = new StopStrings(List.of("</think>"));
        assertThat(stops.pass("a </thi")).isEqualTo("a ");
        assertThat(stops.pass("n")).isEmpty();
        assertThat(stops.rest()).isEqualTo("</thin");
    }

    @Test
    void holdsNothingBackWhereThereIsNoneToLookFor() {
        assertThat(new StopStrings(List.of()).pass("a </thi")).isEqualTo("a </thi");
    }
}
