package dev.parley.server.store;

import dev.parley.agents.deliberation.Event;
import dev.parley.agents.deliberation.Event.Judged;
import dev.parley.agents.deliberation.Event.Submitted;
import dev.parley.agents.deliberation.Json;
import dev.parley.agents.deliberation.Purpose;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** Later judgements of the runs of a scenario. Safe for many threads. */
public final class Judgements {

    private final Database database;

    Judgements(Database database) {
        this.database = database;
    }

    /** The runs that are to be judged again, the newest first. What was deleted is left out. */
    public List<UUID> unjudged(Unjudged wanted) {
        return database.read(handle -> {
            var query =
                    handle.createQuery(unjudgedAmong(wanted))
                            .bind("scenario", wanted.scenario())
                            .bind("version", wanted.version())
                            .bind("judge", wanted.judge().wire())
                            .bind("most", wanted.most());
            wanted.method().ifPresent(it -> query.bind("method", it));
            wanted.among().map(Judgements::named).ifPresent(all -> query.bindList("ids", all));
            return query.map((row, _) -> Rows.id(row)).list();
        });
    }

    private static List<String> named(List<UUID> ids) {
        return ids.stream().map(UUID::toString).toList();
    }

    private static String unjudgedAmong(Unjudged wanted) {
        return """
        SELECT id FROM deliberation run
        WHERE scenario = :scenario AND status = 'completed' AND deleted_at IS NULL
            AND judgement_of IS NULL AND check_id IS NULL %s %s
            AND NOT (COALESCE(scenario_version, 0) = :version AND COALESCE(judge, '') = :judge)
            AND NOT EXISTS (
                SELECT 1 FROM deliberation later WHERE later.judgement_of = run.id
                    AND later.scenario_version = :version AND later.judge = :judge
                    AND later.status NOT IN ('failed', 'cancelled'))
            AND EXISTS (SELECT 1 FROM event WHERE deliberation_id = run.id AND type = 'Answered')
        ORDER BY submitted_at DESC, id DESC LIMIT :most
        """
                .formatted(
                        wanted.method().isPresent() ? "AND method = :method" : "",
                        wanted.among().isPresent() ? "AND id IN (<ids>)" : "");
    }

    /**
     * Queues judgements of runs' answers, except those of runs that their judge has judged under
     * their version meanwhile, or is about to; returns when they are on disk. Two that begin the
     * same at once begin it once.
     *
     * @param all at least one; all or none of those that are wanted still
     * @return ids of those that were begun, in their order
     */
    public List<UUID> begin(List<Submission> all) {
        return database.write(new BeginJudgements(all)::to);
    }

    /**
     * What was judged later under a version of a scenario, by whichever judge, the newest first.
     *
     * @param most at least 1
     */
    public List<Rejudged> under(String scenario, int version, int most) {
        return database.read(handle ->
                handle
                        .createQuery(
                                """
                                SELECT id, judgement_of FROM deliberation
                                WHERE scenario = :scenario AND scenario_version = :version AND judgement_of IS NOT NULL
                                ORDER BY submitted_at DESC, id DESC LIMIT :most
                                """)
                        .bind("scenario", scenario)
                        .bind("version", version)
                        .bind("most", most)
                        .map((row, _) -> pair(row))
                        .list()
                        .stream()
                        .map(pair -> rejudged(handle, pair))
                        .toList());
    }

    private record Pair(UUID later, UUID run) {}

    private static Pair pair(ResultSet row) throws SQLException {
        return new Pair(Rows.id(row), UUID.fromString(row.getString("judgement_of")));
    }

    private static Rejudged rejudged(Handle handle, Pair pair) {
        return new Rejudged(
                summary(handle, pair.run()),
                submitted(handle, pair.run()).scenario().version(),
                summary(handle, pair.later()),
                submitted(handle, pair.later()),
                judged(handle, pair.run()),
                judged(handle, pair.later()),
                events(handle, pair.later(), "Failed").stream()
                        .map(Event.Failed.class::cast)
                        .findFirst());
    }

    private static Summary summary(Handle handle, UUID id) {
        return handle.createQuery("SELECT " + Rows.SUMMARY + " FROM deliberation WHERE id = :id")
                .bind("id", id.toString())
                .map((row, _) -> Rows.summary(row))
                .one();
    }

    private static Submitted submitted(Handle handle, UUID id) {
        return (Submitted) events(handle, id, "Submitted").getFirst();
    }

    private static Optional<Judged> judged(Handle handle, UUID id) {
        return events(handle, id, "Judged").stream()
                .map(Judged.class::cast)
                .filter(it -> it.purpose() == Purpose.ANSWER)
                .reduce((_, later) -> later);
    }

    private static List<Event> events(Handle handle, UUID id, String type) {
        return handle.createQuery(
                        "SELECT body FROM event WHERE deliberation_id = :id AND type = :type ORDER BY seq")
                .bind("id", id.toString())
                .bind("type", type)
                .map((row, _) -> Json.read(row.getString("body"), Event.class))
                .list();
    }
}
