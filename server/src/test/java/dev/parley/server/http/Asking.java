package dev.parley.server.http;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Arrays;

/** Bodies that the server takes, for tests to take as they are or to spoil. */
final class Asking {

    private Asking() {}

    static JsonObject deliberation() {
        return question().put("method", method("self-refine"));
    }

    static JsonObject comparison(String... methods) {
        var all = new JsonArray();
        Arrays.stream(methods).map(Asking::method).forEach(all::add);
        return question().put("methods", all);
    }

    private static JsonObject question() {
        return new JsonObject()
                .put("scenario", "child-storytelling")
                .put("prompt", "A tale of a lighthouse.");
    }

    private static JsonObject method(String id) {
        return new JsonObject().put("id", id);
    }
}
