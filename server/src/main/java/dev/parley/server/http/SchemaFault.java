package dev.parley.server.http;

import io.vertx.core.json.JsonObject;
import io.vertx.core.json.pointer.JsonPointer;
import io.vertx.json.schema.OutputUnit;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a schema finds wrong with a value, in plain words.
 *
 * @param field path of what is wrong, {@code budget.tokens}; empty for the whole
 * @param message what would be right
 */
record SchemaFault(String field, String message) {

    private static final Set<String> WRAPPERS = Set.of("$ref", "properties", "items", "oneOf");
    private static final String UNKNOWN = "additionalProperties";
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");

    /** The most telling of the errors: a field that does not exist before any other. */
    static SchemaFault first(List<OutputUnit> errors, JsonObject document) {
        var leaves = errors.stream().filter(error -> !WRAPPERS.contains(keyword(error))).toList();
        return leaves.stream()
                .filter(error -> isUnknownField(error, leaves))
                .findFirst()
                .or(() ->
                        leaves.stream()
                                .filter(error -> !keyword(error).equals(UNKNOWN))
                                .findFirst())
                .map(error -> of(error, document))
                .orElseGet(() -> new SchemaFault("", "does not fit its schema"));
    }

    /** A field that is known and wrong is reported as if it were unknown as well. */
    private static boolean isUnknownField(OutputUnit error, List<OutputUnit> leaves) {
        var place = error.getInstanceLocation();
        return keyword(error).equals(UNKNOWN)
                && leaves.stream()
                        .filter(other -> !keyword(other).equals(UNKNOWN))
                        .map(OutputUnit::getInstanceLocation)
                        .noneMatch(other -> other.equals(place) || other.startsWith(place + "/"));
    }

    private static String keyword(OutputUnit error) {
        var location = error.getKeywordLocation();
        return location.substring(location.lastIndexOf('/') + 1);
    }

    private static SchemaFault of(OutputUnit error, JsonObject document) {
        var field = path(error.getInstanceLocation());
        var location = error.getAbsoluteKeywordLocation();
        var pointer = plain(location.substring(location.indexOf('#') + 1));
        var asked = JsonPointer.from(pointer).queryJson(document);
        return switch (keyword(error)) {
            case "required" -> new SchemaFault(inside(field, error.getError()), "is missing");
            case UNKNOWN -> new SchemaFault(field, "does not exist; " + known(pointer, document));
            case "type" -> new SchemaFault(field, "must be of type " + asked);
            case "enum" -> new SchemaFault(field, "must be one of " + listed(asked));
            case "minimum" -> new SchemaFault(field, "must be at least " + asked);
            case "maximum" -> new SchemaFault(field, "must be at most " + asked);
            case "exclusiveMinimum" -> new SchemaFault(field, "must be above " + asked);
            case "minLength" -> new SchemaFault(field, "must not be empty");
            case "maxLength" ->
                    new SchemaFault(field, "must have at most %s characters".formatted(asked));
            case "minItems" ->
                    new SchemaFault(field, "must have at least %s items".formatted(asked));
            case "maxItems" ->
                    new SchemaFault(field, "must have at most %s items".formatted(asked));
            case "format" -> new SchemaFault(field, "must be a " + asked);
            case "pattern" ->
                    new SchemaFault(field, "must be " + sibling(pointer, "description", document));
            default -> new SchemaFault(field, "does not fit: " + error.getError());
        };
    }

    private static String plain(String pointer) {
        return pointer.replace("%7B", "{").replace("%7D", "}");
    }

    private static String inside(String field, String error) {
        var name = QUOTED.matcher(error);
        var missing = name.find() ? name.group(1) : "";
        return field.isEmpty() ? missing : field + "." + missing;
    }

    private static @Nullable Object sibling(String pointer, String keyword, JsonObject document) {
        var schema = pointer.substring(0, pointer.lastIndexOf('/') + 1);
        return JsonPointer.from(schema + keyword).queryJson(document);
    }

    private static String known(String pointer, JsonObject document) {
        return sibling(pointer, "properties", document) instanceof JsonObject properties
                ? "there are " + String.join(", ", properties.fieldNames())
                : "there is none";
    }

    private static String listed(@Nullable Object values) {
        return Optional.ofNullable(values)
                .map(Object::toString)
                .orElse("")
                .replaceAll("[\\[\\]\"]", "")
                .replace(",", ", ");
    }

    /** {@code #/methods/1/id} as people write it: {@code methods[1].id}. */
    private static String path(String location) {
        var path = location.replaceFirst("^#/?", "").replaceAll("/(\\d+)(?=/|$)", "[$1]");
        var names = path.replace('/', '.').replace("~1", "/").replace("~0", "~");
        return URLDecoder.decode(names.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
