package dev.parley.agents.model.rehearsal;

import dev.parley.agents.deliberation.Ask;
import dev.parley.agents.deliberation.Usage;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A simple count of tokens: up to six characters of a word, with the space before them. */
final class Tokens {

    private static final Pattern TOKEN = Pattern.compile("\\s*+\\S{1,6}|\\s++");

    private Tokens() {}

    /** The tokens of a text; put together they are the text. */
    static List<String> of(String text) {
        return TOKEN.matcher(text).results().map(MatchResult::group).toList();
    }

    static Usage usage(Ask ask, Speech speech) {
        long prompt =
                ask.messages().stream().mapToLong(message -> of(message.text()).size()).sum()
                        + ask.begun().map(begun -> of(begun).size()).orElse(0);
        return new Usage(prompt, of(speech.thought()).size() + of(speech.text()).size(), 0);
    }
}
