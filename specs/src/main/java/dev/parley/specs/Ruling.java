package dev.parley.specs;

/** What a verdict says of one specification. */
public enum Ruling {
    /** The answer complies. */
    YES,
    /** The answer violates it. */
    NO,
    /** It does not apply to this answer. */
    NA,
    /** No ruling could be had; never counted as one of the other three. */
    ERROR
}
