package dev.parley.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import dev.parley.agents.deliberation.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * What the server says or is sent, as a literal of a type of the page: a test of the server holds
 * the literal to what is said, the compiler of the page holds its type to the literal. Run with
 * {@code -Dgolden.write=true} a test writes it anew; look at what changed before you commit it.
 *
 * @param file of TypeScript
 * @param head all that stands before the literal
 * @param tail all that stands behind it
 */
public record Golden(Path file, String head, String tail) {

    private static final Path FOLDER = Path.of("..", "webui", "src", "wire", "golden");

    /**
     * @param name of the file, and in capitals of what it exports
     * @param type of the literal, such as {@code readonly Entry[]}
     * @param imports where the type comes from
     */
    public static Golden of(String name, String type, String imports) {
        return about("What the server says", name, type, imports);
    }

    /** The same of what the server is sent, and takes. */
    public static Golden sent(String name, String type, String imports) {
        return about("What the server is sent and takes", name, type, imports);
    }

    private static Golden about(String what, String name, String type, String imports) {
        var head =
                """
                // %s, written by its tests with -Dgolden.write=true and held to it by them.
                %s

                export const %s = \
                """
                        .formatted(what, imports, name.toUpperCase(Locale.ROOT));
        return new Golden(FOLDER.resolve(name + ".ts"), head, " satisfies " + type + ";\n");
    }

    /** Expects the file to say this and nothing else. */
    public void holds(JsonNode said) throws IOException {
        var whole = head + pretty(said) + tail;
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(file, whole);
        }
        assertThat(Files.readString(file))
                .as(
                        "%s; if the server is meant to say something else now, write it anew with -Dgolden.write=true",
                        file)
                .isEqualTo(whole);
    }

    /** What the file says. */
    public JsonNode read() throws IOException {
        var whole = Files.readString(file);
        assertThat(whole).startsWith(head).endsWith(tail);
        return Json.MAPPER.readTree(whole.substring(head.length(), whole.length() - tail.length()));
    }

    private static String pretty(JsonNode said) throws JsonProcessingException {
        return Json.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(said);
    }

    /** A record as JSON, what it holds by name in the order of the names. */
    public static JsonNode json(Object value) throws JsonProcessingException {
        return Json.MAPPER.readTree(
                Json.MAPPER
                        .writer()
                        .with(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                        .writeValueAsString(value));
    }
}
