package dev.parley.agents.model.openai;

import dev.parley.agents.deliberation.TurnFault;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What can go wrong with one endpoint, each with a stable code and a sentence that names the model,
 * says what happened and what would be right, and never shows the key.
 */
final class Faults {

    /** The code of an endpoint that has no room for a request just now. */
    static final String OVERLOADED = "model-overloaded";

    private static final Pattern CONTEXT =
            Pattern.compile(
                    "(?i)context.{0,24}(length|size|window)|exceed_context|prompt.{0,12} too long|too many (input |prompt )?tokens");

    private final Endpoint endpoint;
    private final Excerpt excerpt;

    Faults(Endpoint endpoint) {
        this.endpoint = endpoint;
        this.excerpt = new Excerpt(endpoint.key());
    }

    TurnFault refusedConnection() {
        return passing(
                "model-unreachable",
                "the connection was refused; is its server running at that address?");
    }

    TurnFault connectTimeOut() {
        return passing(
                "model-unreachable",
                "no connection within %s; is the address right and let through?"
                        .formatted(seconds(endpoint.patience().connect())));
    }

    TurnFault unknownHost() {
        return passing("model-unreachable", "the host's name is unknown; is its url right?");
    }

    TurnFault untrusted(String why) {
        return lasting(
                "model-untrusted",
                "no secure connection could be made (%s); its certificate must be one that Java trusts"
                        .formatted(excerpt.fit(why)));
    }

    TurnFault connection(String why) {
        return passing("model-unreachable", "the connection failed: " + excerpt.fit(why));
    }

    TurnFault noRation() {
        return new TurnFault(
                "model-elsewhere",
                "model '%s' is left to other nodes from now on: it allows fewer calls than there are nodes"
                        .formatted(endpoint.id()),
                true,
                Optional.of(Duration.ZERO));
    }

    TurnFault noFigure(String answer) {
        return lasting(
                "model-garbled",
                "it answered without a figure: %s; a reward model must answer as vLLM's /pooling does"
                        .formatted(excerpt.fit(answer)));
    }

    TurnFault closedUnanswered() {
        return passing("model-cut-off", "the connection was closed before an answer came");
    }

    TurnFault cutOff() {
        return passing(
                "model-cut-off", "the reply broke off in the middle; what had come is discarded");
    }

    TurnFault silent(Duration waited) {
        return passing(
                "model-silent",
                "nothing was heard for %s; its patience 'idle' says how long to wait"
                        .formatted(seconds(waited)));
    }

    TurnFault tooSlow() {
        return lasting(
                "model-too-slow",
                "the reply was not done within %s; ask for fewer tokens or raise its patience 'total'"
                        .formatted(seconds(endpoint.patience().total())));
    }

    TurnFault tooManyBytes() {
        return lasting(
                "model-endless",
                "the reply grew over %,d bytes and was stopped".formatted(endpoint.mostBytes()));
    }

    TurnFault tooManyTokens() {
        return lasting(
                "model-endless",
                "the reply went on far beyond the %,d tokens that were asked for and was stopped"
                        .formatted(endpoint.sampling().maxTokens()));
    }

    TurnFault garbled(String why, String line) {
        return passing("model-garbled", "it sent %s: \"%s\"".formatted(why, excerpt.fit(line)));
    }

    TurnFault nothingSent() {
        return passing("model-garbled", "it answered 200 without a reply in it");
    }

    TurnFault webPage() {
        return lasting(
                "model-not-an-api",
                "it answered with a web page and not with the API; its url should end in /v1 or alike");
    }

    TurnFault rendersNothing() {
        return lasting(
                "model-renders-nothing",
                "it is declared to continue by 'completions', but offers neither /apply-template nor /tokenize; declare another way, or 'auto'");
    }

    TurnFault inStream(String message) {
        return passing(
                "model-failed",
                "it broke off with an error: \"%s\"".formatted(excerpt.fit(message)));
    }

