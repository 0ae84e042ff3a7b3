package dev.parley.agents.model.rehearsal;

import dev.parley.agents.deliberation.Ask;
import dev.parley.agents.deliberation.Message;
import dev.parley.agents.deliberation.Message.Speaker;
import dev.parley.specs.Scenario;
import dev.parley.specs.Scenarios;
import dev.parley.specs.Specification;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a rehearsal makes of an ask, from its messages alone.
 *
 * @param scenario the one whose name the system's message gives
 * @param specifications those of the scenario that the system's message has word for word
 * @param prompt the user's message
 */
record Cue(
        Optional<Scenario> scenario, List<Specification> specifications, String prompt, Ask ask) {

    private static final Pattern REQUEST =
            Pattern.compile("\\A<request>\\n(.*?)\\n</request>\\n", Pattern.DOTALL);
    private static final Pattern MARK = Pattern.compile("between the two lines \"([0-9a-f]+)\"");

    static Cue of(Ask ask, Scenarios scenarios) {
        var system = said(ask, Speaker.SYSTEM);
        var scenario =
                scenarios.all().stream()
                        .filter(it -> system.contains("The setting is \"" + it.name() + "\":"))
                        .findFirst();
        var specifications =
                scenario.stream()
                        .flatMap(it -> it.specifications().stream())
                        .filter(it -> system.contains(it.id() + ": " + it.text() + "\n"))
                        .toList();
        return new Cue(scenario, specifications, said(ask, Speaker.USER), ask);
    }

    private static String said(Ask ask, Speaker speaker) {
        return ask.messages().stream()
                .filter(message -> message.speaker() == speaker)
                .map(Message::text)
                .collect(Collectors.joining("\n\n"));
    }

    /** What it is to do; nothing but answer where no prompt of ours says it. */
    Part part() {
        return isBare() ? Part.ANSWER : Part.in(prompt).orElse(Part.ANSWER);
    }

    /** Whether it is asked without specifications and words of ours. */
    boolean isBare() {
        return !REQUEST.matcher(prompt).lookingAt();
    }

    /** What the person asked for. */
    String request() {
        var request = REQUEST.matcher(prompt);
        return (request.lookingAt() ? request.group(1) : prompt).strip();
    }

    String draft() {
        return between("\n<draft>\n", "\n</draft>\n");
    }

    String critique() {
        return between("\n<critique>\n", "\n</critique>\n");
    }

    /** The answer that is to be judged. */
    String answer() {
        var mark = MARK.matcher(prompt);
        return mark.find() ? between("\n" + mark.group(1) + "\n", "\n" + mark.group(1) + "\n") : "";
    }

    Optional<Begun> begun() {
        return ask.begun().map(Begun::new);
    }

    private String between(String open, String close) {
        int start = prompt.indexOf(open);
        int end = prompt.lastIndexOf(close);
        return start < 0 || end < start + open.length()
                ? ""
                : prompt.substring(start + open.length(), end);
    }
}
