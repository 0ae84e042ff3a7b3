package dev.parley.agents.model.openai;

import dev.parley.agents.deliberation.Ask;
import dev.parley.agents.deliberation.Message;
import dev.parley.agents.deliberation.Message.Speaker;
import java.util.ArrayList;
import java.util.List;

/**
 * A begun turn told to a model that can't carry one on: the thought so far goes into the user's
 * turn.
 */
final class Emulation {

    private static final String SO_FAR =
            """
            You have already begun to think about this. Your thought so far:

            %s

            """;

    private static final String THINK_ON =
            """
            Carry this thought on from where it stops. Write only how it goes on, neither repeating it nor answering yet.\
            """;

    private static final String CONCLUDE =
            """
            Carry this thought on from where it stops, without repeating it. When it is complete, write </think> on a line of its own, and after that line your answer and nothing else.\
            """;

    private static final String ANSWER =
            """
            That thought is complete. Write your answer and nothing else.\
            """;

    private static final String AT_ONCE =
            """
            Answer at once, without thinking it over first.\
            """;

    private Emulation() {}

    /** The messages of the ask with the begun turn told in the last of the user's. */
    static List<Message> of(Ask ask) {
        var begun = ask.begun().orElse("");
        var messages = new ArrayList<>(ask.messages());
        var told = told(begun, ask.stop().contains(Ask.THOUGHT));
        if (messages.getLast().speaker() == Speaker.USER) {
            var last = messages.removeLast();
            messages.add(Message.user(last.text() + "\n\n" + told));
        } else {
            messages.add(Message.user(told));
        }
        return List.copyOf(messages);
    }

    private static String told(String begun, boolean onlyThought) {
        var thought = Begun.thought(begun);
        if (!Begun.open(begun)) {
            return thought.isEmpty() ? AT_ONCE : SO_FAR.formatted(thought) + ANSWER;
        }
        return SO_FAR.formatted(thought) + (onlyThought ? THINK_ON : CONCLUDE);
    }
}
