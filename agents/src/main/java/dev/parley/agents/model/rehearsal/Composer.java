package dev.parley.agents.model.rehearsal;

import dev.parley.specs.ClockTimes;
import dev.parley.specs.ClosingSentence;
import dev.parley.specs.CodeBlocks;
import dev.parley.specs.CodeLines;
import dev.parley.specs.ForbiddenWords;
import dev.parley.specs.HeadingsInOrder;
import dev.parley.specs.LabelledLines;
import dev.parley.specs.NumberedSteps;
import dev.parley.specs.Quantities;
import dev.parley.specs.RequiredWords;
import dev.parley.specs.Ruling;
import dev.parley.specs.SentenceCount;
import dev.parley.specs.SentenceLength;
import dev.parley.specs.Specification;
import dev.parley.specs.SpokenLines;
import dev.parley.specs.TableWithColumns;
import dev.parley.specs.TitleWords;
import dev.parley.specs.Verifier;
import dev.parley.specs.WordCount;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Writes a text from a request's words that keeps what programs can check. It makes no sense beyond
 * that, and says so.
 */
final class Composer {

    private static final List<String> TITLE =
            List.of(
                    "A",
                    "Rehearsal",
                    "of",
                    "What",
                    "You",
                    "Asked",
                    "For",
                    "Without",
                    "Any",
                    "Model");
    private static final int MOST_SENTENCES = 120;

    private static final List<String> SENTENCES =
            List.of(
                    "It takes up “*” from the request.",
                    "A model would have more to say about *.",
                    "Here it only says * and goes on.");
    private static final String CLOSE = " … but here the rehearsal ends.";

    private final List<String> words;
    private final List<Verifier> verifiers;

    Composer(Words words, List<Specification> specifications) {
        verifiers =
                specifications.stream()
                        .map(Specification::verifier)
                        .flatMap(Optional::stream)
                        .toList();
        this.words = words.such(this::isAllowed);
    }

    private boolean isAllowed(String word) {
        return verifiers.stream()
                .filter(ForbiddenWords.class::isInstance)
                .allMatch(verifier -> keeps(verifier, word));
    }

    /** The shortest text that keeps most. */
    String text() {
        var best = text(0);
        long most = kept(best);
        for (int sentences = 1;
                sentences <= MOST_SENTENCES && most < verifiers.size();
                sentences++) {
            var next = text(sentences);
            long kept = kept(next);
            best = kept > most ? next : best;
            most = Math.max(kept, most);
        }
        return best;
    }

    private long kept(String text) {
        return verifiers.stream().filter(verifier -> keeps(verifier, text)).count();
    }

    private static boolean keeps(Verifier verifier, String text) {
        return verifier.check(text).ruling() == Ruling.YES;
    }

    private String text(int sentences) {
        var title = new ArrayList<String>();
        var body = new ArrayList<>(List.of("This is a rehearsal, and no language model wrote it."));
        var end = new ArrayList<String>();
        IntStream.range(0, sentences).mapToObj(this::sentence).forEach(body::add);
        for (var verifier : verifiers) {
            switch (verifier) {
                case TitleWords it -> title.add("# " + title(it));
                case HeadingsInOrder it -> end.addAll(sections(it));
                case TableWithColumns it -> end.add(table(it));
                case NumberedSteps it -> end.add(steps(it));
                case SpokenLines it -> body.addAll(spoken(it));
                case RequiredWords it -> body.addAll(named(it));
                case ClockTimes it -> body.addAll(times(it));
                case CodeBlocks it -> end.addAll(code(it));
                case LabelledLines it -> end.addAll(labelled(it));
                case Quantities it -> body.addAll(quantities(it));
                case ClosingSentence it -> end.addLast(closing(it));
                case CodeLines _,
                        ForbiddenWords _,
                        SentenceCount _,
                        SentenceLength _,
                        WordCount _ -> {}
            }
        }
        return joined(title, body, end);
    }

    private String joined(List<String> title, List<String> body, List<String> end) {
        var parts = new ArrayList<>(title);
        parts.add(String.join(" ", body));
        end.stream().sorted(Comparator.comparing(part -> part.endsWith(CLOSE))).forEach(parts::add);
        return String.join("\n\n", parts);
    }

    private String sentence(int number) {
        var word = words.get(number % words.size());
        return SENTENCES.get(number % SENTENCES.size()).replace("*", word);
    }

    private static String title(TitleWords it) {
        return TITLE.stream()
                .limit(Math.max(it.minimum(), Math.min(it.maximum(), 7)))
                .collect(Collectors.joining(" "));
    }

    private static List<String> sections(HeadingsInOrder it) {
        return it.headings().stream()
                .map(heading -> "## " + heading + "\n\nThis section is rehearsed as well.")
                .toList();
    }

    private static String table(TableWithColumns it) {
        var cells = it.columns().stream().map(column -> "rehearsed").toList();
        var rule = it.columns().stream().map(column -> "---").toList();
        return List.of(it.columns(), rule, cells).stream()
                .map(row -> "| " + String.join(" | ", row) + " |")
                .collect(Collectors.joining("\n"));
    }

    private static String steps(NumberedSteps it) {
        return IntStream.rangeClosed(1, it.minimum())
                .mapToObj("%d. This step is rehearsed."::formatted)
                .collect(Collectors.joining("\n"));
    }

    private static List<String> spoken(SpokenLines it) {
        return IntStream.range(0, it.minimum())
                .mapToObj(number -> "“This is line %d,” said the rehearsal.".formatted(number + 1))
                .toList();
    }

    private static List<String> named(RequiredWords it) {
        return it.words().stream()
                .limit(it.atLeast())
                .map("One of its words is %s."::formatted)
                .toList();
    }

    private static List<String> times(ClockTimes it) {
        return IntStream.range(0, it.minimum())
                .mapToObj(number ->
                        "It looks in at %d:%02d.".formatted(8 + number % 12, number / 12 * 5 % 60))
                .toList();
    }

    private static List<String> quantities(Quantities it) {
        return IntStream.range(0, it.minimum())
                .mapToObj(number ->
                        "It measures out %d %s.".formatted(number + 1, it.units().getFirst()))
                .toList();
    }

    private static List<String> labelled(LabelledLines it) {
        return IntStream.range(0, it.minimum())
                .mapToObj(number -> "%s this is line %d.".formatted(it.label(), number + 1))
                .toList();
    }

    private static List<String> code(CodeBlocks it) {
        return Collections.nCopies(it.minimum(), "```text\nrehearsed\n```");
    }

    private static String closing(ClosingSentence it) {
        return it.startsWith().getFirst() + CLOSE;
    }
}
