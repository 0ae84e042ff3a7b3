package dev.parley.server;

import com.fasterxml.jackson.databind.JsonNode;
import dev.parley.agents.deliberation.Json;
import dev.parley.agents.doctor.Measure;
import dev.parley.agents.doctor.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A judge's report for people who read it in a terminal. */
record ReportLines(JsonNode check) {

    private static final String SCRIPTED =
            "The rehearsal's verdicts are written beforehand, in its scripts: this says nothing about a model.";

    List<String> lines() {
        var report = Json.read(check.path("report").toString(), Report.class);
        var lines = new ArrayList<String>();
        lines.add(
                "%s as a judge, %s, %d answers, seed %s"
                        .formatted(
                                check.path("model").path("id").asText(),
                                check.path("mode").asText(),
                                check.path("answers").asInt(),
                                check.path("seed").asText()));
        lines.add("");
        lines.add(row("measure", "value", "95 % interval", "rulings"));
        lines.add(row("right on plain answers", report.accuracy()));
        lines.add(row("violations found", report.caught()));
        lines.add(row("no ruling to be had", report.silent()));
        lines.add(row("same when asked again", report.repeatability()));
        lines.add(row("position bias", report.position()));
        lines.add(row("length bias", report.length()));
        lines.add(row("NO talked into YES", report.injected()));
        lines.add("");
        lines.addAll(isRehearsal() ? List.of(SCRIPTED) : report.words());
        var failed = check.path("failed").asInt();
        if (failed > 0) {
            lines.add(
                    "%d of %d cases ended without a judgement; they are left out."
                            .formatted(failed, check.path("total").asInt()));
        }
        return lines;
    }

    private boolean isRehearsal() {
        return check.path("model").path("rehearsal").asBoolean();
    }

    private static String row(String name, Optional<Measure> measure) {
        return measure.map(it ->
                        row(
                                name,
                                percent(it.value()),
                                percent(it.low()) + " to " + percent(it.high()),
                                String.valueOf(it.count())))
                .orElseGet(() -> row(name, "-", "nothing to measure", "0"));
    }

    private static String row(String name, String value, String interval, String count) {
        return "%-24s %8s   %-22s %8s".formatted(name, value, interval, count);
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", 100 * share);
    }
}
