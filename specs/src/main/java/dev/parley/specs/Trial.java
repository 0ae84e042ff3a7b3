package dev.parley.specs;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.stream.Collectors;

/** What came of trying a verifier, as somebody writes it, on a text. */
public sealed interface Trial {

    /** It looked at the text. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Ruled(Ruling ruling, String reason, Optional<String> evidence) implements Trial {}

    /**
     * It is no verifier yet.
     *
     * @param refused what is wrong with it and what would be right, in sentences
     */
    record Refused(String refused) implements Trial {}

    /** Tries a verifier in JSON on a text. */
    static Trial of(JsonNode verifier, String text) {
        var faults = new Faults();
        var read = VerifierReader.read(Place.document(verifier, faults));
        return read.map(it -> ruled(it.check(text)))
                .orElseGet(() ->
                        new Refused(
                                faults.all().stream()
                                        .map(Fault::sentence)
                                        .collect(Collectors.joining(" "))));
    }

    private static Trial ruled(Finding finding) {
        return new Ruled(finding.ruling(), finding.reason(), finding.evidence());
    }
}
