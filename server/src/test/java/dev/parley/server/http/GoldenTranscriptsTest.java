package dev.parley.server.http;

import dev.parley.agents.deliberation.Json;
import dev.parley.server.Golden;
import dev.parley.server.live.GoldenLogs;
import dev.parley.server.live.LogOfEvents;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the server says of one deliberation, in each of the ways in which one can be other. */
class GoldenTranscriptsTest {

    private static final String RUNS = "/api/deliberations";

    private final TestWeb web;

    GoldenTranscriptsTest(@TempDir Path folder) {
        web = TestWeb.over(folder);
    }

    @AfterEach
    void close() {
        web.close();
    }

    @Test
    void theGoldenTranscriptsAreThoseOfTheServer() throws IOException {
        var logs = new StoredLogs(web.store());
        var all = new TreeMap<String, Object>();
        all.put("self-refine", transcript(logs.bring(LogOfEvents.ID, "self-refine")));
        var others =
                List.of(
                        "align3",
                        "taken-part",
                        "failed",
                        "cancelled",
                        "panel",
                        "fork",
                        "judged-again");
        for (var name : others) {
            all.put(name, transcript(logs.bring(UUID.randomUUID(), name)));
        }
        var held = GoldenLogs.all().getOrDefault("taken-part", List.of()).subList(0, 5);
        all.put("held", transcript(logs.put(held)));
        all.put("case", transcript(firstCase()));
        Golden.of(
                        "transcripts",
                        "Readonly<Record<string, Transcript>>",
                        "import type { Transcript } from '../transcript';")
                .holds(new Steadied().of(Json.MAPPER.valueToTree(all)));
    }

    private UUID firstCase() {
        var asked = new JsonObject().put("model", "qwen").put("answers", 1).put("seed", 7);
        var visitor = web.visitor();
        var check = visitor.get(visitor.post("/api/judge-checks", asked).header("Location")).json();
        var one = check.getJsonArray("cases").getJsonObject(0);
        return UUID.fromString(one.getString("deliberation"));
    }

    private Map<String, Object> transcript(UUID id) {
        return web.visitor().get(RUNS + "/" + id).json().getMap();
    }
}
