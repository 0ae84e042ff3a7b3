package dev.parley.agents.deliberation;

import dev.parley.specs.Scenario;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;

/** The agents as a method speaks to them; every call is one turn. */
public final class Panel {

    private final Journal journal;
    private final Prompts prompts;
    private final Message setting;
    private final String path;
    private final AtomicReference<Optional<Draft>> latest;

    /** A panel on questions of this scenario. */
    Panel(Journal journal, Prompts prompts, Scenario scenario) {
        this(
                journal,
                prompts,
                Message.system(prompts.fill("specifications", Wording.of(scenario))),
                "",
                new AtomicReference<>(Optional.empty()));
    }

    private Panel(
            Journal journal,
            Prompts prompts,
            Message setting,
            String path,
            AtomicReference<Optional<Draft>> latest) {
        this.journal = journal;
        this.prompts = prompts;
        this.setting = setting;
        this.path = path;
        this.latest = latest;
    }

    /** The same panel, its turns under this part of the path. */
    public Panel in(String part) {
        return new Panel(journal, prompts, setting, path + part + "/", latest);
    }

    /** The turns of one round, counted from 1. */
    public Panel round(int number) {
        return in("round-" + number);
    }

    /** The generator answers under all specifications. */
    public Draft draft(Question question) {
        return write(Role.GENERATOR, "draft", conversation(question, "draft", Map.of()));
    }

    /** The generator answers the bare prompt, as if there were no specifications. */
    public Draft answerBare(Question question) {
        return write(Role.GENERATOR, "draft", Ask.of(Message.user(question.prompt())));
    }

    /** The reflector holds a draft against the specifications. */
    public Critique reflect(Question question, Draft draft) {
        return reflect(question, draft, "critique");
    }

    /** The same with another prompt. */
    public Critique reflect(Question question, Draft draft, String prompt) {
        var ask = conversation(question, prompt, Map.of("draft", draft.text()));
        return Critique.of(turn("reflect", Role.REFLECTOR, Product.CRITIQUE, ask).text());
    }

    /** The reviser rewrites a draft from what the reflector objects. */
    public Draft revise(Question question, Draft draft, Critique critique) {
        return revise(question, History.last(1).with(draft, critique));
    }

    /** The same, the reviser being shown the pairs of draft and critique that led there. */
    public Draft revise(Question question, History history) {
        var values = new HashMap<>(values(history.latest()));
        values.put("earlier", earlier(history.earlier()));
        return write(Role.REVISER, "revise", conversation(question, "revision", values));
    }

    /**
     * The agent of a role writes a text that may become the answer, asked by the prompt of that
     * name.
     */
    public Draft write(Question question, Role role, String step, String prompt) {
        return write(role, step, conversation(question, prompt, Map.of()));
    }

    /**
     * The agent of a role carries a thought on and stops before closing it.
     *
     * @param soFar all that was thought before
     * @param prompt name of the text with which we lead into this part of the thought
     */
    public Thought think(Question question, Role role, String step, Thought soFar, String prompt) {
        var begun = soFar.led(lead(question, prompt));
        var ask = begun(question, begun).upTo(Ask.THOUGHT);
        return begun.carriedOn(turn(step, role, Product.THOUGHT, ask));
    }

    /**
     * The agent of a role carries a thought on to its end, closes it and answers. A thought that it
     * does not close, we close.
     */
    public Draft conclude(Question question, Role role, String step, Thought soFar, String prompt) {
        return conclude(question, role, step, soFar.led(lead(question, prompt)));
    }

    /** The same without words of ours that lead into it. */
    public Draft conclude(Question question, Role role, String step, Thought begun) {
        var reply = turn(step, role, Product.DRAFT, begun(question, begun));
        var whole = begun.carriedOn(reply);
        if (!reply.text().isBlank()) {
            return keep(whole.draft(path + step, reply));
        }
        var warned = whole.warned("the thought was not closed, so we closed it and asked on");
        var asked = conversation(question, "draft", Map.of()).carriedOn(warned.closed());
        var answer = turn(step + "-close", role, Product.DRAFT, asked);
        return keep(warned.through(answer).draft(path + step + "-close", answer));
    }

    /** The latest draft that any agent of this panel wrote. */
    public Optional<Draft> latest() {
        return latest.get();
    }

    /**
     * A mark that sets a text off from the rest of a prompt, 16 hexadecimal digits. Nobody can
     * write it into the text beforehand: it is derived from the text, the deliberation's seed and
     * the path.
     */
    public String mark(String step, String text) {
        return journal.mark(path + step, text);
    }

    /** One turn, whatever it asks. */
    public Reply turn(String step, Role role, Product product, Ask ask) {
        return journal.take(new Turn(path + step, role, product, ask));
    }

    /**
     * Scenario and specifications as the system says them, the same in every turn of every role so
     * that they are read once; then the prompt of that name, its places filled.
     */
    public Ask conversation(Question question, String prompt, Map<String, String> values) {
        var all = new LinkedHashMap<>(values);
        all.put("prompt", question.prompt());
        return Ask.of(setting, Message.user(prompts.fill(prompt, all)));
    }

    private Ask begun(Question question, Thought begun) {
        return conversation(question, "draft", Map.of()).carriedOn(begun.open());
    }

    private String earlier(List<History.Pair> pairs) {
        return pairs.stream()
                .map(pair -> prompts.fill("revision-earlier", values(pair)) + "\n\n")
                .collect(Collectors.joining());
    }

    private static Map<String, String> values(History.Pair pair) {
        return Map.of("draft", pair.draft().text(), "critique", pair.critique().words());
    }

    private String lead(Question question, String prompt) {
        return prompts.fill(prompt, Map.of("prompt", question.prompt())).strip();
    }

    private Draft write(Role role, String step, Ask ask) {
        var reply = turn(step, role, Product.DRAFT, ask);
        return keep(
                new Draft(
                        path + step,
                        reply.text(),
                        reply.thought(),
                        reply.continued(),
                        reply.warnings()));
    }

    private Draft keep(Draft draft) {
        latest.set(Optional.of(draft));
        return draft;
    }
}
