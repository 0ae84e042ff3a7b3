package dev.parley.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.JsonObject;
import java.util.List;

/** Fails when the server answers otherwise than its contract says. */
final class ContractWitness {

    private static final Contract CONTRACT = Contract.read();

    void check(HttpMethod method, String uri, Seen seen) {
        if (method.equals(HttpMethod.HEAD)) {
            assertThat(seen.body()).isEmpty();
            return;
        }
        var path = uri.replaceFirst("[?#].*", "");
        var operation =
                CONTRACT.operations().stream()
                        .filter(it -> it.method().equals(method) && isAt(it, path))
                        .findFirst();
        if (operation.isPresent()) {
            check(operation.get(), seen);
        } else if (path.startsWith("/api/")) {
            assertThat(seen.header("Content-Type")).as(seen.body()).isEqualTo(Problem.MEDIA_TYPE);
        }
    }

    private static boolean isAt(Operation operation, String path) {
        return path.matches(operation.path().replaceAll("\\{[a-z]+}", "[^/]+"));
    }

    private static void check(Operation operation, Seen seen) {
        var status = String.valueOf(seen.status());
        var declared = operation.content().getJsonObject("responses").getJsonObject(status);
        assertThat(declared)
                .as("%s answers %s with %s", operation.id(), status, seen.body())
                .isNotNull();
        declared.getJsonObject("headers", new JsonObject())
                .fieldNames()
                .forEach(name -> assertThat(seen.header(name)).as(name).isNotEmpty());
        var type = seen.header("Content-Type");
        assertThat(declared.getJsonObject("content").fieldNames()).contains(type);
        var schema =
                "%s/responses/%s/content/%s/schema"
                        .formatted(operation.pointer(), status, type.replace("/", "~1"));
        for (var document : documents(type, seen.body())) {
            assertThat(CONTRACT.fault(schema, new JsonObject(document)))
                    .as("%s %s: %s", operation.id(), status, document)
                    .isEmpty();
        }
    }

    private static List<String> documents(String type, String body) {
        return type.endsWith("ndjson") ? body.lines().toList() : List.of(body);
    }
}
