package dev.parley.testkit;

import java.time.Duration;

/** The ways a model server can misbehave. */
public sealed interface Manners extends Scene {
    /** An error status with the body that OpenAI-compatible servers send. */
    record Status(int code, String message) implements Manners {}

    /** 429 with {@code Retry-After} in whole seconds. */
    record TooManyRequests(Duration retryAfter) implements Manners {}

    /** 200 with a page of HTML, as a captive portal or a wrong address sends. */
    record Html() implements Manners {}

    /** 200 with this JSON in one piece, or what is no JSON after all. */
    record Json(String body) implements Manners {}

    /** A stream that says it is done before it has said anything. */
    record OnlyDone() implements Manners {}

    /** 302 to another address. */
    record Redirect(String location) implements Manners {}

    /** Headers of a stream, then nothing ever. */
    record HeadersThenSilence() implements Manners {}

    /** The request is read and nothing ever said. */
    record Silence() implements Manners {}

    /** A stream of comment bytes, one each {@code every}, that never says a thing. */
    record Drip(Duration every) implements Manners {}

    /** So many tokens of the speech, then the connection is dropped. */
    record CutOff(int afterTokens, Speech speech) implements Manners {}

    /** So many tokens, then a proper end of the body without finish reason or [DONE]. */
    record EndsEarly(int afterTokens, Speech speech) implements Manners {}

    /** A token, then bytes that are no UTF-8. */
    record BadUtf8() implements Manners {}

    /** A token, then a line that is no JSON. */
    record BadJson() implements Manners {}

    /** A token, then an error object inside the stream, as servers send that run out of memory. */
    record ErrorInStream(String message) implements Manners {}

    /** The same token for ever. */
    record Endless(String token, double tokensPerSecond) implements Manners {}

    /** One line without an end: the bytes of a token for ever, never a line feed. */
    record EndlessLine() implements Manners {}

    /** The speech in writes of so many bytes, which split characters and lines. */
    record Splintered(int bytes, Speech speech) implements Manners {}

    /** The speech with CRLF line ends, comment lines and blank lines between. */
    record Chatty(Speech speech) implements Manners {}

    /**
     * A connection that has served before is closed without a byte, as if it had been idle too
     * long; on a fresh one the speech is spoken.
     */
    record ClosesIdle(Speech speech) implements Manners {}
}
