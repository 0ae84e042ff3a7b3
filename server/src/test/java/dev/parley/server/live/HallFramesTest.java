package dev.parley.server.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.parley.agents.deliberation.Json;
import dev.parley.server.live.Shown.Position;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a hall is told, as the page reads it; written anew with {@code -Dgolden.write=true}. */
class HallFramesTest {

    private static final Path GOLDEN = Path.of("src/test/golden/hall.frames.json");
    private static final Instant NOW = Instant.parse("2026-01-01T12:00:00Z");
    private static final UUID ONE = new UUID(7, 1);
    private static final UUID OTHER = new UUID(7, 2);
    static final List<LiveFrame> FRAMES =
            List.of(
                    new LiveFrame.Screen(NOW, Optional.empty()),
                    new LiveFrame.Screen(
                            NOW,
                            Optional.of(
                                    new Shown(
                                            List.of(ONE, OTHER),
                                            "verdicts",
                                            "failing",
                                            true,
                                            true,
                                            ONE.toString(),
                                            OTHER.toString(),
                                            ONE.toString(),
                                            List.of("a", "b"),
                                            "S-01",
                                            Optional.of(new Position("12.4s", true, 4))))),
                    new LiveFrame.Screen(
                            NOW,
                            Optional.of(
                                    new Shown(
                                            List.of(ONE),
                                            "lanes",
                                            "all",
                                            false,
                                            false,
                                            "",
                                            "",
                                            "",
                                            List.of(),
                                            "",
                                            Optional.empty()))),
                    new LiveFrame.Over());

    @Test
    void theGoldenFramesAreOurRecordsAsJson() throws IOException {
        var type = new TypeReference<List<LiveFrame>>() {};
        var json =
                Json.MAPPER.writerFor(type).withDefaultPrettyPrinter().writeValueAsString(FRAMES)
                        + "\n";
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(GOLDEN, json);
        }
        assertThat(Json.MAPPER.readTree(Files.readString(GOLDEN)))
                .isEqualTo(Json.MAPPER.readTree(json));
    }
}
