package dev.parley.agents.deliberation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.parley.specs.Scenario;
import dev.parley.specs.Score;
import dev.parley.specs.Verdict;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Something that happened in a deliberation, as its log holds it. The log is the truth: all else is
 * a fold of it.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Event.Submitted.class, name = "Submitted"),
    @JsonSubTypes.Type(value = Event.Claimed.class, name = "Claimed"),
    @JsonSubTypes.Type(value = Event.TurnStarted.class, name = "TurnStarted"),
    @JsonSubTypes.Type(value = Event.TurnCompleted.class, name = "TurnCompleted"),
    @JsonSubTypes.Type(value = Event.TurnFailed.class, name = "TurnFailed"),
    @JsonSubTypes.Type(value = Event.PersonWrote.class, name = "PersonWrote"),
    @JsonSubTypes.Type(value = Event.PauseRequested.class, name = "PauseRequested"),
    @JsonSubTypes.Type(value = Event.Resumed.class, name = "Resumed"),
    @JsonSubTypes.Type(value = Event.BudgetReached.class, name = "BudgetReached"),
    @JsonSubTypes.Type(value = Event.Answered.class, name = "Answered"),
    @JsonSubTypes.Type(value = Event.Judged.class, name = "Judged"),
    @JsonSubTypes.Type(value = Event.Completed.class, name = "Completed"),
    @JsonSubTypes.Type(value = Event.Cancelled.class, name = "Cancelled"),
    @JsonSubTypes.Type(value = Event.Failed.class, name = "Failed"),
})
public sealed interface Event {

    /** An event after which a deliberation has no other. */
    sealed interface End extends Event {}

    /**
     * All that is needed to do the deliberation again.
     *
     * @param scenario with its specifications, without its sample prompts
     * @param prompts digest of the prompt texts that the methods and the judge use
     * @param models by role
     * @param others further models that are asked: of a method that asks several, of a panel of
     *     judges, of a reward
     * @param sample what is known of the prompt, if it comes with the scenario
     * @param given the answer, if it is only to be judged
     * @param comparison the comparison that it is part of
     * @param fork the deliberation from which it parted, and where
     * @param urgency whether somebody waits for it
     * @param parley version of the server
     */
    record Submitted(
            Scenario scenario,
            String prompt,
            MethodChoice method,
            String prompts,
            Map<Role, ModelStamp> models,
            List<ModelStamp> others,
            JudgeChoice judge,
            Budget budget,
            long seed,
            Optional<Sample> sample,
            Optional<Given> given,
            Optional<UUID> comparison,
            Optional<Fork> fork,
            Urgency urgency,
            String parley)
            implements Event {

        public Submitted {
            models = Map.copyOf(models);
            others = List.copyOf(Objects.requireNonNullElse(others, List.of()));
            urgency = Objects.requireNonNullElse(urgency, Urgency.INTERACTIVE);
        }

        public Question question() {
            return new Question(prompt, scenario);
        }

        /**
         * The same, parted from another.
         *
         * @param known of the prompt
         * @param asked models of turns that it shares and that it asks no more
         */
        public Submitted parted(Fork from, Optional<Sample> known, List<ModelStamp> asked) {
            return new Submitted(
                    scenario,
                    prompt,
                    method,
                    prompts,
                    models,
                    Stream.concat(others.stream(), asked.stream()).toList(),
                    judge,
                    budget,
                    seed,
                    known,
                    given,
                    comparison,
                    Optional.of(from),
                    urgency,
                    parley);
        }

        /** The same under another version of the scenario. */
        public Submitted under(Scenario other) {
            return new Submitted(
                    other,
                    prompt,
                    method,
                    prompts,
                    models,
                    others,
                    judge,
                    budget,
                    seed,
                    sample,
                    given,
                    comparison,
                    fork,
                    urgency,
                    parley);
        }

        /** Whether any agent plays from scripts. */
        public boolean rehearsal() {
            return stamps().anyMatch(ModelStamp::rehearsal);
        }

        /** The model of an id, if it is asked anything here. */
        public Optional<ModelStamp> model(String id) {
            return stamps().filter(stamp -> stamp.id().equals(id)).findFirst();
        }

        private Stream<ModelStamp> stamps() {
            return Stream.concat(models.values().stream(), others.stream());
        }
    }

