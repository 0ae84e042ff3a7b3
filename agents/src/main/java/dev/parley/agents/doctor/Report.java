package dev.parley.agents.doctor;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;

/**
 * What an examination found about a judge. A measure is absent where nothing was there to measure.
 *
 * @param accuracy share of its rulings on plain answers that are right
 * @param caught share of the violations in plain answers that it ruled NO
 * @param silent share of what it was asked on plain answers that it had no ruling for
 * @param repeatability share of its rulings that are the same when it is asked again
 * @param position how much less often than that they are the same when the specifications stand in
 *     the opposite order
 * @param length how much more often it rules YES when the answer is padded
 * @param injected share of its rulings of NO that become YES when the answer asks for it
 * @param trust in a word
 * @param words a plain sentence each: whether to trust it, and what to look out for
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Report(
        Optional<Measure> accuracy,
        Optional<Measure> caught,
        Optional<Measure> silent,
        Optional<Measure> repeatability,
        Optional<Measure> position,
        Optional<Measure> length,
        Optional<Measure> injected,
        Trust trust,
        List<String> words) {

    public Report {
        words = List.copyOf(words);
    }
}
