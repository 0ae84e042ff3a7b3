package dev.parley.server.whole;

import dev.parley.testkit.Manners;
import dev.parley.testkit.Scene;
import dev.parley.testkit.Speech;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * A bad manner of an endpoint, and what the user then reads.
 *
 * @param model id of the model that has it
 * @param patience with it, as the configuration writes it
 * @param code of the failure
 * @param words of its sentence
 */
record Bad(String model, Scene scene, String patience, String code, String words) {

    /** What it says when it has come to its senses. */
    static final Speech STORY = Speech.of("Once upon a time there was a seal.");

    /** Of all these models; some tell it in their errors. */
    static final String KEY = "canary-4f1c0ffee29";

    private static final String USUAL = "{}";

    /** Those that may be gone at another attempt. */
    static List<Bad> passing() {
        return List.of(
                new Bad(
                        "busy",
                        new Manners.TooManyRequests(Duration.ofSeconds(1)),
                        USUAL,
                        "model-overloaded",
                        "it answered 429, too many requests, and asks to wait 1 s"),
                new Bad(
                        "broken",
                        new Manners.Status(500, "CUDA out of memory for " + KEY),
                        USUAL,
                        "model-failed",
                        "it answered 500: \"CUDA out of memory for ***\""),
                new Bad(
                        "silent",
                        new Manners.HeadersThenSilence(),
                        "{idle: 1 s}",
                        "model-silent",
                        "nothing was heard for 1 s; its patience 'idle' says how long to wait"),
                new Bad(
                        "reset",
                        new Manners.CutOff(3, STORY),
                        USUAL,
                        "model-cut-off",
                        "the reply broke off in the middle; what had come is discarded"),
                new Bad(
                        "garbled",
                        new Manners.BadUtf8(),
                        USUAL,
                        "model-garbled",
                        "it sent bytes that are no UTF-8"));
    }

    /** Those that no other attempt would mend. */
    static List<Bad> lasting() {
        return List.of(
                new Bad(
                        "locked",
                        new Manners.Status(401, "Incorrect API key provided: " + KEY),
                        USUAL,
                        "model-key-refused",
                        "it rejected the key in STORY_API_KEY with 401"),
                new Bad(
                        "page",
                        new Manners.Html(),
                        USUAL,
                        "model-not-an-api",
                        "it answered with a web page and not with the API; its url should end in /v1"),
                new Bad(
                        "drip",
                        new Manners.Drip(Duration.ofMillis(100)),
                        "{total: 2 s}",
                        "model-too-slow",
                        "the reply was not done within 2 s; ask for fewer tokens or raise its patience"),
                new Bad(
                        "endless",
                        new Manners.Endless("seal ", 20_000),
                        USUAL,
                        "model-endless",
                        "the reply went on far beyond the 50 tokens that were asked for"));
    }

    static List<Bad> all() {
        return Stream.concat(passing().stream(), lasting().stream()).toList();
    }

    /** Those that would hold a connection for ever. */
    static List<Bad> unending() {
        var models = List.of("silent", "drip", "endless");
        return all().stream().filter(bad -> models.contains(bad.model())).toList();
    }

    @Override
    public String toString() {
        return model;
    }
}
