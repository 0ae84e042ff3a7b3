package dev.parley.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.parley.agents.deliberation.Json;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Calls the server and keeps what it was sent and what it answers, by the call of the contract. */
final class Told {

    private static final Contract CONTRACT = Contract.read();

    private final Visitor visitor;
    private final Map<String, JsonObject> answers = new TreeMap<>();
    private final Map<String, List<JsonObject>> bodies = new TreeMap<>();

    Told(Visitor visitor) {
        this.visitor = visitor;
    }

    JsonObject get(String path) {
        return keep(HttpMethod.GET, path, visitor.get(path));
    }

    JsonObject post(String path, JsonObject body) {
        return keep(HttpMethod.POST, path, body, visitor.post(path, body));
    }

    JsonObject put(String path, JsonObject body) {
        return keep(HttpMethod.PUT, path, body, visitor.put(path, body));
    }

    /** Without a body. */
    JsonObject send(HttpMethod method, String path) {
        return keep(method, path, visitor.send(visitor.request(method, path)));
    }

    /** Of a list only those with one of these ids, where it is long and the rest tells no more. */
    void some(String path, String... ids) {
        var wanted = Set.of(ids);
        var whole = get(path);
        var some = new JsonArray();
        whole.getJsonArray("items").stream()
                .map(JsonObject.class::cast)
                .filter(it -> wanted.contains(it.getString("id")))
                .forEach(some::add);
        assertThat(some).hasSize(ids.length);
        whole.put("items", some);
    }

    private JsonObject keep(HttpMethod method, String path, JsonObject body, Seen seen) {
        var answer = keep(method, path, seen);
        var operation = operation(method, path);
        if (operation.hasBody()) {
            bodies.computeIfAbsent(name(operation), _ -> new ArrayList<>()).add(body);
        }
        return answer;
    }

    /** Only what was taken is kept. */
    private JsonObject keep(HttpMethod method, String path, Seen seen) {
        assertThat(seen.status()).as("%s %s: %s", method, path, seen.body()).isBetween(200, 299);
        var answer = seen.json();
        answers.put(name(operation(method, path)), answer);
        return answer;
    }

    private static Operation operation(HttpMethod method, String path) {
        return CONTRACT.operation(method, path.replaceFirst("\\?.*", "")).orElseThrow();
    }

    /** What was not called. */
    Set<String> untold() {
        return CONTRACT.operations().stream()
                .map(Told::name)
                .filter(it -> !answers.containsKey(it))
                .collect(Collectors.toSet());
    }

    /** To what no body was sent that takes one. */
    Set<String> unsent() {
        return CONTRACT.operations().stream()
                .filter(Operation::hasBody)
                .map(Told::name)
                .filter(it -> !bodies.containsKey(it))
                .collect(Collectors.toSet());
    }

    private static String name(Operation operation) {
        return operation.method() + " " + operation.path();
    }

    /** All answers by their calls, the same each time. */
    JsonNode all() throws JsonProcessingException {
        return steadied(new JsonObject(Map.copyOf(answers)));
    }

    /** All bodies that were taken by their calls, the same each time. */
    JsonNode sent() throws JsonProcessingException {
        return steadied(new JsonObject(Map.copyOf(bodies)));
    }

    private static JsonNode steadied(JsonObject said) throws JsonProcessingException {
        return new Steadied().of(Json.MAPPER.readTree(said.encode()));
    }
}
