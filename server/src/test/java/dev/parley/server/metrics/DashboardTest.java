package dev.parley.server.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.parley.agents.deliberation.Json;
import dev.parley.server.live.GoldenLogs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The dashboard asks for figures that there are. */
class DashboardTest {

    private static final Path FILE = Path.of("../deploy/grafana/parley.json");
    private static final Pattern NAME = Pattern.compile("\\b(parley|jvm|process|system)_\\w+");

    @Test
    void everyFigureThatItShowsIsOneThatANodeHas() throws IOException {
        var asked = new TreeSet<String>();
        for (var query :
                Json.read(Files.readString(FILE), JsonNode.class).findValuesAsText("expr")) {
            NAME.matcher(query).results().forEach(name -> asked.add(name.group()));
        }
        assertThat(asked).isNotEmpty();
        assertThat(had()).containsAll(asked);
    }

    @Test
    void everyFigureOfParleysOwnIsShown() throws IOException {
        var shown = Files.readString(FILE);
        assertThat(had())
                .filteredOn(
                        name -> name.startsWith("parley_") && !name.matches(".*_(sum|count|max)"))
                .allMatch(shown::contains);
    }

    /** Once something of each kind has happened. */
    private static Set<String> had() {
        try (var metrics = new Metrics()) {
            metrics.readers(() -> 1);
            metrics.running(() -> 1);
            metrics.waiting(() -> 1);
            metrics.log().committed();
            metrics.log().written(Duration.ofMillis(1));
            var log = GoldenLogs.selfRefine();
            log.stream().skip(2).forEach(metrics.follow(UUID.randomUUID(), log.subList(0, 2)));
            return metrics.text()
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("[{ ]", 2)[0])
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
