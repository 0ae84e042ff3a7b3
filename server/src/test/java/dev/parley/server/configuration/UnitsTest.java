package dev.parley.server.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Times, sizes and near misses. */
class UnitsTest {

    @ParameterizedTest
    @CsvSource({"0 B,0", "512B,512", "64 KiB,65536", "1 MiB,1048576", "3 GiB,3221225472"})
    void readsSizes(String written, long bytes) {
        assertThat(Bytes.parse(written)).contains(new Bytes(bytes));
    }

    @ParameterizedTest
    @ValueSource(strings = {"64", "64 KB", "-1 B", "1.5 MiB", "KiB", ""})
    void takesNothingElseForASize(String written) {
        assertThat(Bytes.parse(written)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0 B", "1023 B", "64 KiB", "1 MiB", "1025 KiB", "2048 GiB"})
    void writesSizesAsTheyAreRead(String written) {
        assertThat(Bytes.parse(written)).map(Bytes::toString).contains(written);
    }

    @ParameterizedTest
    @CsvSource({"40 ms,40", "10s,10000", "2 min,120000", "1 h,3600000"})
    void readsTimes(String written, long millis) {
        assertThat(Durations.parse(written)).contains(Duration.ofMillis(millis));
    }

    @ParameterizedTest
    @ValueSource(strings = {"10", "PT10S", "-1 s", "1.5 s", "s", ""})
    void takesNothingElseForATime(String written) {
        assertThat(Durations.parse(written)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0 s", "40 ms", "1500 ms", "10 s", "90 s", "2 min", "24 h"})
    void writesTimesAsTheyAreRead(String written) {
        assertThat(Durations.parse(written)).map(Durations::written).contains(written);
    }

    @ParameterizedTest
    @CsvSource({"prot,port", "hots,host", "ofline,offline", "--prt,--port", "databse,database"})
    void findsWhatWasMeant(String written, String meant) {
        var known = List.of("port", "--port", "host", "offline", "database");
        assertThat(Nearest.to(written, known)).contains(meant);
    }

    @Test
    void doesNotGuessWhenNothingIsNear() {
        assertThat(Nearest.hint("zebra", List.of("port", "host")))
                .isEqualTo("there are port, host");
    }
}
