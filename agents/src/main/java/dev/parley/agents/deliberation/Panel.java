package dev.parley.agents.deliberation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The agents as a method speaks to them; every call is one turn. Its texts are asked for by the
 * names of the prompts that the method declares.
 */
public final class Panel {

    /** Path of the turn that a call is kept for while there is no draft. */
    static final String LAST = "budget/answer";

    private static final String CLOSED_AT_BUDGET =
            "the budget was spent before there was an answer, so the thought was closed where it stood";

    private final Table table;
    private final String path;
    private final Manner manner;

    Panel(Table table) {
        this(table, "", Manner.USUAL);
    }

    private Panel(Table table, String path, Manner manner) {
        this.table = table;
        this.path = path;
        this.manner = manner;
    }

    /** The same panel, its turns under this part of the path. */
    public Panel in(String part) {
        return new Panel(table, path + part + "/", manner);
    }

    /** The turns of one round, counted from 1. */
    public Panel round(int number) {
        return in("round-" + number);
    }

    /** The same panel, all its turns put to one model. */
    public Panel asking(String modelId) {
        return new Panel(table, path, manner.of(modelId));
    }

    /**
     * The same panel, its turns put to the model of one of those who take part; where the method
     * names no models, to that of the role.
     *
     * @param number counts from 1; there may be more members than models, which then play several
     */
    public Panel member(int number) {
        var members = table.members();
        return members.isEmpty() ? this : asking(members.get((number - 1) % members.size()));
    }

    /** The same panel, the tokens of its turns drawn so. */
    public Panel drawn(double temperature, double topP) {
        return new Panel(table, path, manner.drawn(new Draw(temperature, topP)));
    }

    /** The panel of what follows from a turn, whichever panel took that. */
    Panel at(String turn) {
        return new Panel(table, turn + "/", Manner.USUAL);
    }

    /** One of several parts that are done at once. */
    @FunctionalInterface
    public interface Part<T> {

        /**
         * @param panel its own
         * @param number counts from 1
         */
        T take(Panel panel, int number);
    }

    /**
     * Does so many parts at once, each under {@code name-1}, {@code name-2} and on. Where a budget
     * bounds tokens, calls or money, they are done one after the other, so that it is kept.
     *
     * @return what came of them, in their order
     */
    public <T> List<T> together(String name, int count, Part<T> part) {
        var parts =
                IntStream.rangeClosed(1, count)
                        .<Supplier<T>>mapToObj(
                                number -> () -> part.take(part(name, number), number))
                        .toList();
        return table.journal().oneByOne()
                ? parts.stream().map(Supplier::get).toList()
                : table.scope().all(parts);
    }

    private Panel part(String name, int number) {
        return new Panel(table, path + name + "-" + number + "/", manner.sampled(number));
    }

    /** The generator answers under all specifications. */
    public Draft draft(Question question) {
        return write(question, Role.GENERATOR, "draft", "draft", Map.of());
    }

    /** The generator answers the bare prompt, as if there were no specifications. */
    public Draft answerBare(Question question) {
        return write(Role.GENERATOR, "draft", Ask.of(Message.user(question.prompt())));
    }

    /** The reflector holds a draft against the specifications. */
    public Critique reflect(Question question, Draft draft) {
        return reflect(question, draft, "critique", Map.of());
    }

    /** The same with another prompt, and what that has places for. */
    public Critique reflect(
            Question question, Draft draft, String prompt, Map<String, String> values) {
        var all = new HashMap<>(values);
        all.put("draft", draft.text());
        return Critique.of(say(question, Role.REFLECTOR, "reflect", Product.CRITIQUE, prompt, all));
    }

    /** The reviser rewrites a draft from what the reflector objects. */
    public Draft revise(Question question, Draft draft, Critique critique) {
        return revise(question, History.last(1).with(draft, critique));
    }

    /** The same, the reviser being shown the pairs of draft and critique that led there. */
    public Draft revise(Question question, History history) {
        var values = new HashMap<>(values(history.latest()));
        values.put("earlier", earlier(history.earlier()));
        return write(question, Role.REVISER, "revise", "revision", values);
    }

    /**
     * The agent of a role writes a text that may become the answer.
     *
     * @param values what the prompt has places for, the request excepted
     */
    public Draft write(
            Question question, Role role, String step, String prompt, Map<String, String> values) {
        return write(role, step, conversation(question, prompt, values));
    }

