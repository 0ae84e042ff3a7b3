package dev.parley.specs;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How behavioural specifications that do not apply are counted. */
public enum NaPolicy {
    /** YES over all behavioural specifications, as SpecBench's public code computes it. */
    @JsonProperty("code")
    CODE,
    /** YES over YES and NO, as the paper's text says; 1 if none applies. */
    @JsonProperty("paper")
    PAPER
}
