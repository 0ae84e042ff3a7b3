package dev.parley.agents.deliberation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The prompt texts by name, with places such as {@code {{draft}}} that are filled once: what is put
 * into a place is never read for places again.
 */
public record Prompts(Map<String, String> texts) {

    private static final Pattern PLACE = Pattern.compile("\\{\\{([a-z-]+)}}");

    public Prompts {
        texts = Map.copyOf(texts);
    }

    /**
     * Parley's own texts of these names, which lie as files beside the packages that use them.
     *
     * @throws IllegalArgumentException when there is no such text
     */
    public static Prompts read(String folder, String... names) {
        return new Prompts(
                Stream.of(names)
                        .collect(Collectors.toMap(name -> name, name -> text(folder, name))));
    }

    private static String text(String folder, String name) {
        var file = "/dev/parley/agents/%s/%s.txt".formatted(folder, name);
        try (var in = Prompts.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalArgumentException("there is no prompt '" + name + "'");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * A prompt with its places filled.
     *
     * @throws IllegalArgumentException when there is no such prompt, or it has a place that nothing
     *     was given for
     */
    public String fill(String name, Map<String, String> values) {
        var text = texts.get(name);
        if (text == null) {
            throw new IllegalArgumentException("there is no prompt '" + name + "'");
        }
        return PLACE.matcher(text)
                .replaceAll(place -> Matcher.quoteReplacement(value(name, place.group(1), values)));
    }

    private static String value(String name, String place, Map<String, String> values) {
        var value = values.get(place);
        if (value == null) {
            throw new IllegalArgumentException(
                    "prompt '%s' has a place {{%s}} that nothing was given for"
                            .formatted(name, place));
        }
        return value;
    }

    /** These and others; of two of the same name, the other's. */
    public Prompts with(Prompts others) {
        var all = new HashMap<>(texts);
        all.putAll(others.texts);
        return new Prompts(all);
    }

    /** Digest of all texts; differs when any of them does. */
    public String digest() {
        return Digest.of(new TreeMap<>(texts).toString());
    }
}
