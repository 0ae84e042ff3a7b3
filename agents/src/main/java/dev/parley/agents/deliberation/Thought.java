package dev.parley.agents.deliberation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A thought under way, carried on by one turn after the other.
 *
 * @param text all of it so far, our leading words included
 * @param continued the weakest way in which a model carried it on so far
 */
public record Thought(String text, Optional<Continuation> continued, List<String> warnings) {

    /** Before the first word. */
    public static final Thought NONE = new Thought("", Optional.empty(), List.of());

    public Thought {
        warnings = List.copyOf(warnings);
    }

    /** With words of ours at its end, which lead into the next part. */
    Thought led(String words) {
        return new Thought(text.isEmpty() ? words : text + "\n\n" + words, continued, warnings);
    }

    /** As the beginning of an assistant's turn that is to be carried on. */
    String open() {
        return Ask.THINK + "\n" + text;
    }

    /** As a closed thought, after which only the answer remains. */
    String closed() {
        return open() + "\n" + Ask.THOUGHT + "\n\n";
    }

    Thought carriedOn(Reply reply) {
        var on = through(reply);
        return new Thought(text + joint(reply) + reply.thought(), on.continued, on.warnings);
    }

    /** The same thought; how the reply carried it on is remembered. */
    Thought through(Reply reply) {
        var all = new ArrayList<>(warnings);
        all.addAll(reply.warnings());
        return new Thought(text, weakest(continued, reply.continued()), all);
    }

    Thought warned(String warning) {
        var all = new ArrayList<>(warnings);
        all.add(warning);
        return new Thought(text, continued, all);
    }

    Draft draft(String turn, Reply reply) {
        return new Draft(turn, reply.text(), text, continued, warnings);
    }

    /**
     * What a model carries on is its own to the letter; an emulated part begins anew and wants a
     * space before it.
     */
    private static String joint(Reply reply) {
        return reply.continued().filter(Continuation.EMULATED::equals).isPresent() ? " " : "";
    }

    private static Optional<Continuation> weakest(
            Optional<Continuation> one, Optional<Continuation> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.or(() -> other);
        }
        return one.get().compareTo(other.get()) >= 0 ? one : other;
    }
}
