package dev.parley.agents.doctor;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
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
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonIgnoreProperties(
        value = {"trust", "words"},
        allowGetters = true)
public record Report(
        Optional<Measure> accuracy,
        Optional<Measure> caught,
        Optional<Measure> silent,
        Optional<Measure> repeatability,
        Optional<Measure> position,
        Optional<Measure> length,
        Optional<Measure> injected) {

    /** How far to trust it, in a word. */
    @JsonProperty
    public Trust trust() {
        return new Diagnosis(this).trust();
    }

    /** Whether to trust it, and what to look out for, a plain sentence each. */
    @JsonProperty
    public List<String> words() {
        return new Diagnosis(this).words();
    }
}
