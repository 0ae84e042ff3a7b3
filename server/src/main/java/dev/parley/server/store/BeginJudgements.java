package dev.parley.server.store;

import dev.parley.agents.deliberation.Given;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/**
 * Later judgements on their way into the store, of each run one by one judge under one version.
 * Done twice, they are there once.
 */
record BeginJudgements(List<Submission> all) {

    /** Which of them were begun; none of the others was wanted any more. */
    List<UUID> to(Handle handle) {
        holdRuns(handle);
        return all.stream()
                .filter(it -> Rows.find(handle, it.id()).isPresent() || unjudged(handle, it))
                .map(it -> begun(handle, it))
                .toList();
    }

    /** Who wants one of them judged too comes after this, and sees what it began. */
    private void holdRuns(Handle handle) {
        handle.createQuery("SELECT id FROM deliberation WHERE id IN (<runs>) ORDER BY id <hold>")
                .bindList("runs", all.stream().map(BeginJudgements::run).toList())
                .mapTo(String.class)
                .list();
    }

    private static boolean unjudged(Handle handle, Submission judgement) {
        var event = judgement.event();
        return handle.createQuery(
                                """
                                SELECT COUNT(*) FROM deliberation
                                WHERE judgement_of = :run AND scenario_version = :version AND judge = :judge
                                    AND status NOT IN ('failed', 'cancelled')
                                """)
                        .bind("run", run(judgement))
                        .bind("version", event.scenario().version())
                        .bind("judge", JudgeKey.of(event).wire())
                        .mapTo(Integer.class)
                        .one()
                == 0;
    }

    private static String run(Submission judgement) {
        return judgement
                .event()
                .given()
                .flatMap(Given::deliberation)
                .map(UUID::toString)
                .orElse("");
    }

    private static UUID begun(Handle handle, Submission judgement) {
        new Submit(List.of(judgement), Optional.empty(), Optional.empty()).to(handle);
        return judgement.id();
    }
}
