package dev.parley.server.live;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.parley.agents.deliberation.Continuation;
import dev.parley.agents.deliberation.Event.PersonWrote;
import dev.parley.agents.deliberation.Event.TurnCompleted;
import dev.parley.agents.deliberation.Event.TurnFailed;
import dev.parley.agents.deliberation.Event.TurnStarted;
import dev.parley.agents.deliberation.Finish;
import dev.parley.agents.deliberation.Product;
import dev.parley.agents.deliberation.Role;
import dev.parley.agents.deliberation.Timings;
import dev.parley.agents.deliberation.Usage;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A turn as the log tells it so far.
 *
 * @param turn its path
 * @param attempt the newest
 * @param text empty until it is completed
 * @param node on which the agent ran
 * @param person who wrote the text, in the place of an agent or of what that gave
 * @param failures of earlier attempts, and of the last one when it is lost
 * @param startedAt when the newest attempt began
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record TurnState(
        String turn,
        Role role,
        Product product,
        int attempt,
        Status status,
        String text,
        String thought,
        Optional<Finish> finish,
        Optional<Usage> usage,
        Optional<Timings> timings,
        String model,
        Optional<String> node,
        Optional<Continuation> continued,
        Optional<Person> person,
        List<String> warnings,
        List<Failure> failures,
        Instant startedAt,
        Optional<Instant> endedAt) {

    /** Where a turn stands; one that waits for its next attempt still runs. */
    public enum Status {
        RUNNING,
        COMPLETED,
        FAILED;

        @JsonValue
        public String wire() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A person wrote the turn.
     *
     * @param instead of what an agent gave; empty when none was asked
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Person(Optional<String> instead) {}

    /** A failed attempt. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Failure(
            int attempt,
            String code,
            String message,
            @JsonProperty("retryInMillis") Optional<Duration> retryIn) {}

    /** An attempt began, the first or after those that failed before. */
    static TurnState begun(TurnStarted event, List<Failure> failures, Instant at) {
        return new TurnState(
                event.turn(),
                event.role(),
                event.product(),
                event.attempt(),
                Status.RUNNING,
                "",
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                event.model(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                failures,
                at,
                Optional.empty());
    }

    TurnState completed(TurnCompleted event, Instant at) {
        return new TurnState(
                turn,
                event.role(),
                event.product(),
                event.attempt(),
                Status.COMPLETED,
                event.text(),
                event.thought(),
                Optional.of(event.finish()),
                Optional.of(event.usage()),
                Optional.of(event.timings()),
                event.model(),
                Optional.of(event.node()),
                event.continued(),
                Optional.empty(),
                event.warnings(),
                failures,
                startedAt,
                Optional.of(at));
    }

    /** A person wrote it, and no agent was asked. */
    static TurnState written(PersonWrote event, Instant at) {
        return new TurnState(
                event.turn(),
                event.role(),
                event.product(),
                0,
                Status.COMPLETED,
                event.text(),
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Person(Optional.empty())),
                List.of(),
                List.of(),
                at,
                Optional.of(at));
    }

    /** A person wrote it anew; what the agent gave is kept, however often that is. */
    TurnState rewritten(PersonWrote event) {
        var first = person.map(Person::instead).orElse(Optional.of(text));
        return new TurnState(
                turn,
                role,
                product,
                attempt,
                status,
                event.text(),
                "",
                finish,
                usage,
                timings,
                model,
                node,
                continued,
                Optional.of(new Person(first)),
                warnings,
                failures,
                startedAt,
                endedAt);
    }

    /** An attempt failed; the turn itself only when no other is to come. */
    TurnState failed(TurnFailed event, Instant at) {
        var failure = new Failure(event.attempt(), event.code(), event.message(), event.retryIn());
        var all = Stream.concat(failures.stream(), Stream.of(failure)).toList();
        return event.retryIn().isPresent()
                ? standing(Status.RUNNING, all, Optional.empty())
                : standing(Status.FAILED, all, Optional.of(at));
    }

    /** The deliberation has ended: what still ran has come to nothing. */
    TurnState cutOff(Instant at) {
        return status == Status.RUNNING ? standing(Status.FAILED, failures, Optional.of(at)) : this;
    }

    private TurnState standing(Status now, List<Failure> all, Optional<Instant> end) {
        return new TurnState(
                turn, role, product, attempt, now, text, thought, finish, usage, timings, model,
                node, continued, person, warnings, all, startedAt, end);
    }
}
