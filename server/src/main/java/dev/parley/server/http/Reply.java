package dev.parley.server.http;

import java.util.Map;
import java.util.function.Supplier;

/** What a call is answered with when nothing was wrong. */
sealed interface Reply {

    static Reply ok(Object body) {
        return new Document(200, Map.of(), body);
    }

    static Reply created(String location, Object body) {
        return new Document(201, Map.of("Location", location), body);
    }

    static Reply accepted(Object body) {
        return new Document(202, Map.of(), body);
    }

    /** One JSON document. */
    record Document(int status, Map<String, String> headers, Object body) implements Reply {}

    /**
     * JSON lines, however many.
     *
     * @param next blocks for some more of them; an empty text at the end
     */
    record Lines(Supplier<String> next) implements Reply {}
}
