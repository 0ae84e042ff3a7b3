package dev.parley.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.client.HttpResponse;
import java.util.Optional;

/** What a visitor was answered. */
record Seen(int status, MultiMap headers, String body) {

    static Seen of(HttpResponse<Buffer> response) {
        var body = Optional.ofNullable(response.bodyAsString()).orElse("");
        return new Seen(response.statusCode(), response.headers(), body);
    }

    String header(String name) {
        return Optional.ofNullable(headers.get(name)).orElse("");
    }

    JsonObject json() {
        return new JsonObject(body);
    }

    JsonObject item(int index) {
        return json().getJsonArray("items").getJsonObject(index);
    }

    String detail() {
        return json().getString("detail");
    }

    /** Expects a problem that names no field. */
    Seen isProblem(int expected) {
        assertThat(header("Content-Type")).isEqualTo(Problem.MEDIA_TYPE);
        assertThat(status).as(body).isEqualTo(expected);
        assertThat(json().getInteger("status")).isEqualTo(expected);
        return this;
    }

    Seen isProblem(int expected, String field) {
        assertThat(isProblem(expected).json().getString("field")).as(body).isEqualTo(field);
        return this;
    }
}
