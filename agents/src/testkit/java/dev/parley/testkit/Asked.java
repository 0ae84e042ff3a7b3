package dev.parley.testkit;

import io.vertx.core.json.JsonObject;
import java.util.Optional;

/**
 * A request as the fake server got it.
 *
 * @param number counts from 0 over all requests that a {@link Script} was asked for
 * @param path without the address, {@code /v1/chat/completions}
 * @param body the JSON body
 * @param authorization the header as sent
 * @param prompt what the model reads in the end, rendered by the server's template
 */
public record Asked(
        int number, String path, JsonObject body, Optional<String> authorization, String prompt) {}
