package dev.parley.server.http;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.parley.agents.deliberation.Event.Judged;
import dev.parley.agents.deliberation.JudgeChoice;
import dev.parley.agents.doctor.Doctor;
import dev.parley.agents.doctor.PlannedCase;
import dev.parley.agents.doctor.Report;
import dev.parley.agents.doctor.Ruled;
import dev.parley.agents.doctor.Trick;
import dev.parley.agents.doctor.Trust;
import dev.parley.server.live.Assignment.Player;
import dev.parley.server.store.Check;
import dev.parley.server.store.Status;
import dev.parley.specs.Ruling;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * An examination of a judge as far as it has come.
 *
 * @param judged by deliberation
 */
record Examined(Check check, Map<UUID, Judged> judged) {

    private Optional<Ruled> ruled(PlannedCase one) {
        return Optional.ofNullable(judged.get(one.deliberation())).map(one::ruled);
    }

    private Report report() {
        return Doctor.report(
                check.plan().cases().stream().map(this::ruled).flatMap(Optional::stream).toList(),
                check.plan().seed());
    }

    private int count(Status... statuses) {
        return Stream.of(statuses).mapToInt(it -> check.standing().getOrDefault(it, 0)).sum();
    }

    /**
     * An examination in a line.
     *
     * @param status running, cancelled when any case was, else completed
     * @param done cases that have ended, of all of them
     * @param failed those that ended without a judgement
     */
    record Line(
            UUID id,
            Instant submittedAt,
            Player model,
            JudgeChoice.Mode mode,
            int answers,
            long seed,
            Status status,
            int done,
            int total,
            int failed,
            Trust trust) {

        static Line of(Examined examined) {
            return of(examined, examined.report());
        }

        private static Line of(Examined examined, Report report) {
            var plan = examined.check.plan();
            var unfinished = examined.count(Status.QUEUED, Status.RUNNING);
            var cancelled = examined.count(Status.CANCELLED);
            return new Line(
                    examined.check.id(),
                    examined.check.submittedAt(),
                    Player.of(plan.model()),
                    plan.mode(),
                    plan.answers(),
                    plan.seed(),
                    unfinished > 0
                            ? Status.RUNNING
                            : cancelled > 0 ? Status.CANCELLED : Status.COMPLETED,
                    plan.cases().size() - unfinished,
                    plan.cases().size(),
                    examined.count(Status.FAILED),
                    report.trust());
        }
    }

    /**
     * An examination whole.
     *
     * @param report on what was judged so far
     */
    record Full(@JsonUnwrapped Line line, Report report, List<Outcome> cases) {

        static Full of(Examined examined) {
            var report = examined.report();
            return new Full(
                    Line.of(examined, report),
                    report,
                    examined.check.plan().cases().stream()
                            .map(it -> Outcome.of(it, examined.ruled(it)))
                            .toList());
        }
    }

    /**
     * A case and what came of it.
     *
     * @param known verdicts that are known to be right
     * @param right of them, those that the judge gave
     * @param wrong of them, those that it did not give; empty before it has ruled
     */
    record Outcome(
            UUID deliberation, int answer, Trick trick, int known, int right, List<Wrong> wrong) {

        static Outcome of(PlannedCase planned, Optional<Ruled> ruled) {
            var wrong = ruled.stream().flatMap(Outcome::wrong).toList();
            var known = planned.truth().size();
            return new Outcome(
                    planned.deliberation(),
                    planned.answer(),
                    planned.trick(),
                    known,
                    ruled.isPresent() ? known - wrong.size() : 0,
                    wrong);
        }

        private static Stream<Wrong> wrong(Ruled ruled) {
            return ruled.truth().entrySet().stream()
                    .map(it ->
                            new Wrong(
                                    it.getKey(),
                                    it.getValue(),
                                    ruled.rulings().getOrDefault(it.getKey(), Ruling.ERROR)))
                    .filter(it -> it.truth() != it.ruling())
                    .sorted((one, other) -> one.specification().compareTo(other.specification()));
        }
    }

    /** A ruling that is not as it should be. */
    record Wrong(String specification, Ruling truth, Ruling ruling) {}
}
