package dev.parley.server.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.SerializationFeature;
import dev.parley.agents.deliberation.Entry;
import dev.parley.agents.deliberation.Json;
import dev.parley.server.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Golden files are written anew with {@code -Dgolden.write=true}; look at what changed before you
 * commit it, the page reads them too.
 */
class TranscriptTest {

    private static final Path GOLDEN = Path.of("src/test/golden");
    private static final Golden LOGS =
            Golden.of(
                    "logs",
                    "Readonly<Record<string, readonly Entry[]>>",
                    "import type { Entry } from '../events';");

    static Stream<String> names() {
        return GoldenLogs.all().keySet().stream().sorted();
    }

    @Test
    void theGoldenLogsAreOurRecordsAsJson() throws IOException {
        LOGS.holds(Golden.json(new TreeMap<>(GoldenLogs.all())));
    }

    @ParameterizedTest
    @MethodSource("names")
    void theGoldenTranscriptIsTheFoldOfItsEvents(String name) throws IOException {
        holds(name + ".transcript.json", Transcript.of(LogOfEvents.ID, entries(name)));
    }

    @ParameterizedTest
    @MethodSource("names")
    void theEventsReadBackFromTheGoldenFileFoldToTheSame(String name) throws IOException {
        var read =
                Json.MAPPER.convertValue(
                        LOGS.read().path(name), new TypeReference<List<Entry>>() {});
        assertThat(Transcript.of(LogOfEvents.ID, read))
                .isEqualTo(Transcript.of(LogOfEvents.ID, entries(name)));
    }

    @ParameterizedTest
    @MethodSource("names")
    void anEntryThatComesTwiceCountsOnce(String name) {
        var twice = new ArrayList<Entry>();
        entries(name).forEach(entry -> twice.addAll(List.of(entry, entry)));
        twice.addAll(entries(name));
        assertThat(Transcript.of(LogOfEvents.ID, twice))
                .isEqualTo(Transcript.of(LogOfEvents.ID, entries(name)));
    }

    @Test
    void aTurnThatWaitsForItsNextAttemptStillRuns() {
        var toTheFailure = entries("failed").subList(0, 4);
        var turn = Transcript.of(LogOfEvents.ID, toTheFailure).turns().getFirst();
        assertThat(turn.status()).isEqualTo(TurnState.Status.RUNNING);
        assertThat(turn.failures()).hasSize(1);
    }

    @Test
    void aGapIsRefused() {
        var entries = new ArrayList<>(entries("align3"));
        entries.remove(3);
        assertThatThrownBy(() -> Transcript.of(LogOfEvents.ID, entries))
                .hasMessageContaining("goes from 3 to 5");
    }

    @Test
    void aLogThatDoesNotBeginAtItsBeginningIsRefused() {
        var rest = entries("align3").subList(1, 4);
        assertThatThrownBy(() -> Transcript.of(LogOfEvents.ID, rest))
                .hasMessageContaining("does not begin with Submitted");
    }

    private static List<Entry> entries(String name) {
        return GoldenLogs.all().getOrDefault(name, List.of());
    }

    private static void holds(String file, Object value) throws IOException {
        var json =
                Json.MAPPER
                                .writerWithDefaultPrettyPrinter()
                                .with(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                                .writeValueAsString(value)
                        + "\n";
        var path = GOLDEN.resolve(file);
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(path, json);
        }
        assertThat(Json.MAPPER.readTree(Files.readString(path)))
                .isEqualTo(Json.MAPPER.readTree(json));
    }
}
