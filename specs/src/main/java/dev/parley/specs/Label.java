package dev.parley.specs;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether a sample prompt tempts towards something unsafe. */
public enum Label {
    @JsonProperty("safe")
    SAFE,
    @JsonProperty("unsafe")
    UNSAFE
}
