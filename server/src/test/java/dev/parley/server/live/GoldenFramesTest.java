package dev.parley.server.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.parley.agents.agent.BusMessage.Channel;
import dev.parley.agents.deliberation.Json;
import dev.parley.server.Golden;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What goes through a socket, either way, as the page has its types. */
class GoldenFramesTest {

    private static final UUID ID = LogOfEvents.ID;
    private static final String TYPES = "import type { HallFrame, Request } from '../live';";

    private static final List<LiveFrame> LIVE =
            List.of(
                    LiveFrame.Event.of(ID, GoldenLogs.selfRefine().getLast()),
                    new LiveFrame.More(ID, "draft", 2, Channel.THOUGHT, 0, "A brave girl."),
                    new LiveFrame.More(ID, "draft", 2, Channel.TEXT, 480, "🔦 shone."),
                    new LiveFrame.Queued(ID, "judge", 1, true),
                    new LiveFrame.Queued(ID, "judge", 1, false),
                    new LiveFrame.Lagging(ID, 12),
                    new LiveFrame.Problem("the frame is no JSON", Optional.empty()),
                    new LiveFrame.Problem("there is no deliberation", Optional.of(ID)));

    private static final List<Map<String, Object>> ASKED =
            List.of(
                    Map.of("type", "watch", "deliberation", ID, "after", 7),
                    Map.of("type", "unwatch", "deliberation", ID));

    @Test
    void theGoldenFramesAreOurRecordsAsJson() throws IOException {
        var all = Stream.concat(LIVE.stream(), HallFramesTest.FRAMES.stream()).toList();
        var json =
                Json.MAPPER
                        .writerFor(new TypeReference<List<LiveFrame>>() {})
                        .writeValueAsString(all);
        Golden.of("frames", "readonly HallFrame[]", TYPES.replace(", Request", ""))
                .holds(Json.MAPPER.readTree(json));
    }

    @Test
    void whatThePageAsksForIsUnderstood() throws IOException {
        var golden = Golden.of("asked", "readonly Request[]", TYPES.replace("HallFrame, ", ""));
        golden.holds(Golden.json(ASKED));
        assertThat(golden.read())
                .map(frame -> Wish.read(frame.toString()))
                .containsExactly(new Wish.Watch(ID, 7), new Wish.Unwatch(ID));
    }
}
