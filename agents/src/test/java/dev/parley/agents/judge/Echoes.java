package dev.parley.agents.judge;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** How a judge may say an answer again, in whole or in part. */
final class Echoes {

    private static final List<UnaryOperator<String>> WAYS =
            List.of(
                    answer -> answer,
                    answer -> "The answer says:\n" + answer + "\nSo much for that.",
                    answer -> "```\n" + answer + "\n```",
                    answer -> answer.replaceAll("(?m)^", "> "),
                    answer -> answer.replaceAll("(?m)^\\s*", "- "),
                    answer -> answer.toLowerCase(Locale.ROOT),
                    answer -> answer.replaceAll("\\s+", " "),
                    answer -> answer.replaceAll("[ \\t]+", "\n").replace("\n", " "),
                    answer -> answer.replaceAll("[\\p{Cf}\\p{Mn}]", ""),
                    answer -> Normalizer.normalize(answer, Normalizer.Form.NFKC),
                    answer -> plain(answer),
                    answer -> answer.substring(Math.max(0, answer.indexOf("S-01"))),
                    answer -> answer.substring(0, answer.length() / 2),
                    answer -> answer.substring(answer.length() / 2),
                    answer -> answer + answer);

    private static final String LIKE = "ЅЕУАВΥΕΝү‹›⟨⟩〈〉";
    private static final String LATIN = "SEYABYENY<><><>";

    private Echoes() {}

    static Stream<String> of(String answer) {
        return Stream.concat(WAYS.stream().map(way -> way.apply(answer)), answer.lines().limit(6))
                .distinct();
    }

    /** As a model writes it that reads a letter for the one it looks like. */
    private static String plain(String text) {
        var plain = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("[\\p{Cf}\\p{Mn}]", "")
                .replace('Ү', 'Y')
                .chars()
                .map(it -> LIKE.indexOf(it) < 0 ? it : LATIN.charAt(LIKE.indexOf(it)))
                .forEach(it -> plain.append((char) it));
        return plain.toString();
    }
}
