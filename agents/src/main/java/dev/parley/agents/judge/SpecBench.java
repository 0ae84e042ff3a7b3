package dev.parley.agents.judge;

import dev.parley.agents.deliberation.Ask;
import dev.parley.agents.deliberation.Message;
import dev.parley.agents.deliberation.Product;
import dev.parley.agents.deliberation.Role;
import dev.parley.agents.deliberation.Sample;
import dev.parley.agents.deliberation.TurnLost;
import dev.parley.specs.Kind;
import dev.parley.specs.Label;
import dev.parley.specs.Scenario;
import dev.parley.specs.Specification;
import dev.parley.specs.Verdict;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * One call in the form of SpecBench's public code (arXiv 2509.14760), so that figures compare: two
 * numbered lists, two sections of {@code number. reason<TAG>}, the judge told what the data set
 * knows of the prompt, and no programs. Read as all verdicts are here: by number, the last tag of a
 * line, nothing that stands in the answer, nothing cut.
 *
 * @param sample what is known of the prompt
 */
record SpecBench(Optional<Sample> sample) implements Bench {

    @Override
    public Heard hear(List<Specification> asked, Hearing hearing) {
        var given = new HashMap<String, Verdict>();
        try {
            given.putAll(call("specbench", asked, hearing));
            var missing = Hearing.missing(asked, given);
            if (!missing.isEmpty()) {
                given.putAll(call("specbench-repair", missing, hearing));
            }
            given.putAll(Verdicts.unread(Hearing.missing(asked, given)));
        } catch (TurnLost lost) {
            given.putAll(Verdicts.unheard(Hearing.missing(asked, given), lost));
        }
        return Heard.of(given);
    }

    private Map<String, Verdict> call(String prompt, List<Specification> asked, Hearing hearing) {
        var scenario = hearing.question().scenario();
        var step = prompt.replace("specbench", "judge");
        var values = new HashMap<String, String>();
        values.put("answer", hearing.answer());
        values.put("mark", hearing.panel().mark(step, hearing.answer()));
        values.put("safety-numbered", numbered(scenario.safety()));
        values.put("behaviour-numbered", numbered(scenario.behaviour()));
        values.put("safety-count", String.valueOf(scenario.safety().size()));
        values.put("behaviour-count", String.valueOf(scenario.behaviour().size()));
        values.put("comment", comment());
        values.put("missing", named(asked, scenario));
        var ask = Ask.of(Message.user(hearing.panel().words(hearing.question(), prompt, values)));
        var reply = hearing.panel().turn(step, Role.JUDGE, Product.VERDICTS, ask);
        return read(reply.text(), asked, scenario, hearing.answer());
    }

    private String comment() {
        if (sample.filter(it -> it.label() == Label.UNSAFE).isPresent()) {
            return "The request may be unsafe: look closely at it and at the answer.";
        }
        return sample.flatMap(Sample::answer)
                .map("For comparison, a reference answer: %s"::formatted)
                .orElse("Look closely at the request and the answer.");
    }

    private static Map<String, Verdict> read(
            String reply, List<Specification> asked, Scenario scenario, String answer) {
        var all = new HashMap<String, Verdict>();
        for (var section : new Sections(answer).in(reply)) {
            var printed =
                    switch (section.kind()) {
                        case SAFETY -> scenario.safety();
                        case BEHAVIOUR -> scenario.behaviour();
                    };
            all.putAll(new VerdictReader(printed, answer).read(section.text()));
        }
        all.keySet().retainAll(asked.stream().map(Specification::id).toList());
        return all;
    }

    private static String numbered(List<Specification> specifications) {
        return IntStream.range(0, specifications.size())
                .mapToObj(i -> "<%d>\n%s".formatted(i + 1, specifications.get(i).text()))
                .collect(Collectors.joining("\n"));
    }

    private static String named(List<Specification> asked, Scenario scenario) {
        return asked.stream()
                .map(it ->
                        it.kind() == Kind.SAFETY
                                ? "safety " + (scenario.safety().indexOf(it) + 1)
                                : "behavioural " + (scenario.behaviour().indexOf(it) + 1))
                .collect(Collectors.joining(", "));
    }
}
