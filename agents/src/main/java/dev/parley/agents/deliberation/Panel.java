package dev.parley.agents.deliberation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** The agents as a method speaks to them; every call is one turn. */
public final class Panel {

    /** What a reflector writes when it has nothing left to object. */
    public static final String NOTHING = "NOTHING TO OBJECT";

    private final Journal journal;
    private final Prompts prompts;
    private final String path;
    private final AtomicReference<Optional<Draft>> latest;

    Panel(Journal journal, Prompts prompts) {
        this(journal, prompts, "", new AtomicReference<>(Optional.empty()));
    }

    private Panel(
            Journal journal,
            Prompts prompts,
            String path,
            AtomicReference<Optional<Draft>> latest) {
        this.journal = journal;
        this.prompts = prompts;
        this.path = path;
        this.latest = latest;
    }

    /** The same panel, its turns under this part of the path. */
    public Panel in(String part) {
        return new Panel(journal, prompts, path + part + "/", latest);
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
        var text = turn("reflect", Role.REFLECTOR, Product.CRITIQUE, ask).text();
        return text.strip().startsWith(NOTHING)
                ? new Critique.Satisfied()
                : new Critique.Objections(text);
    }

    /** The reviser rewrites a draft from what the reflector objects. */
    public Draft revise(Question question, Draft draft, Critique critique) {
        var objections =
                switch (critique) {
                    case Critique.Satisfied() -> NOTHING;
                    case Critique.Objections(String text) -> text;
                };
        var values = Map.of("draft", draft.text(), "critique", objections);
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
        var begun = soFar.led(lead(question, prompt));
        var reply = turn(step, role, Product.DRAFT, begun(question, begun));
        var whole = begun.carriedOn(reply);
        if (!reply.text().isBlank()) {
            return keep(whole.draft(path + step, reply));
        }
        var warned = whole.warned("the thought was not closed, so we closed it and asked on");
        var asked = conversation(question, "question", Map.of()).carriedOn(warned.closed());
        var answer = turn(step + "-close", role, Product.DRAFT, asked);
        return keep(warned.through(answer).draft(path + step + "-close", answer));
    }

    /** The latest draft that any agent of this panel wrote. */
    public Optional<Draft> latest() {
        return latest.get();
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
        return Ask.of(
                Message.system(prompts.fill("specifications", Wording.of(question.scenario()))),
                Message.user(prompts.fill(prompt, all)));
    }

    private Ask begun(Question question, Thought begun) {
        return conversation(question, "question", Map.of()).carriedOn(begun.open());
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
                        List.copyOf(reply.warnings())));
    }

    private Draft keep(Draft draft) {
        latest.set(Optional.of(draft));
        return draft;
    }
}
