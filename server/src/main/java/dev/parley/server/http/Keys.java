package dev.parley.server.http;

import dev.parley.agents.deliberation.Digest;
import dev.parley.server.store.IdempotencyKey;
import java.util.Optional;
import java.util.UUID;

/** The keys under which clients may send a request again. */
final class Keys {

    private Keys() {}

    /**
     * The key of a submission. The digest is of what the client sent, not of what the server makes
     * of it: its defaults may be others the next time. One deliberation has a method, a comparison
     * methods, so that no body asks for both.
     */
    static Optional<IdempotencyKey> ofSubmission(Request request) {
        return of(request, "");
    }

    /** The key of a judgement. The same body asks for another where it is of another answer. */
    static Optional<IdempotencyKey> ofJudgement(Request request, UUID run) {
        return of(request, run + " ");
    }

    private static Optional<IdempotencyKey> of(Request request, String about) {
        return request.key()
                .map(name ->
                        new IdempotencyKey(
                                name, Digest.of(about + JsonBody.canonical(request.body()))));
    }

    /** That a key stands for something else. */
    static Refusal taken(String key) {
        return new Refusal(
                Problem.keyTaken(
                        "another request was made with the key '%s'; a new request needs a new key"
                                .formatted(key)));
    }
}
