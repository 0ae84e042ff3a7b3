package dev.parley.server.whole;

import dev.parley.testkit.Asked;
import dev.parley.testkit.Script;
import dev.parley.testkit.Speech;
import io.vertx.core.json.JsonObject;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A model that plays every role: the same prompt has the same reply, another prompt another one.
 *
 * @param tokensPerSecond how fast it speaks
 */
public record Actor(double tokensPerSecond) implements Script {

    @Override
    public Speech next(Asked asked) {
        return reply(asked).at(tokensPerSecond);
    }

    /** What it says, at once. */
    public static Speech reply(Asked asked) {
        var format = asked.body().getJsonObject("response_format");
        return format == null
                ? text(Integer.toHexString(asked.prompt().hashCode()))
                : Speech.of(verdicts(format.getJsonObject("json_schema")));
    }

    private static Speech text(String number) {
        return Speech.of("A tale of take " + number + ": " + "and so the seal swam on ".repeat(3))
                .thinking("What would take " + number + " want to be told of a seal?");
    }

    private static String verdicts(JsonObject schema) {
        var asked = schema.getJsonObject("schema").getJsonObject("properties").fieldNames();
        Map<String, Object> verdicts =
                asked.stream()
                        .collect(
                                Collectors.toMap(
                                        id -> id,
                                        id ->
                                                new JsonObject()
                                                        .put("reason", id + " is kept.")
                                                        .put("ruling", "YES")
                                                        .put("evidence", "")));
        return new JsonObject(verdicts).encode();
    }
}
