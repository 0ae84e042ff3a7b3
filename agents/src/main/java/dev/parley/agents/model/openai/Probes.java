package dev.parley.agents.model.openai;

import dev.parley.agents.deliberation.Ask;
import dev.parley.agents.deliberation.Message;
import dev.parley.agents.deliberation.Sampling;
import dev.parley.agents.deliberation.Usage;
import io.vertx.core.Future;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * Proves that an endpoint carries a begun turn on to the letter; chat templates like to close, drop
 * or decorate one. Each probe gives the way, or nothing where the endpoint can't or the proof
 * fails, or fails with {@link Posts.Failed} when the endpoint could not be asked.
 */
final class Probes {

    private static final Message GREETING = Message.user("Good morning.");
    private static final Message GREETED = Message.assistant("And a good morning to you.");
    private static final Message WORD =
            Message.user("Write the word \"harbour\" and nothing else.");
    private static final String HALF = Ask.THINK + "\nThe user wants the word \"har";
    private static final String NOTHING = Ask.THINK + "\n\n" + Ask.THOUGHT + "\n\n";
    private static final String OTHER_HALF = "bour";
    private static final Sampling SURELY = new Sampling(0, 1, 8);

    private final Endpoint endpoint;
    private final Posts posts;

    Probes(Endpoint endpoint, Posts posts) {
        this.endpoint = endpoint;
        this.posts = posts;
    }

    /**
     * What was rendered must end as an assistant's turn begins in the middle of a conversation, and
     * plain completions must take it.
     */
    Future<Optional<Way>> completions(Template template) {
        var way = new Way.Completions(template);
        return template.rendered(posts, endpoint, List.of(GREETING, GREETED, WORD))
                .compose(rendered ->
                        endsAsItShould(rendered)
                                ? completes(way, rendered)
                                : Future.succeededFuture(Optional.<Way>empty()))
                .recover(Probes::unable);
    }

    /** Whether the server renders at all; for a way that was declared and is trusted. */
    Future<Optional<Way>> renders(Template template) {
        return template.rendered(posts, endpoint, List.of(WORD))
                .map(rendered -> Optional.<Way>of(new Way.Completions(template)))
                .recover(Probes::unable);
    }

    /**
     * Half a word inside a thought must be carried on by the other half, nothing between; and an
     * empty thought before it must be read, or the template puts one there itself.
     */
    Future<Optional<Way>> continueFinalMessage() {
        var way = new Way.ContinueFinalMessage();
        return chat(way, (body, begun) -> way.write(body, List.of(WORD), begun));
    }

    /** The same proof. */
    Future<Optional<Way>> prefix() {
        var way = new Way.Prefix();
        return chat(way, (body, begun) -> way.write(body, List.of(WORD), begun));
    }

    static boolean endsAsItShould(String rendered) {
        var asked = rendered.indexOf(GREETING.text()) + GREETING.text().length();
        var answered = rendered.indexOf(GREETED.text(), asked);
        var last = rendered.lastIndexOf(WORD.text());
        if (answered < 0 || last < answered) {
            return false;
        }
        var turn = rendered.substring(asked, answered).stripTrailing();
        var end = Template.withoutThought(rendered.substring(last + WORD.text().length()));
        return !turn.isEmpty() && end.stripTrailing().equals(turn);
    }

    private Future<Optional<Way>> completes(Way.Completions way, String rendered) {
        var body = body();
        way.write(body, rendered, HALF);
        return posts.words(endpoint.path("/completions"), body.json())
                .map(words -> Optional.<Way>of(way));
    }

    private Future<Optional<Way>> chat(Way way, BiConsumer<Body, String> words) {
        var body = body();
        words.accept(body, HALF);
        return otherHalf(way, body)
                .compose(proven ->
                        proven.isEmpty()
                                ? Future.succeededFuture(proven)
                                : isReadAsItStands(words)
                                        .map(asItStands -> proven.filter(it -> asItStands)));
    }

    /** By the tokens that the endpoint counts; where it counts none, nothing speaks against it. */
    private Future<Boolean> isReadAsItStands(BiConsumer<Body, String> words) {
        return Future.all(read(words, HALF), read(words, NOTHING + HALF))
                .map(read ->
                        read.<Optional<Long>>resultAt(0).isEmpty()
                                || !read.resultAt(0).equals(read.resultAt(1)));
    }

    /** The tokens of the prompt. */
    private Future<Optional<Long>> read(BiConsumer<Body, String> words, String begun) {
        var body = body();
        words.accept(body, begun);
        body.json().put("stream", false);
        return posts.post(endpoint.path("/chat/completions"), body.json())
                .map(reply -> Tokens.counted(reply.path("usage")).map(Usage::prompt))
                .recover(cause ->
                        cause instanceof Posts.Failed failed && failed.unable()
                                ? Future.succeededFuture(Optional.empty())
                                : Future.failedFuture(cause));
    }

    private Future<Optional<Way>> otherHalf(Way way, Body body) {
        return posts.words(endpoint.path("/chat/completions"), body.json())
                .map(words -> Optional.of(way).filter(proven -> words.startsWith(OTHER_HALF)))
                .recover(cause ->
                        cause instanceof Posts.Failed failed && failed.unknown()
                                ? Future.failedFuture(cause)
                                : unable(cause));
    }

    /** Only what every endpoint takes. */
    private Body body() {
        return Body.of(endpoint, SURELY, EnumSet.of(Trait.STREAM_OPTIONS, Trait.TOP_P));
    }

    private static Future<Optional<Way>> unable(Throwable cause) {
        return cause instanceof Posts.Failed failed && failed.unable()
                ? Future.succeededFuture(Optional.empty())
                : Future.failedFuture(cause);
    }
}
