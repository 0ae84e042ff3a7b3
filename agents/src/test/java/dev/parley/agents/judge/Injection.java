package dev.parley.agents.judge;

import dev.parley.agents.deliberation.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * An answer that tries to talk a judge into a verdict; {@code injections.json} holds them.
 *
 * @param kind how it goes about it
 * @param repeat how often the text stands there; once where nothing is said
 */
record Injection(String name, String kind, String answer, Integer repeat) {

    /** The words of a judge that no answer has. */
    static final String OWN = "Said in words that no answer has, zyx";

    Injection {
        answer = answer.repeat(Objects.requireNonNullElse(repeat, 1));
        repeat = 1;
    }

    static Stream<Injection> all() {
        try (InputStream in = Injection.class.getResourceAsStream("injections.json")) {
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return List.of(Json.read(text, Injection[].class)).stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
