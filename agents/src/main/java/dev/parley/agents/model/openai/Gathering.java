package dev.parley.agents.model.openai;

import dev.parley.agents.deliberation.Ask;
import dev.parley.agents.deliberation.Continuation;
import dev.parley.agents.deliberation.Finish;
import dev.parley.agents.deliberation.Reply;
import dev.parley.agents.deliberation.Timings;
import dev.parley.agents.deliberation.Usage;
import dev.parley.agents.model.LanguageModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A reply as it grows, chunk by chunk; whoever listens hears of each. Lives on one event loop. */
final class Gathering {

    private static final String LENGTH = "length";

    private final Endpoint endpoint;
    private final Optional<Continuation> continued;
    private final Part thought;
    private final Part text;
    private final ThoughtReader thoughts;
    private final StopStrings stops;
    private final List<String> warnings = new ArrayList<>();
    private Optional<String> finish = Optional.empty();
    private Optional<Usage> usage = Optional.empty();
    private Optional<Long> firstAt = Optional.empty();

    Gathering(
            Endpoint endpoint,
            Ask ask,
            Optional<Continuation> continued,
            LanguageModel.Listener listener) {
        this.endpoint = endpoint;
        this.continued = continued;
        var letter = continued.filter(Continuation::faithful).isPresent();
        var begun = letter ? ask.begun().orElse("") : "";
        this.thought = Part.of(listener::thought, Begun.open(begun));
        this.text = Part.of(listener::text, !Begun.text(begun).isBlank());
        this.thoughts = ThoughtReader.of(ask, endpoint.thinks(), letter, thought, text);
        this.stops = new StopStrings(ask.stop());
    }

    void add(Chunk chunk) {
        usage = chunk.usage().or(() -> usage);
        finish = chunk.finish().or(() -> finish);
        if (chunk.says()) {
            firstAt = firstAt.or(() -> Optional.of(System.nanoTime()));
            thoughts.thought(chunk.thought());
            thoughts.text(stops.pass(chunk.text()));
        }
    }

    /** Whether a stop string has come that the endpoint did not stop at. */
    boolean stopped() {
        return stops.met();
    }

    /** Whether the model has said why it stopped. */
    boolean finished() {
        return finish.isPresent();
    }

    /** Whether nothing has come: neither a word nor why there is none. */
    boolean empty() {
        return firstAt.isEmpty() && finish.isEmpty();
    }

    /** Letters of thought and text so far. */
    long length() {
        return thought.length() + (long) text.length();
    }

    /** When the first words came, in nanoseconds. */
    Optional<Long> firstAt() {
        return firstAt;
    }

    /** No more will come: what was held back is said. */
    void end() {
        thoughts.text(stops.rest());
        thoughts.end(why()).ifPresent(warnings::add);
        finish.filter(why -> !stops.met()).flatMap(this::odd).ifPresent(warnings::add);
    }

    /**
     * The whole.
     *
     * @param promptGuess tokens of the prompt, where the endpoint does not count
     * @param notes what else was odd
     */
    Reply reply(long promptGuess, Timings timings, List<String> notes) {
        var all = new ArrayList<>(notes);
        all.addAll(warnings);
        if (usage.isEmpty()) {
            all.add("the endpoint counted no tokens: they are estimated");
        }
        return new Reply(
                text.toString(),
                thought.toString(),
                why(),
                usage.orElseGet(() -> guess(promptGuess)),
                timings,
                continued,
                all);
    }

    private Usage guess(long prompt) {
        return new Usage(
                prompt, Tokens.guess(thought.toString()) + Tokens.guess(text.toString()), 0);
    }

    private Finish why() {
        var atLimit = finish.filter(LENGTH::equals).isPresent() && !stops.met();
        return atLimit ? Finish.LENGTH : Finish.STOP;
    }

    private Optional<String> odd(String why) {
        return switch (why) {
            case "stop", "eos", "end_turn" -> Optional.empty();
            case LENGTH ->
                    Optional.of(
                            "cut off at the limit of %,d tokens"
                                    .formatted(endpoint.sampling().maxTokens()));
            case "content_filter" -> Optional.of("the endpoint's content filter stopped the reply");
            case String other -> Optional.of("the endpoint stopped for '%s'".formatted(other));
        };
    }
}
