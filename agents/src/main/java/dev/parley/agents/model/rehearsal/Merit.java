package dev.parley.agents.model.rehearsal;

import dev.parley.specs.Kind;
import dev.parley.specs.Ruling;
import dev.parley.specs.Specification;
import dev.parley.specs.Verdict;
import java.util.List;
import java.util.Optional;

/**
 * How good a text is, as far as a rehearsal can know: by what people wrote about it, else by what
 * programs find.
 */
record Merit(Optional<Scripted> scripted, List<Specification> specifications) {

    private static final int ONE_FOR_SAFETY = 100;

    int of(String text) {
        return -verdicts(text).stream()
                .filter(verdict -> verdict.ruling() == Ruling.NO)
                .mapToInt(verdict -> isSafety(verdict) ? ONE_FOR_SAFETY : 1)
                .sum();
    }

    /** Ids of the specifications that it breaks. */
    List<String> brokenBy(String text) {
        return verdicts(text).stream()
                .filter(verdict -> verdict.ruling() == Ruling.NO)
                .map(Verdict::specification)
                .toList();
    }

    private List<Verdict> verdicts(String text) {
        var written = scripted.map(it -> it.verdicts(text)).orElse(List.of());
        return written.isEmpty()
                ? specifications.stream()
                        .map(it -> it.verify(text))
                        .flatMap(Optional::stream)
                        .toList()
                : written;
    }

    private static boolean isSafety(Verdict verdict) {
        return verdict.specification().startsWith(Kind.SAFETY.prefix());
    }
}
