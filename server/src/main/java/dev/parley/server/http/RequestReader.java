package dev.parley.server.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.vertx.ext.web.MIMEHeader;
import io.vertx.ext.web.RoutingContext;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Holds a request against the contract. */
record RequestReader(Contract contract, JsonBody json) {

    private static final String KEY = "Idempotency-Key";
    private static final Pattern INTEGER = Pattern.compile("-?\\d{1,18}");

    /**
     * Checks what stands before the body.
     *
     * @throws Refusal when the contract does not allow it
     */
    void checkHead(Operation operation, RoutingContext context) {
        if (acceptable(operation, context).isEmpty()) {
            throw new Refusal(
                    Problem.notAcceptable(
                            "this comes as %s; ask for that or for */*"
                                    .formatted(String.join(" or ", operation.mediaTypes()))));
        }
        if (operation.hasBody() && !isJson(context)) {
            throw new Refusal(
                    Problem.wrongMediaType(
                            "the body must be application/json, and the header Content-Type must say so"));
        }
        query(operation, context);
        key(operation, context);
    }

    /**
     * The whole request.
     *
     * @throws Refusal when the contract does not allow it
     */
    Request read(Operation operation, RoutingContext context) {
        return new Request(
                path(operation, context),
                query(operation, context),
                body(operation, context),
                key(operation, context),
                acceptable(operation, context).filter("application/x-ndjson"::equals).isPresent());
    }

    private static boolean isJson(RoutingContext context) {
        var type = context.parsedHeaders().contentType();
        return type.component().equalsIgnoreCase("application")
                && type.subComponent().equalsIgnoreCase("json");
    }

    /** The first media type that the client takes, in the client's order. */
    private static Optional<String> acceptable(Operation operation, RoutingContext context) {
        var accepted = context.parsedHeaders().accept();
        var ours = operation.mediaTypes();
        return accepted.isEmpty()
                ? ours.stream().findFirst()
                : accepted.stream()
                        .flatMap(their -> ours.stream().filter(our -> matches(their, our)))
                        .findFirst();
    }

    private static boolean matches(MIMEHeader their, String our) {
        var parts = our.split("/", 2);
        return their.weight() > 0
                && (their.component().equals("*") || their.component().equalsIgnoreCase(parts[0]))
                && (their.subComponent().equals("*")
                        || their.subComponent().equalsIgnoreCase(parts[1]));
    }

    private Map<String, String> path(Operation operation, RoutingContext context) {
        var values = context.pathParams();
        contract.parameters(operation, "path")
                .forEach((name, schema) -> checkPlace(name, schema, values.getOrDefault(name, "")));
        return Map.copyOf(values);
    }

    private void checkPlace(String name, String schema, String value) {
        contract.fault(schema, value)
                .ifPresent(fault -> {
                    throw new Refusal(
                            Problem.invalid(
                                    name,
                                    "%s in the path is '%s'; it %s"
                                            .formatted(name, value, fault.message())));
                });
    }

    private Map<String, String> query(Operation operation, RoutingContext context) {
        var schemas = contract.parameters(operation, "query");
        var values = new HashMap<String, String>();
        for (var parameter : context.queryParams()) {
            if (values.put(parameter.getKey(), parameter.getValue()) != null) {
                throw invalid(parameter.getKey(), "is there twice; once is enough");
            }
            checkParameter(schemas, parameter.getKey(), parameter.getValue());
        }
        return values;
    }

    private void checkParameter(Map<String, String> schemas, String name, String value) {
        var schema = schemas.get(name);
        if (schema == null) {
            var known = schemas.isEmpty() ? "there is none" : String.join(", ", schemas.keySet());
            throw invalid(name, "is no parameter of this call; there are: " + known);
        }
        contract.fault(schema, typed(schema, value))
                .ifPresent(fault -> {
                    throw invalid(name, fault.message());
                });
    }

    private Object typed(String schema, String value) {
        return contract.wantsInteger(schema) && INTEGER.matcher(value).matches()
                ? (Object) Long.valueOf(value)
                : value;
    }

    private Optional<String> key(Operation operation, RoutingContext context) {
        var schema = contract.parameters(operation, "header").get(KEY);
        var keys = context.request().headers().getAll(KEY);
        if (schema == null || keys.isEmpty()) {
            return Optional.empty();
        }
        if (keys.size() > 1) {
            throw invalid(KEY, "is there twice; once is enough");
        }
        var key = keys.getFirst();
        contract.fault(schema, key)
                .ifPresent(fault -> {
                    throw invalid(KEY, fault.message());
                });
        return Optional.of(key);
    }

    private JsonNode body(Operation operation, RoutingContext context) {
        if (!operation.hasBody()) {
            return MissingNode.getInstance();
        }
        var buffer = context.body().buffer();
        var body = json.read(buffer == null ? new byte[0] : buffer.getBytes());
        if (operation.takesRecording()) {
            KnownEvents.check(body);
        }
        contract.fault(operation.bodyPointer(), JsonBody.forSchema(body))
                .ifPresent(fault -> {
                    throw invalid(fault.field(), fault.message());
                });
        return body;
    }

    private static Refusal invalid(String field, String message) {
        return new Refusal(
                field.isEmpty()
                        ? Problem.invalid("the body " + message)
                        : Problem.invalid(field, field + " " + message));
    }
}
