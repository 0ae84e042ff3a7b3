package dev.parley.agents.model.openai;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.agents.deliberation.Ask;
import dev.parley.agents.deliberation.Continuation;
import dev.parley.agents.deliberation.Event.Answered;
import dev.parley.agents.deliberation.Event.TurnCompleted;
import dev.parley.agents.deliberation.MemoryLog;
import dev.parley.agents.method.Case;
import dev.parley.agents.model.AtModel;
import dev.parley.testkit.Ability;
import dev.parley.testkit.Asked;
import dev.parley.testkit.Endpoint;
import dev.parley.testkit.FakeModelServer;
import dev.parley.testkit.Speech;
import dev.parley.testkit.Template;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The methods that begin the assistant's turn, on endpoints whose templates spoil it. */
class BegunMethodsTest extends ModelAtFake {

    private static final Endpoint CHAT =
            Endpoint.chatOnly().with(Ability.CONTINUE_FINAL_MESSAGE, Ability.JSON_SCHEMA);

    /**
     * @param way in which it must be carried on
     */
    record Place(String method, Template template, String server, Endpoint kind, Continuation way) {
        @Override
        public String toString() {
            return "%s on %s that %s".formatted(method, server, template);
        }
    }

    static Stream<Place> places() {
        return Stream.of("zero-think", "less-think", "more-think", "align3")
                .flatMap(method -> Stream.of(Template.values()).flatMap(it -> places(method, it)));
    }

    private static Stream<Place> places(String method, Template template) {
        var rendered =
                template == Template.CLOSES_TURN ? Continuation.EMULATED : Continuation.COMPLETIONS;
        var chat =
                template == Template.FAITHFUL
                        ? Continuation.CONTINUE_FINAL_MESSAGE
                        : Continuation.EMULATED;
        return Stream.of(
                place(method, template, "llama.cpp", Endpoint.llamaCpp(), rendered),
                place(method, template, "vLLM", Endpoint.vllm(), rendered),
                place(method, template, "chat alone", CHAT, chat));
    }

    private static Place place(
            String method, Template template, String server, Endpoint kind, Continuation way) {
        return new Place(method, template, server, kind.with(template), way);
    }

    @ParameterizedTest
    @MethodSource("places")
    void sayInTheLogByWhichWayTheyWereFaithfulOrThatTheyWereEmulated(Place place) {
        var log = run(place, server(place.kind, BegunMethodsTest::speech));
        var answered = log.events(Answered.class).getFirst();
        assertThat(answered.continued()).contains(place.way);
        assertThat(answered.faithful()).contains(place.way != Continuation.EMULATED);
        assertThat(answered.text()).isEqualTo("A seal swam home.");
        assertThat(methodsOwn(log))
                .extracting(TurnCompleted::continued)
                .containsOnly(Optional.of(place.way));
    }

    /** No template text, no tag and no word of ours that the model is said to have thought. */
    @ParameterizedTest
    @MethodSource("places")
    void letTheModelReadWhatItThoughtToTheLetterAndNothingElse(Place place) {
        var server = server(place.kind, BegunMethodsTest::speech);
        var log = run(place, server);
        assertThat(log.events(Answered.class).getFirst().thought())
                .doesNotContain("<|im_start|>", Ask.THINK, Ask.THOUGHT);
        if (place.way.faithful()) {
            assertThat(server.ledger().asked().subList(0, methodsOwn(log).size()))
                    .extracting(Asked::prompt)
                    .allSatisfy(prompt ->
                            assertThat(prompt)
                                    .containsOnlyOnce(Ask.THINK)
                                    .contains("<|im_start|>assistant\n" + Ask.THINK));
        }
    }

    private MemoryLog run(Place place, FakeModelServer server) {
        var agents = new AtModel(vertx, model(server));
        return Case.of(place.method).trial(agents::take).submit(1).run().log();
    }

    private static List<TurnCompleted> methodsOwn(MemoryLog log) {
        return log.events(TurnCompleted.class).stream()
                .filter(turn -> !turn.product().judging())
                .toList();
    }

    /** Thinks until it may close the thought, and answers; rules on whatever it must. */
    private static Speech speech(Asked asked) {
        if (asked.body().containsKey("response_format")) {
            return Speech.of("{}");
        }
        var prompt = asked.prompt();
        var begun = prompt.substring(prompt.lastIndexOf("<|im_start|>assistant"));
        var closed = begun.contains(Ask.THOUGHT) || prompt.contains("Write your answer");
        var answer = Speech.of("A seal swam home.");
        return closed || prompt.contains("Answer at once")
                ? answer
                : answer.thinking(" It stays short.");
    }
}
