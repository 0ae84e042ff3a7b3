package dev.parley.server.http;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.JsonObject;
import io.vertx.core.json.pointer.JsonPointer;
import io.vertx.json.schema.Draft;
import io.vertx.json.schema.JsonSchema;
import io.vertx.json.schema.JsonSchemaOptions;
import io.vertx.json.schema.OutputFormat;
import io.vertx.json.schema.OutputUnit;
import io.vertx.json.schema.SchemaRepository;
import io.vertx.json.schema.Validator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The OpenAPI document, which says what may be asked and what is answered. */
final class Contract {

    private static final String RESOURCE = "openapi.json";
    private static final String ADDRESS = "https://parley.invalid/openapi.json";
    private static final Set<String> METHODS = Set.of("get", "post", "put", "delete", "patch");

    private final String text;
    private final JsonObject document;
    private final SchemaRepository schemas;
    private final Map<String, Validator> validators = new ConcurrentHashMap<>();

    private Contract(String text) {
        this.text = text;
        this.document = new JsonObject(text);
        this.schemas =
                SchemaRepository.create(
                        new JsonSchemaOptions()
                                .setBaseUri(ADDRESS)
                                .setDraft(Draft.DRAFT202012)
                                .setOutputFormat(OutputFormat.Basic));
        // It writes its notes into what it is given.
        schemas.dereference(ADDRESS, JsonSchema.of(document.copy()));
    }

    /** The contract that the server is built with. */
    static Contract read() {
        try (var in = Contract.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException(RESOURCE + " is not on the class path");
            }
            return new Contract(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The document as it is served. */
    String text() {
        return text;
    }

    List<Operation> operations() {
        var paths = document.getJsonObject("paths");
        return paths.fieldNames().stream()
                .flatMap(path ->
                        paths.getJsonObject(path).fieldNames().stream()
                                .filter(METHODS::contains)
                                .map(method ->
                                        Operation.of(
                                                path,
                                                method,
                                                paths.getJsonObject(path).getJsonObject(method))))
                .toList();
    }

    /** Where the schema of each of an operation's parameters is, by the parameter's name. */
    Map<String, String> parameters(Operation operation, String in) {
        var found = new LinkedHashMap<String, String>();
        for (var pointer : operation.parameterPointers()) {
            if (JsonPointer.from(pointer).queryJson(document) instanceof JsonObject parameter
                    && parameter.getString("in").equals(in)) {
                found.put(parameter.getString("name"), pointer + "/schema");
            }
        }
        return found;
    }

    /** The methods with which a path may be called; none when it is no call of the contract. */
    List<String> methods(String path) {
        return at(path).flatMap(operation -> operation.methods().stream())
                .map(HttpMethod::name)
                .toList();
    }

    /** The call of a method at a path. */
    Optional<Operation> operation(HttpMethod method, String path) {
        return at(path).filter(operation -> operation.methods().contains(method)).findFirst();
    }

    private Stream<Operation> at(String path) {
        return operations().stream()
                .filter(operation ->
                        path.matches(operation.path().replaceAll("\\{[a-z]+}", "[^/]+")));
    }

    /** Whether the schema at a pointer is that of an integer. */
    boolean wantsInteger(String pointer) {
        return JsonPointer.from(pointer).queryJson(document) instanceof JsonObject schema
                && "integer".equals(schema.getString("type"));
    }

    /**
     * What is wrong with a value.
     *
     * @param pointer to the schema in the document
     * @param value a JsonObject, JsonArray, text, number or truth value
     */
    Optional<SchemaFault> fault(String pointer, Object value) {
        var validator = validators.computeIfAbsent(pointer, this::validator);
        OutputUnit outcome = validator.validate(value);
        return Boolean.TRUE.equals(outcome.getValid())
                ? Optional.empty()
                : Optional.of(SchemaFault.first(outcome.getErrors(), document));
    }

    private Validator validator(String pointer) {
        return schemas.validator(
                JsonSchema.of(
                        new JsonObject()
                                .put("$id", ADDRESS + "/at" + inUri(pointer))
                                .put("$ref", ADDRESS + "#" + inUri(pointer))));
    }

    private static String inUri(String pointer) {
        return pointer.replace("{", "%7B").replace("}", "%7D");
    }
}
