package dev.parley.agents.method;

import dev.parley.agents.deliberation.Method;
import dev.parley.agents.deliberation.Prompts;
import dev.parley.agents.deliberation.Role;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** A {@link MethodKind} as it is described, part by part; {@link #makes} ends it. */
public final class Description {

    private final String id;
    private final String title;
    private Prompts prompts = Prompts.read("method", "specifications", "draft");
    private String summary = "";
    private Origin origin = Origin.ADDED;
    private List<Role> roles = List.of();
    private List<Parameter> parameters = List.of();
    private String least = "1";
    private String most = "1";
    private String judgings = "0";
    private Function<Values, List<Chosen.Refused>> check = values -> List.of();

    Description(String id, String title) {
        this.id = id;
        this.title = title;
    }

    /** What it does, in a sentence. */
    public Description does(String sentence) {
        summary = sentence;
        return this;
    }

    Description from(Origin where) {
        origin = where;
        return this;
    }

    /** Whom it asks, in the order in which it first does. */
    public Description asks(Role... all) {
        roles = List.of(all);
        return this;
    }

    /** What can be set. */
    public Description with(Parameter... all) {
        parameters = List.of(all);
        return this;
    }

    /** A combination of parameters that is refused, with the parameter that is to blame. */
    Description refuses(Function<Values, List<Chosen.Refused>> combinations) {
        check = combinations;
        return this;
    }

    /**
     * Names of Parley's own texts that it asks with, such as {@code critique}; {@code draft} is
     * always there.
     */
    public Description prompts(String... names) {
        prompts = prompts.with(Prompts.read("method", names));
        return this;
    }

    /** A text of its own that it asks with. */
    public Description prompt(String name, String text) {
        prompts = prompts.with(new Prompts(Map.of(name, text.strip())));
        return this;
    }

    /** Calls of its own, a {@link Formula} over its parameters. */
    public Description calls(String exactly) {
        return calls(exactly, exactly);
    }

    /** Calls of its own when it stops as early as it can, and when it goes through. */
    public Description calls(String atLeast, String atMost) {
        least = atLeast;
        most = atMost;
        return this;
    }

    /** Judgements of drafts that it chooses by, a {@link Formula}. */
    public Description judges(String drafts) {
        judgings = drafts;
        return this;
    }

    /** How the method is made from its parameters. */
    public MethodKind makes(Function<Values, Method> method) {
        return new MethodKind(
                id,
                title,
                summary,
                origin,
                roles,
                parameters,
                prompts,
                new Formula(least),
                new Formula(most),
                new Formula(judgings),
                check,
                method);
    }
}
