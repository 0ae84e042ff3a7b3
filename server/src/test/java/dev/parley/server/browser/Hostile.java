package dev.parley.server.browser;

import dev.parley.testkit.Asked;
import dev.parley.testkit.Scene;
import dev.parley.testkit.Script;
import dev.parley.testkit.Speech;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A model that means harm: what it drafts and rules are the texts of the corpus that the page's own
 * tests read too.
 *
 * @param small that do harm by what they say; all of them are in the first draft
 * @param large that do it by their size or depth; each is a draft of its own
 */
record Hostile(List<String> small, List<String> large) implements Script {

    private static final Path CORPUS = Path.of("src/test/hostile/texts.json");
    private static final int SMALL = 1_000;
    private static final int LARGE = 90_000;
    private static final Pattern ID = Pattern.compile("\\b[SB]-\\d\\d\\b");
    private static final Pattern NUMBER = Pattern.compile("Draft (\\d+)\\.");

    static Hostile read() {
        try {
            var all =
                    new JsonArray(Files.readString(CORPUS))
                            .stream().map(JsonObject.class::cast).map(Hostile::text).toList();
            return new Hostile(
                    all.stream().filter(it -> it.length() < SMALL).toList(),
                    all.stream().filter(it -> it.length() > LARGE).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(JsonObject written) {
        return written.getString("before", "")
                + written.getString("text").repeat(written.getInteger("times", 1))
                + written.getString("after", "");
    }

    /** Those of the small ones that turn the direction in which one reads. */
    List<String> turning() {
        return small.stream()
                .filter(it -> it.indexOf('\u202e') >= 0 && !it.contains("]("))
                .toList();
    }

    /** How many drafts there are. */
    int drafts() {
        return 1 + large.size();
    }

    /** What asks for one of them. */
    String prompt(int draft) {
        return "Draft %d. %s".formatted(draft, small.get(draft).replace("\0", ""));
    }

    @Override
    public Scene next(Asked asked) {
        if (asked.prompt().contains("give the verdicts")) {
            return Speech.of(verdicts(asked.prompt()));
        }
        var number = NUMBER.matcher(asked.prompt());
        int draft = number.find() ? Integer.parseInt(number.group(1)) : 0;
        var text = draft == 0 ? String.join("\n\n", small) : large.get(draft - 1);
        return Speech.of(text).thinking(small.get(draft));
    }

    private String verdicts(String prompt) {
        var asked = prompt.substring(prompt.indexOf("give the verdicts"));
        var ids = ID.matcher(asked).results().map(MatchResult::group).distinct().toList();
        var verdicts = new JsonObject();
        for (int place = 0; place < ids.size(); place++) {
            verdicts.put(ids.get(place), verdict(place));
        }
        return verdicts.encode();
    }

    private JsonObject verdict(int place) {
        return JsonObject.of(
                "reason", small.get(small.size() - 1 - place % small.size()),
                "ruling", "NO",
                "evidence", small.get(place % small.size()));
    }
}
