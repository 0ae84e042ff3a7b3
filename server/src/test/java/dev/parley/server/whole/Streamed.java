package dev.parley.server.whole;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What came over the live socket of one deliberation, held to what its log says. */
final class Streamed {

    /** The text so far by turn, attempt and channel. */
    private final Map<String, String> soFar = new HashMap<>();

    private long seq;
    private int streamed;

    /**
     * Each event came once and in order; what each turn gave came character by character before it
     * was complete.
     *
     * @param frames from the first event on
     * @return turns of which something came before they were complete
     */
    static int check(List<JsonObject> frames) {
        var streamed = new Streamed();
        frames.forEach(streamed::take);
        return streamed.streamed;
    }

    private void take(JsonObject frame) {
        switch (frame.getString("type")) {
            case "delta" -> written(frame);
            case "event" -> happened(frame);
            default -> throw new AssertionError("neither event nor delta: " + frame);
        }
    }

    private void written(JsonObject delta) {
        var key = key(delta, delta.getString("channel"));
        var before = soFar.getOrDefault(key, "");
        assertThat(delta.getInteger("offset")).as(key).isEqualTo(before.length());
        soFar.put(key, before + delta.getString("text"));
    }

    private void happened(JsonObject frame) {
        assertThat(frame.getLong("seq")).isEqualTo(++seq);
        var event = frame.getJsonObject("event");
        if (event.getString("type").equals("TurnCompleted")) {
            completed(event);
        }
    }

    private void completed(JsonObject turn) {
        for (var channel : List.of("text", "thought")) {
            var whole = turn.getString(channel);
            assertThat(soFar.getOrDefault(key(turn, channel), "")).isEqualTo(whole);
            streamed += whole.isEmpty() ? 0 : 1;
        }
    }

    private static String key(JsonObject of, String channel) {
        return "%s of %s, attempt %d"
                .formatted(channel, of.getString("turn"), of.getInteger("attempt"));
    }
}
