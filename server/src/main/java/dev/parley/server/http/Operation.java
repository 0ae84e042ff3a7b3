package dev.parley.server.http;

import dev.parley.server.configuration.Bytes;
import dev.parley.server.configuration.HttpLimits;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Locale;

/**
 * One call of the contract.
 *
 * @param id names it in the contract
 * @param path as the contract has it, with places such as {@code {id}}
 * @param pointer to the operation in the document
 */
record Operation(String id, HttpMethod method, String path, String pointer, JsonObject content) {

    static Operation of(String path, String method, JsonObject content) {
        var pointer = "/paths/" + path.replace("~", "~0").replace("/", "~1") + "/" + method;
        return new Operation(
                content.getString("operationId"),
                HttpMethod.valueOf(method.toUpperCase(Locale.ROOT)),
                path,
                pointer,
                content);
    }

    /** The path as the router wants it: {@code /api/scenarios/:id}. */
    String route() {
        return path.replaceAll("\\{([a-z]+)}", ":$1");
    }

    /** The methods by which it is called: what can be got can have its head alone, too. */
    List<HttpMethod> methods() {
        return method.equals(HttpMethod.GET)
                ? List.of(HttpMethod.GET, HttpMethod.HEAD)
                : List.of(method);
    }

    boolean hasBody() {
        return content.containsKey("requestBody");
    }

    /** Most bytes that its body may have. */
    Bytes most(HttpLimits limits) {
        return "import".equals(content.getString("x-body")) ? limits.imports() : limits.body();
    }

    /** Whether its body is a deliberation that was exported, perhaps by another Parley. */
    boolean takesRecording() {
        return id.equals("importDeliberation");
    }

    /** Where the schema of the body is. */
    String bodyPointer() {
        return pointer + "/requestBody/content/application~1json/schema";
    }

    /** Where each parameter is in the document. */
    List<String> parameterPointers() {
        return content.getJsonArray("parameters", new JsonArray()).stream()
                .map(JsonObject.class::cast)
                .map(parameter -> parameter.getString("$ref").substring(1))
                .toList();
    }

    /** The media types in which it can be had, the usual one first. */
    List<String> mediaTypes() {
        var responses = content.getJsonObject("responses");
        return responses.fieldNames().stream()
                .filter(status -> status.startsWith("2"))
                .flatMap(status ->
                        responses
                                .getJsonObject(status)
                                .getJsonObject("content")
                                .fieldNames()
                                .stream())
                .toList();
    }
}
