package dev.parley.server.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A call that keeps the contract.
 *
 * @param path values of the path's places by name
 * @param query parameters by name, those that were given
 * @param body JSON; missing when the call has none
 * @param key the Idempotency-Key
 * @param lines whether JSON lines were asked for
 */
record Request(
        Map<String, String> path,
        Map<String, String> query,
        JsonNode body,
        Optional<String> key,
        boolean lines) {

    /** The text in the path's place {@code {id}}. */
    String name() {
        return path.getOrDefault("id", "");
    }

    /** The id in the path's place {@code {id}}, which the contract says is a UUID. */
    UUID id() {
        return UUID.fromString(name());
    }

    Optional<String> text(String parameter) {
        return Optional.ofNullable(query.get(parameter));
    }

    long number(String parameter, long otherwise) {
        return text(parameter).map(Long::parseLong).orElse(otherwise);
    }
}
