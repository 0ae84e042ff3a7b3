package dev.parley.testkit;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What is said in the end, after stop strings and the token limit: the tokens in order.
 *
 * @param finish {@code stop} or {@code length}
 */
record Utterance(List<String> thought, List<String> text, String finish) {
    private static final Pattern TOKEN = Pattern.compile("\\s*\\S+|\\s+");
    private static final String OPEN = "<think>\n";
    private static final String CLOSE = "\n</think>\n\n";

    /** The speech as the endpoint would say it after this prompt. */
    static Utterance of(Speech speech, Endpoint endpoint, boolean chat, Asked asked) {
        boolean inside = Rendering.insideThought(asked.prompt());
        if (chat && endpoint.reasoningContent() && !inside) {
            return limited(speech.thought(), speech.text(), asked.body());
        }
        String before = speech.thinks() ? (inside ? "" : OPEN) + speech.thought() + CLOSE : "";
        return limited("", before + speech.text(), asked.body());
    }

    int size() {
        return thought.size() + text.size();
    }

    String wholeText() {
        return String.join("", text);
    }

    String wholeThought() {
        return String.join("", thought);
    }

    private static Utterance limited(String thought, String text, JsonObject body) {
        List<String> thoughtTokens = tokens(thought);
        List<String> textTokens = tokens(stopped(text, body.getValue("stop")));
        int most =
                body.getInteger(
                        "max_tokens", body.getInteger("max_completion_tokens", Integer.MAX_VALUE));
        if (thoughtTokens.size() + textTokens.size() <= most) {
            return new Utterance(thoughtTokens, textTokens, "stop");
        }
        int ofThought = Math.min(most, thoughtTokens.size());
        return new Utterance(
                thoughtTokens.subList(0, ofThought),
                textTokens.subList(0, most - ofThought),
                "length");
    }

    private static List<String> tokens(String text) {
        return TOKEN.matcher(text).results().map(MatchResult::group).toList();
    }

    private static String stopped(String text, Object stop) {
        var strings = new ArrayList<String>();
        if (stop instanceof JsonArray several) {
            several.forEach(each -> strings.add(each.toString()));
        } else if (stop instanceof String one) {
            strings.add(one);
        }
        int end = text.length();
        for (String each : strings) {
            int at = text.indexOf(each);
            end = at < 0 ? end : Math.min(end, at);
        }
        return text.substring(0, end);
    }
}
