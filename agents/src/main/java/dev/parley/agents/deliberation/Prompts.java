package dev.parley.agents.deliberation;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

    /** Digest of all texts; differs when any of them does. */
    public String digest() {
        return Digest.of(new TreeMap<>(texts).toString());
    }
}
