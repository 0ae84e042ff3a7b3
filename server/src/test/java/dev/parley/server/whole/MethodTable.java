package dev.parley.server.whole;

import dev.parley.agents.deliberation.Entry;
import dev.parley.agents.deliberation.Event.Answered;
import dev.parley.agents.deliberation.Event.Submitted;
import dev.parley.agents.deliberation.Event.TurnCompleted;
import dev.parley.agents.deliberation.Usage;
import dev.parley.agents.method.Calls;
import dev.parley.agents.method.MethodKind;
import dev.parley.agents.method.Methods;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What each method took: calls by its formula and as counted, tokens, and how it prefilled. */
final class MethodTable {

    private static final String LINE = "%-22s %-46s %7s %6s %8s %8s %7s %8s  %s%n";

    private final List<Row> rows = new ArrayList<>();

    /**
     * @param formula of its calls, as the page shows it
     * @param expected by the formula under its parameters
     * @param closings calls by which a thought was closed that the model had left open
     * @param judging calls of the judge and of whoever scored
     */
    record Row(
            String method,
            String formula,
            Calls expected,
            int counted,
            int closings,
            int judging,
            Usage usage,
            String faithful) {

        /** From the log of a deliberation that has ended. */
        static Row of(List<Entry> log) {
            var submitted = (Submitted) log.getFirst().event();
            var kind = Methods.find(submitted.method().id()).orElseThrow();
            var turns = LogInvariants.events(log, TurnCompleted.class);
            var own = turns.stream().filter(turn -> !turn.product().judging()).toList();
            return new Row(
                    kind.id(),
                    formula(kind, kind.calls(submitted.method())),
                    kind.calls(submitted.method()),
                    own.size(),
                    (int) own.stream().filter(turn -> turn.turn().endsWith("-close")).count(),
                    turns.size() - own.size(),
                    own.stream().map(TurnCompleted::usage).reduce(Usage.NONE, Usage::plus),
                    faithful(LogInvariants.events(log, Answered.class)));
        }

        private static String formula(MethodKind kind, Calls calls) {
            var most = "%s = %d".formatted(kind.most().text(), calls.most());
            var plain = kind.most().text().equals(String.valueOf(calls.most()));
            return (plain ? kind.most().text() : most)
                    + (calls.least() < calls.most()
                            ? ", at least %d".formatted(calls.least())
                            : "");
        }

        private static String faithful(List<Answered> answered) {
            return answered.stream()
                    .flatMap(it -> it.continued().stream())
                    .map(way -> way.faithful() ? "faithful by " + way.wire() : way.wire())
                    .findFirst()
                    .orElse("-");
        }

        /** Whether it may come to its answer before its last line, so that its calls may differ. */
        boolean mayStopEarly() {
            return expected.least() < expected.most();
        }
    }

    void add(Row row) {
        rows.add(row);
    }

    /** Prints it, and leaves it as a file of that name with what the build makes. */
    void publish(String file) {
        var text = text();
        System.out.println(text);
        try {
            Files.writeString(Path.of("target", file), text);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private String text() {
        var text = new StringBuilder();
        text.append(
                String.format(
                        Locale.ROOT,
                        LINE,
                        "method",
                        "calls by formula",
                        "counted",
                        "judge",
                        "read",
                        "cached",
                        "share",
                        "written",
                        "faithful"));
        rows.forEach(row -> text.append(line(row)));
        var all = rows.stream().map(Row::usage).reduce(Usage.NONE, Usage::plus);
        return text.append(
                        String.format(
                                Locale.ROOT,
                                LINE,
                                "all",
                                "",
                                rows.stream().mapToInt(Row::counted).sum(),
                                rows.stream().mapToInt(Row::judging).sum(),
                                all.prompt(),
                                all.cached(),
                                share(all),
                                all.completion(),
                                ""))
                .append("Tokens are those of the method's own calls; cached is part of read.\n")
                .toString();
    }

    private static String line(Row row) {
        var closings = row.closings > 0 ? " (%d to close)".formatted(row.closings) : "";
        return String.format(
                Locale.ROOT,
                LINE,
                row.method,
                row.formula,
                row.counted,
                row.judging,
                row.usage.prompt(),
                row.usage.cached(),
                share(row.usage),
                row.usage.completion(),
                row.faithful + closings);
    }

    private static String share(Usage usage) {
        return usage.prompt() == 0
                ? "-"
                : "%d %%".formatted(Math.round(100.0 * usage.cached() / usage.prompt()));
    }
}
