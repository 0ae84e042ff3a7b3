package dev.parley.agents.method;

import dev.parley.agents.deliberation.Draft;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What several rankings come to.
 *
 * @param rankings of places of drafts, the best first; each leaves its author's own draft out
 */
record MeanRanks(List<List<Integer>> rankings) {

    MeanRanks {
        rankings = List.copyOf(rankings);
    }

    /** The mean rank of a draft, 1 being the best; empty when nobody ranked it. */
    OptionalDouble of(int draft) {
        return rankings.stream()
                .filter(ranking -> ranking.contains(draft))
                .mapToInt(ranking -> ranking.indexOf(draft) + 1)
                .average();
    }

    /** The drafts, the best first, each with its mean rank. */
    String listed(List<Draft> drafts) {
        return IntStream.range(0, drafts.size())
                .boxed()
                .sorted(Comparator.comparingDouble(i -> of(i).orElse(Double.MAX_VALUE)))
                .map(i -> Listed.tagged("answer-" + (i + 1), rank(i), drafts.get(i)))
                .collect(Collectors.joining("\n\n"));
    }

    private String rank(int draft) {
        var mean = of(draft);
        return mean.isPresent()
                ? String.format(Locale.ROOT, " mean-rank=\"%.2f\"", mean.getAsDouble())
                : " mean-rank=\"none\"";
    }
}
