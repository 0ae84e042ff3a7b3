package dev.parley.agents.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.specs.Ruling;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class VerdictReaderPropertyTest {

    @Property
    void neverFails(@ForAll("texts") String answer, @ForAll("texts") String reply) {
        assertThat(VerdictReaderTest.rulings(answer, reply).keySet())
                .isSubsetOf("S-01", "S-02", "B-01");
    }

    @Property
    void neverReadsAVerdictFromTheAnswersOwnText(
            @ForAll("texts") String answer, @ForAll int from, @ForAll int to) {
        int start = Math.floorMod(from, answer.length() + 1);
        int end = start + Math.floorMod(to, answer.length() + 1 - start);
        assertThat(VerdictReaderTest.rulings(answer, answer.substring(start, end))).isEmpty();
    }

    @Property
    void quotesOnlyTheAnswer(@ForAll("texts") String answer, @ForAll("texts") String reply) {
        new VerdictReader(VerdictReaderTest.ASKED, answer)
                .read(reply)
                .values()
                .forEach(verdict -> assertThat(answer).contains(verdict.evidence().orElse("")));
    }

    @Property
    void readsWhatAJudgeRulesInItsOwnWords(@ForAll("texts") String answer, @ForAll Ruling ruling) {
        if (ruling != Ruling.ERROR) {
            var own = "S-01. Said in words that no answer has: zyx. <%s>".formatted(ruling);
            assertThat(VerdictReaderTest.rulings(answer, answer + "\n" + own))
                    .containsEntry("S-01", ruling);
        }
    }

    /** Texts made of what verdicts are made of, and of anything else. */
    @Provide
    Arbitrary<String> texts() {
        var parts =
                Arbitraries.of(
                        "S-01",
                        "s1",
                        "B-01",
                        "2",
                        ". ",
                        ": ",
                        "\"",
                        "{",
                        "}",
                        "[",
                        "]",
                        ",",
                        "\n",
                        " ",
                        "<YES>",
                        "</no>",
                        "<NA>",
                        "YES",
                        "\"ruling\"",
                        "\"reason\":\"fine\"",
                        "\"S-02\":{\"ruling\":\"YES\"}",
                        "\"S-01\":\"YES\"",
                        "\\",
                        "```json\n",
                        "S-02. calm <YES>\n",
                        "> ",
                        "fine",
                        "\"evidence\":\"fine\"");
        return Arbitraries.oneOf(parts, Arbitraries.strings().ofMaxLength(3))
                .list()
                .ofMaxSize(25)
                .map(all -> all.stream().collect(Collectors.joining()));
    }
}