    /** A node took the deliberation; whoever held an older epoch has lost it. */
    record Claimed(String node, long epoch) implements Event {}

    /** An attempt at a turn began; attempts count from 1. */
    record TurnStarted(String turn, int attempt, Role role, Product product, String model)
            implements Event {}

    /** What a turn gave. A path is completed once. */
    record TurnCompleted(
            String turn,
            int attempt,
            Role role,
            Product product,
            String digest,
            String text,
            String thought,
            Finish finish,
            Usage usage,
            Timings timings,
            String model,
            String node,
            Optional<Continuation> continued,
            List<String> warnings)
            implements Event {

        /** The same, as if it had succeeded at once. */
        public TurnCompleted firstAttempt() {
            return new TurnCompleted(
                    turn, 1, role, product, digest, text, thought, finish, usage, timings, model,
                    node, continued, warnings);
        }

        public Reply reply() {
            return new Reply(text, thought, finish, usage, timings, continued, warnings);
        }
    }

    /**
     * An attempt failed.
     *
     * @param retryIn when the next attempt begins; empty when there is none
     */
    record TurnFailed(
            String turn,
            int attempt,
            Role role,
            String code,
            String message,
            @JsonProperty("retryInMillis") Optional<Duration> retryIn)
            implements Event {}

    /**
     * A person's text in the place of what an agent gave in a turn, or before any was asked. A turn
     * may be written more than once; the last text counts.
     */
    record PersonWrote(String turn, Role role, Product product, String text) implements Event {

        /** Says in a warning whose it is. */
        Reply reply() {
            var reply = Reply.of(text);
            return new Reply(
                    text,
                    "",
                    reply.finish(),
                    reply.usage(),
                    reply.timings(),
                    Optional.empty(),
                    List.of("written by a person"));
        }
    }

    /** Somebody asked for a pause: what a turn gives from now on is held. */
    record PauseRequested() implements Event {}

    /**
     * It goes on.
     *
     * @param critique a person's, in the place of the next that a reflector would give
     */
    record Resumed(Optional<String> critique) implements Event {}

    /** The method was stopped at a bound of its budget. */
    record BudgetReached(String what, double limit, double spent) implements Event {}

    /** The method's answer, shown at once. */
    record Answered(
            String text,
            String thought,
            String turn,
            List<String> warnings,
            Optional<Boolean> faithful,
            Optional<Continuation> continued)
            implements Event {

        static Answered of(Answer answer) {
            return new Answered(
                    answer.text(),
                    answer.thought(),
                    answer.turn(),
                    answer.warnings(),
                    answer.continued().map(Continuation::faithful),
                    answer.continued());
        }

        Answer answer() {
            return new Answer(text, thought, turn, continued, warnings);
        }
    }

    /**
     * The verdicts on the text of a turn.
     *
     * @param scores what they make, the leading one first
     * @param ballots of the judges of a panel, disagreement and all; none where one judge ruled
     * @param agreement of those judges
     * @param check of the model by the programs, where both were asked: they are right
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Judged(
            String turn,
            Purpose purpose,
            List<Verdict> verdicts,
            List<Score> scores,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Ballot> ballots,
            Optional<Agreement> agreement,
            Optional<Agreement> check)
            implements Event {

        public Judged {
            purpose = Objects.requireNonNullElse(purpose, Purpose.ANSWER);
            verdicts = List.copyOf(verdicts);
            scores = List.copyOf(scores);
            ballots = List.copyOf(Objects.requireNonNullElse(ballots, List.of()));
        }

        /** By one judge, and by no program beside it. */
        public Judged(String turn, Purpose purpose, List<Verdict> verdicts, List<Score> scores) {
            this(turn, purpose, verdicts, scores, List.of(), Optional.empty(), Optional.empty());
        }

        /** The same verdicts for another purpose. */
        Judged as(Purpose other) {
            return new Judged(turn, other, verdicts, scores, ballots, agreement, check);
        }

        /** The score that leads; empty where too little was ruled on. */
        public Optional<Score> score() {
            return scores.stream().findFirst();
        }
    }

    record Completed() implements End {}

    record Cancelled(String reason) implements End {}

    record Failed(String code, String message) implements End {}
}