    TurnFault broken(Throwable cause) {
        return lasting(
                "model-call-broken",
                "the call to it broke on our side (%s), which should not happen; the log says where"
                        .formatted(excerpt.fit(cause.toString())));
    }

    /** What an answer with a status other than 200 means. */
    TurnFault of(Refusal refusal) {
        var words = excerpt.of(refusal.body());
        return switch (refusal.status()) {
            case 400, 413, 422 -> ofRequest(refusal, words);
            case 401, 403 -> ofKey(refusal, words);
            case 402 -> quota(words);
            case 404 -> notFound(words);
            case 429 -> overloaded(refusal, words);
            default -> ofStatus(refusal, words);
        };
    }

    /** Whether the endpoint says that what was asked is longer than it can read. */
    static boolean contextExceeded(Refusal refusal) {
        return CONTEXT.matcher(refusal.body()).find();
    }

    private TurnFault ofRequest(Refusal refusal, String words) {
        return contextExceeded(refusal)
                ? lasting(
                        "model-context-exceeded",
                        "the prompt is too long for it (\"%s\"); choose a model with a larger context or fewer rounds"
                                .formatted(words))
                : lasting(
                        "model-request-refused",
                        "it refused the request with %d: \"%s\""
                                .formatted(refusal.status(), words));
    }

    private TurnFault ofKey(Refusal refusal, String words) {
        return lasting(
                "model-key-refused",
                endpoint.key()
                        .map(key ->
                                "it rejected the key in %s with %d: \"%s\"; put a valid one there"
                                        .formatted(key.origin(), refusal.status(), words))
                        .orElse(
                                "it asks for a key (%d) and none is configured; name the variable that holds one"
                                        .formatted(refusal.status())));
    }

    private TurnFault quota(String words) {
        return lasting(
                "model-quota-exhausted",
                "its account has nothing left to spend: \"%s\"".formatted(words));
    }

    private TurnFault notFound(String words) {
        return words.toLowerCase(Locale.ROOT).contains("model")
                ? lasting(
                        "model-unknown",
                        "the endpoint has no model '%s': \"%s\"".formatted(endpoint.name(), words))
                : lasting(
                        "model-not-an-api",
                        "it answered 404: \"%s\"; its url should end in /v1 or alike, and its name be one the endpoint lists"
                                .formatted(words));
    }

    private TurnFault overloaded(Refusal refusal, String words) {
        if (refusal.body().contains("insufficient_quota")) {
            return quota(words);
        }
        return fault(
                OVERLOADED,
                "it answered 429, too many requests%s: \"%s\""
                        .formatted(
                                refusal.retryAfter()
                                        .map(wait -> ", and asks to wait " + seconds(wait))
                                        .orElse(""),
                                words),
                true,
                refusal.retryAfter());
    }

    private TurnFault ofStatus(Refusal refusal, String words) {
        var status = refusal.status();
        if (status >= 300 && status < 400) {
            return lasting(
                    "model-redirected",
                    "it answered %d and points to \"%s\"; redirects are not followed, for the key would go along: correct its url"
                            .formatted(status, excerpt.fit(refusal.location())));
        }
        var message = "it answered %d: \"%s\"".formatted(status, words);
        return status >= 500 || status == 408
                ? fault("model-failed", message, true, refusal.retryAfter())
                : lasting("model-request-refused", message);
    }

    private TurnFault passing(String code, String what) {
        return fault(code, what, true, Optional.empty());
    }

    private TurnFault lasting(String code, String what) {
        return fault(code, what, false, Optional.empty());
    }

    private TurnFault fault(
            String code, String what, boolean retryable, Optional<Duration> retryAfter) {
        return new TurnFault(
                code,
                "model '%s' at %s: %s".formatted(endpoint.id(), endpoint.url(), what),
                retryable,
                retryAfter);
    }

    private static String seconds(Duration duration) {
        var millis = duration.toMillis();
        return millis % 1000 == 0 ? millis / 1000 + " s" : millis + " ms";
    }
}
