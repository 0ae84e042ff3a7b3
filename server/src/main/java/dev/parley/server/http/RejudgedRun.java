package dev.parley.server.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.parley.agents.deliberation.Event.Failed;
import dev.parley.agents.deliberation.Event.Judged;
import dev.parley.agents.deliberation.JudgeChoice;
import dev.parley.agents.deliberation.ModelStamp;
import dev.parley.server.store.Rejudged;
import dev.parley.server.store.Status;
import dev.parley.specs.Ruling;
import dev.parley.specs.Score;
import dev.parley.specs.Verdict;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A run whose answer was judged again, with what is other.
 *
 * @param version of the scenario under which it was judged at first
 * @param sar that it had then; empty where a verdict could not be had
 * @param judgement the later judgement's deliberation
 * @param models ids of those who judged later
 * @param later the SAR that they found
 * @param flipped specifications that are ruled otherwise; empty until it is judged
 * @param failure why it is not judged, in a sentence
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record RejudgedRun(
        UUID deliberation,
        String method,
        String prompt,
        int version,
        Optional<Double> sar,
        UUID judgement,
        Instant submittedAt,
        Status status,
        JudgeChoice.Mode mode,
        List<String> models,
        Optional<Double> later,
        List<Flip> flipped,
        Optional<String> failure) {

    /**
     * A specification that is ruled otherwise.
     *
     * @param from empty where the first version did not have it
     * @param to empty where the later one does not have it
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Flip(String specification, Optional<Ruling> from, Optional<Ruling> to) {}

    static RejudgedRun of(Rejudged one) {
        var run = one.run();
        return new RejudgedRun(
                run.id(),
                run.method(),
                run.prompt(),
                one.version(),
                one.before().flatMap(RejudgedRun::sar),
                one.later().id(),
                one.later().submittedAt(),
                one.later().status(),
                one.asked().judge().mode(),
                models(one),
                one.after().flatMap(RejudgedRun::sar),
                one.after().map(after -> flips(one.before(), after)).orElse(List.of()),
                one.failure().map(Failed::message));
    }

    private static List<String> models(Rejudged one) {
        return one.asked().judge().mode() == JudgeChoice.Mode.PANEL
                ? one.asked().judge().models()
                : one.asked().models().values().stream().map(ModelStamp::id).toList();
    }

    private static Optional<Double> sar(Judged judged) {
        return judged.scores().stream().findFirst().filter(it -> it.errors() == 0).map(Score::sar);
    }

    private static List<Flip> flips(Optional<Judged> before, Judged after) {
        var was = before.map(Judged::verdicts).orElse(List.of());
        var ids = new LinkedHashSet<String>();
        Stream.concat(after.verdicts().stream(), was.stream())
                .forEach(it -> ids.add(it.specification()));
        return ids.stream()
                .map(id -> new Flip(id, ruling(was, id), ruling(after.verdicts(), id)))
                .filter(it -> !it.from().equals(it.to()))
                .toList();
    }

    /** Of a program and a model that both ruled, the program's stands first and counts. */
    private static Optional<Ruling> ruling(List<Verdict> all, String specification) {
        return all.stream()
                .filter(it -> it.specification().equals(specification))
                .findFirst()
                .map(Verdict::ruling);
    }
}
