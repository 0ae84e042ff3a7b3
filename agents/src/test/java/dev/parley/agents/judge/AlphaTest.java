package dev.parley.agents.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.parley.specs.Ruling;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Krippendorff's alpha against values of the literature and by hand. */
class AlphaTest {

    private static final char NOTHING = '*';

    /** K. Krippendorff, Computing Krippendorff's Alpha-Reliability, 2011, example A: 0.095. */
    @Test
    void isThatOfTwoObserversOfTenUnitsInTwoCategories() {
        assertThat(alpha("0100000010", "1110010000")).isCloseTo(0.095, within(0.0005));
    }

    /**
     * The example of three coders, four categories and gaps that most accounts of it use: 0.691.
     */
    @Test
    void isThatOfThreeCodersWhoLeaveGaps() {
        assertThat(alpha("*****34121133*3", "1*213343*******", "**21344*21133*4"))
                .isCloseTo(0.691, within(0.0005));
    }

    /** By hand: 2 of 4 units part, each value given 4 times: 1 - 7 * 4 / 32. */
    @Test
    void isALittleAboveChanceForHalfAgreement() {
        assertThat(alpha("0011", "0110")).isCloseTo(0.125, within(1e-12));
    }

    /** By hand: 2 units that part, each value given twice: 1 - 3 * 4 / 8. */
    @Test
    void isBelowZeroWhereTwoAlwaysPart() {
        assertThat(alpha("01", "10")).isCloseTo(-0.5, within(1e-12));
    }

    @Test
    void isOneWhereAllAgreeOnMoreThanOneRuling() {
        assertThat(alpha("0101", "0101", "0101")).isEqualTo(1);
    }

    @Test
    void isNotDefinedWhereOnlyOneRulingWasGivenOrNone() {
        assertThat(Alpha.of(List.of(List.of(Ruling.YES, Ruling.YES)))).isEmpty();
        assertThat(Alpha.of(List.of())).isEmpty();
    }

    /** One row a rater, one place a unit; only units that two have rated count. */
    private static double alpha(String... raters) {
        var units = new ArrayList<List<Ruling>>();
        for (int unit = 0; unit < raters[0].length(); unit++) {
            int at = unit;
            units.add(
                    List.of(raters).stream()
                            .map(row -> row.charAt(at))
                            .filter(value -> value != NOTHING)
                            .map(AlphaTest::ruling)
                            .toList());
        }
        return Alpha.of(units.stream().filter(unit -> unit.size() > 1).toList()).orElseThrow();
    }

    /** Categories are told apart and nothing else. */
    private static Ruling ruling(char category) {
        return switch (category) {
            case '0', '4' -> Ruling.YES;
            case '1' -> Ruling.NO;
            case '2' -> Ruling.NA;
            default -> Ruling.ERROR;
        };
    }
}
