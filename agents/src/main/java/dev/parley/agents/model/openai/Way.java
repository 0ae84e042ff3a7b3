package dev.parley.agents.model.openai;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.parley.agents.deliberation.Ask;
import dev.parley.agents.deliberation.Continuation;
import dev.parley.agents.deliberation.Message;
import java.util.ArrayList;
import java.util.List;

/** How a turn that we began is put to an endpoint. */
sealed interface Way {

    Continuation continuation();

    /** The server renders the prompt, we append and call plain completions. */
    record Completions(Template template) implements Way {
        @Override
        public Continuation continuation() {
            return Continuation.COMPLETIONS;
        }

        void write(Body body, String rendered, String begun) {
            body.json().put("prompt", Template.withoutThought(rendered) + begun);
            template.complete(body.json());
        }
    }

    /** Chat, told not to close the last message. */
    record ContinueFinalMessage() implements Way {
        @Override
        public Continuation continuation() {
            return Continuation.CONTINUE_FINAL_MESSAGE;
        }

        void write(Body body, List<Message> messages, String begun) {
            body.saying(withLast(messages, begun))
                    .json()
                    .put("continue_final_message", true)
                    .put("add_generation_prompt", false);
        }
    }

    /** Chat whose last message is marked as a beginning. */
    record Prefix() implements Way {
        @Override
        public Continuation continuation() {
            return Continuation.PREFIX;
        }

        void write(Body body, List<Message> messages, String begun) {
            var written = body.saying(withLast(messages, begun)).json().withArray("messages");
            if (written.get(written.size() - 1) instanceof ObjectNode last) {
                last.put("prefix", true);
            }
        }
    }

    /** Chat, our words told in the user's turn. */
    record Emulated() implements Way {
        @Override
        public Continuation continuation() {
            return Continuation.EMULATED;
        }

        void write(Body body, Ask ask) {
            body.saying(Emulation.of(ask));
        }
    }

    private static List<Message> withLast(List<Message> messages, String begun) {
        var all = new ArrayList<>(messages);
        all.add(Message.assistant(begun));
        return all;
    }
}
