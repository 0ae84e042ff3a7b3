package dev.parley.agents.judge;

import dev.parley.agents.deliberation.Panel;
import dev.parley.agents.deliberation.Product;
import dev.parley.agents.deliberation.Question;
import dev.parley.agents.deliberation.Role;
import dev.parley.agents.deliberation.TurnLost;
import dev.parley.specs.Specification;
import dev.parley.specs.Verdict;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** One answer before a model that judges: asked once, and once more for what is missing then. */
record Hearing(Question question, String answer, Panel panel) {

    /** The same before another panel. */
    Hearing on(Panel other) {
        return new Hearing(question, answer, other);
    }

    /** A verdict for each specification, ERROR where the model gave none. */
    Map<String, Verdict> verdicts(List<Specification> asked) {
        var given = new HashMap<String, Verdict>();
        try {
            given.putAll(call("judge", asked));
            var missing = missing(asked, given);
            if (!missing.isEmpty()) {
                given.putAll(call("judge-repair", missing));
            }
            given.putAll(Verdicts.unread(missing(asked, given)));
        } catch (TurnLost lost) {
            given.putAll(Verdicts.unheard(missing(asked, given), lost));
        }
        return given;
    }

    private Map<String, Verdict> call(String step, List<Specification> asked) {
        var values =
                Map.of(
                        "answer", answer,
                        "mark", panel.mark(step, answer),
                        "asked", numbered(asked));
        var ask = panel.conversation(question, step, values).as(VerdictSchema.of(asked));
        var reply = panel.turn(step, Role.JUDGE, Product.VERDICTS, ask);
        return new VerdictReader(asked, answer).read(reply.text());
    }

    static List<Specification> missing(List<Specification> asked, Map<String, Verdict> given) {
        return asked.stream().filter(it -> !given.containsKey(it.id())).toList();
    }

    private static String numbered(List<Specification> asked) {
        return asked.stream()
                .map(it -> "%d. %s: %s".formatted(asked.indexOf(it) + 1, it.id(), it.text()))
                .collect(Collectors.joining("\n"));
    }
}
