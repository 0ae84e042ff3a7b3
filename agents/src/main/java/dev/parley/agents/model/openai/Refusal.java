package dev.parley.agents.model.openai;

import io.vertx.core.http.HttpClientResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * An answer with a status other than 200.
 *
 * @param body its beginning
 * @param location where a redirect leads; empty for none
 */
record Refusal(int status, String body, Optional<Duration> retryAfter, String location) {

    static Refusal of(HttpClientResponse response, String body, Instant now) {
        var location = response.getHeader("Location");
        return new Refusal(
                response.statusCode(),
                body,
                retryAfter(response, now),
                location == null ? "" : location);
    }

    /** Whether it is the request that the endpoint does not like. */
    boolean ofTheRequest() {
        return status == 400 || status == 422;
    }

    private static Optional<Duration> retryAfter(HttpClientResponse response, Instant now) {
        var millis = response.getHeader("Retry-After-Ms");
        if (millis != null && millis.matches("\\d{1,9}")) {
            return Optional.of(Duration.ofMillis(Long.parseLong(millis)));
        }
        var header = response.getHeader("Retry-After");
        if (header == null) {
            return Optional.empty();
        }
        return header.matches("\\d{1,9}")
                ? Optional.of(Duration.ofSeconds(Long.parseLong(header)))
                : until(header, now);
    }

    private static Optional<Duration> until(String date, Instant now) {
        try {
            var then = ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
            return Optional.of(then.isAfter(now) ? Duration.between(now, then) : Duration.ZERO);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
