package dev.parley.agents.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.parley.agents.deliberation.Ask;
import dev.parley.agents.deliberation.Continuation;
import dev.parley.agents.deliberation.Json;
import dev.parley.agents.deliberation.Message;
import dev.parley.agents.deliberation.Reply;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Tries a model with three short questions: whether it answers and how soon, whether its text comes
 * in pieces, whether it carries on a turn that we begin, and whether it keeps to a JSON schema.
 *
 * @param most that each question may take
 */
public record Audition(Vertx vertx, LanguageModel model, Duration most) {

    private static final int EXCERPT = 200;
    private static final Ask PLAIN =
            Ask.of(Message.user("Say in one short sentence which language model you are."));
    private static final Ask BEGUN =
            Ask.of(Message.user("Count from one to five."))
                    .carriedOn(Ask.THINK + "\nI am to count: one, two,");
    private static final Ask WITH_SCHEMA =
            Ask.of(Message.user("Is snow white? Give your ruling, YES or NO, as JSON."))
                    .as(
                            Json.read(
                                    """
                                    {"type": "object",
                                     "properties": {"ruling": {"type": "string", "enum": ["YES", "NO"]}},
                                     "required": ["ruling"], "additionalProperties": false}
                                    """,
                                    JsonNode.class));

    /**
     * What was found.
     *
     * @param said the beginning of its answer to the first question; empty where there was none
     * @param firstToken milliseconds until its first words came, thought included
     * @param tokensPerSecond from its first words on; empty where the endpoint counts none
     * @param streams whether the answer came in more than one piece
     * @param continued how it carried on a begun turn; empty where that failed
     * @param json whether it kept to a schema
     * @param faults what went wrong, a sentence each
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Findings(
            Optional<String> said,
            Optional<Long> firstToken,
            Optional<Double> tokensPerSecond,
            boolean streams,
            Optional<Continuation> continued,
            boolean json,
            List<String> faults) {

        public Findings {
            faults = List.copyOf(faults);
        }
    }

    /**
     * Asks the three questions, one after the other; one that does not answer the first is not
     * asked the others. Not to be called on an event loop.
     */
    public Findings held() {
        var plain = ask(PLAIN);
        if (plain.reply().isEmpty()) {
            return new Findings(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    false,
                    Optional.empty(),
                    false,
                    List.of(plain.fault()));
        }
        var begun = ask(BEGUN);
        var schema = ask(WITH_SCHEMA);
        return new Findings(
                plain.reply().map(reply -> excerpt(reply.text())),
                plain.first(),
                plain.reply().flatMap(Audition::speed),
                plain.pieces() > 1,
                begun.reply().flatMap(Reply::continued),
                schema.reply().map(Reply::text).filter(Audition::isRuling).isPresent(),
                Stream.of(begun, schema)
                        .map(Answer::fault)
                        .filter(fault -> !fault.isEmpty())
                        .distinct()
                        .toList());
    }

    private Answer ask(Ask ask) {
        return Answer.of(vertx, model, ask, most);
    }

    private static String excerpt(String text) {
        var line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= EXCERPT ? line : line.substring(0, EXCERPT) + "…";
    }

    private static Optional<Double> speed(Reply reply) {
        var speaking = reply.timings().total().minus(reply.timings().first()).toMillis();
        return Optional.of(reply.usage().completion())
                .filter(tokens -> tokens > 1 && speaking > 0)
                .map(tokens -> 1000.0 * tokens / speaking);
    }

    private static boolean isRuling(String text) {
        try {
            return List.of("YES", "NO")
                    .contains(Json.MAPPER.readTree(text).path("ruling").asText());
        } catch (JsonProcessingException notJson) {
            return false;
        }
    }
}
