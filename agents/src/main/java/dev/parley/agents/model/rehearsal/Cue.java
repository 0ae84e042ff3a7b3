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
import java.util.stream.Stream;

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
    private static final Pattern RATED =
            Pattern.compile(
                    "\n<response_begin-([0-9a-f]+)>\n(.*)\n<response_end-\\1>\n", Pattern.DOTALL);
    private static final Pattern SHOWN =
            Pattern.compile("<answer-(\\w+)[^>\\n]*>\n(.*?)\n</answer-\\1>", Pattern.DOTALL);
    private static final Pattern COUNT = Pattern.compile("Write exactly (\\d{1,3}) of them");

    static Cue of(Ask ask, Scenarios scenarios) {
        var system = said(ask, Speaker.SYSTEM);
        var user = said(ask, Speaker.USER);
        var scenario =
                scenarios.all().stream().filter(it -> isSetting(it, system, user)).findFirst();
        var specifications =
                scenario.stream()
                        .flatMap(it -> it.specifications().stream())
                        .filter(it ->
                                says(system, it.id() + ": " + it.text()) || says(user, it.text()))
                        .toList();
        return new Cue(scenario, specifications, user, ask);
    }

    /** Named by the system, or known by all its specifications where there is no system. */
    private static boolean isSetting(Scenario scenario, String system, String user) {
        return system.isEmpty()
                ? scenario.specifications().stream().allMatch(it -> says(user, it.text()))
                : system.contains("The setting is \"" + scenario.name() + "\":");
    }

    private static boolean says(String text, String line) {
        return text.contains(line + "\n");
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
        return tagged("draft");
    }

    /** What the reviser goes by: a critique, edits or checks. */
    String critique() {
        return Stream.of("critique", "edits", "checks")
                .map(this::tagged)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** What stands between two tags on lines of their own. */
    String tagged(String name) {
        return between("\n<" + name + ">\n", "\n</" + name + ">\n");
    }

    /** The answers of others that are shown, in their order. */
    List<Shown> answers() {
        return SHOWN.matcher(prompt)
                .results()
                .map(shown -> new Shown(shown.group(1), shown.group(2)))
                .toList();
    }

    /** An answer that is shown, by the number or letter that it goes by. */
    record Shown(String name, String text) {}

    /** The one specification that is to be gone by. */
    Optional<Specification> only() {
        return specifications.stream()
                .filter(it -> prompt.contains("\n" + it.id() + ": " + it.text() + "\n"))
                .findFirst();
    }

    /** Which of several that are asked the same, from 1. */
    int sample() {
        return ask.sample().orElse(1);
    }

    /** How many questions are to be asked. */
    int count() {
        var count = COUNT.matcher(prompt);
        return count.find() ? Integer.parseInt(count.group(1)) : 1;
    }

    /** The answer that is to be judged. */
    String answer() {
        var rated = RATED.matcher(prompt);
        if (rated.find()) {
            return rated.group(2);
        }
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
