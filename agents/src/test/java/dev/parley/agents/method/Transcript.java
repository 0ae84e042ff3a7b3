package dev.parley.agents.method;

import dev.parley.agents.deliberation.Agents.Attempt;
import dev.parley.agents.deliberation.Ask;
import dev.parley.agents.deliberation.Message;
import dev.parley.agents.deliberation.Turn;
import java.util.List;

/** What was asked of the agents, turn by turn, as a person can read it. */
final class Transcript {

    private static final String NONE = "";

    private final StringBuilder text = new StringBuilder();
    private String system = NONE;
    private String schema = NONE;

    private Transcript() {}

    static String of(List<Attempt> asked) {
        var transcript = new Transcript();
        asked.forEach(attempt -> transcript.turn(attempt.turn()));
        return transcript.text.toString();
    }

    private void turn(Turn turn) {
        text.append(
                "######## %s: %s, %s%s%s\n"
                        .formatted(
                                turn.path(),
                                turn.role().wire(),
                                turn.product().wire(),
                                turn.model().map(", put to "::concat).orElse(""),
                                turn.ask()
                                        .draw()
                                        .map(it ->
                                                ", drawn at %s and %s"
                                                        .formatted(it.temperature(), it.topP()))
                                        .orElse("")));
        ask(turn.ask());
        text.append("\n");
    }

    private void ask(Ask ask) {
        ask.messages().forEach(this::message);
        ask.begun().ifPresent(begun -> part("assistant, begun", begun + "|"));
        ask.stop().forEach(stop -> part("stop", stop));
        ask.schema().map(Object::toString).ifPresent(this::schema);
    }

    private void message(Message message) {
        if (message.speaker() == Message.Speaker.SYSTEM && message.text().equals(system)) {
            part("system", "(as before)");
            return;
        }
        part(message.speaker().wire(), message.text());
        system = message.speaker() == Message.Speaker.SYSTEM ? message.text() : system;
    }

    private void schema(String wanted) {
        part("schema", wanted.equals(schema) ? "(as before)" : wanted);
        schema = wanted;
    }

    private void part(String name, String content) {
        text.append("---- ").append(name).append("\n").append(content).append("\n");
    }
}