    /** The agent of a role says something that is no draft. */
    public String say(
            Question question,
            Role role,
            String step,
            Product product,
            String prompt,
            Map<String, String> values) {
        return turn(step, role, product, conversation(question, prompt, values)).text();
    }

    /** A thought with words of ours at its end, which lead into the next part. */
    public Thought lead(Question question, Thought soFar, String prompt) {
        return soFar.led(table.prompts().fill(prompt, Map.of("prompt", question.prompt())).strip());
    }

    /** The agent of a role carries a begun thought on and stops before closing it. */
    public Thought think(Question question, Role role, String step, Thought begun) {
        var ask = begun(question, begun).upTo(Ask.THOUGHT);
        return table.drafts().keep(begun.carriedOn(turn(step, role, Product.THOUGHT, ask)));
    }

    /**
     * The agent of a role carries a begun thought on to its end, closes it and answers. A thought
     * that it does not close, we close.
     */
    public Draft conclude(Question question, Role role, String step, Thought begun) {
        var reply = turn(step, role, Product.DRAFT, begun(question, begun));
        var whole = begun.carriedOn(reply);
        return reply.text().isBlank()
                ? answer(
                        question,
                        role,
                        step + "-close",
                        table.drafts()
                                .keep(
                                        whole.warned(
                                                "the thought was not closed, so we closed it and asked on")))
                : table.drafts().keep(whole.draft(path + step, reply));
    }

    /** The agent of a role answers after a thought that we close. */
    public Draft answer(Question question, Role role, String step, Thought thought) {
        var asked = conversation(question, "draft", Map.of()).carriedOn(thought.closed());
        var reply = turn(step, role, Product.DRAFT, asked);
        return table.drafts().keep(thought.through(reply).draft(path + step, reply));
    }

    /**
     * The answer when the budget ends before there is a draft. A thought under way is closed where
     * it stands.
     *
     * @throws Halt.BudgetSpent when the budget has no call left for it
     */
    Draft last(Question question) {
        var thought = table.drafts().thought();
        return thought.text().isEmpty()
                ? write(question, Role.GENERATOR, LAST, "draft", Map.of())
                : answer(question, Role.GENERATOR, LAST, thought.warned(CLOSED_AT_BUDGET));
    }

    /** Says how good a draft is; the best that was scored is the answer if the budget ends. */
    public Scored score(Question question, Draft draft, Scorer scorer) {
        return table.drafts()
                .keep(new Scoring(table, question, draft, at(draft.turn())).by(scorer));
    }

    /** What would be the answer now: the best draft that was scored, else the latest. */
    public Optional<Draft> best() {
        return table.drafts().best();
    }

    /** The same list in an order that is drawn, and the same at each run. */
    public <T> List<T> shuffled(String step, List<T> list) {
        return table.journal().shuffled(path + step, list);
    }

    /**
     * A mark that sets a text off from the rest of a prompt, 16 hexadecimal digits. Nobody can
     * write it into the text beforehand: it is derived from the text, the deliberation's seed and
     * the path.
     */
    public String mark(String step, String text) {
        return table.journal().mark(path + step, text);
    }

    /** One turn, whatever it asks. */
    public Reply turn(String step, Role role, Product product, Ask ask) {
        return table.journal().take(manner.turn(path + step, role, product, ask));
    }

    /**
     * Scenario and specifications as the system says them, the same in every turn of every role so
     * that they are read once; then the prompt of that name, its places filled.
     */
    public Ask conversation(Question question, String prompt, Map<String, String> values) {
        return Ask.of(table.setting(), Message.user(words(question, prompt, values)));
    }

    /** The prompt of that name, its places filled. */
    public String words(Question question, String prompt, Map<String, String> values) {
        var all = new HashMap<>(values);
        all.put("prompt", question.prompt());
        return table.prompts().fill(prompt, all);
    }

    private Ask begun(Question question, Thought begun) {
        return conversation(question, "draft", Map.of()).carriedOn(begun.open());
    }

    private String earlier(List<History.Pair> pairs) {
        return pairs.stream()
                .map(pair -> table.prompts().fill("revision-earlier", values(pair)) + "\n\n")
                .collect(Collectors.joining());
    }

    private static Map<String, String> values(History.Pair pair) {
        return Map.of("draft", pair.draft().text(), "critique", pair.critique().words());
    }

    private Draft write(Role role, String step, Ask ask) {
        var reply = turn(step, role, Product.DRAFT, ask);
        return table.drafts()
                .keep(
                        new Draft(
                                path + step,
                                reply.text(),
                                reply.thought(),
                                reply.continued(),
                                reply.warnings()));
    }
}
