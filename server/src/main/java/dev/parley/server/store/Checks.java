package dev.parley.server.store;

import dev.parley.agents.deliberation.Event;
import dev.parley.agents.deliberation.Json;
import dev.parley.agents.doctor.Plan;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** Examinations of judges. Safe for many threads. */
public final class Checks {

    private final Database database;

    Checks(Database database) {
        this.database = database;
    }

    /**
     * Queues an examination with its deliberations, all or none; returns when they are on disk.
     *
     * @param cases whose events name the examination
     */
    public void submit(UUID id, Plan plan, List<Submission> cases) {
        database.write(handle -> {
            handle.createUpdate(
                            """
                            INSERT INTO judge_check (id, submitted_at, plan)
                            VALUES (:id, :now, :plan) ON CONFLICT DO NOTHING
                            """)
                    .bind("id", id.toString())
                    .bind("now", Now.of(handle).toEpochMilli())
                    .bind("plan", Json.write(plan))
                    .execute();
            return new Submit(cases, Optional.empty(), Optional.empty()).to(handle);
        });
    }

    public Optional<Check> find(UUID id) {
        return database.read(handle ->
                handle.createQuery("SELECT id, submitted_at, plan FROM judge_check WHERE id = :id")
                        .bind("id", id.toString())
                        .map((row, _) -> check(handle, row))
                        .findOne());
    }

    /**
     * The newest ones, the newest first.
     *
     * @param most at least 1
     */
    public List<Check> newest(int most) {
        return database.read(handle ->
                handle.createQuery(
                                """
                                SELECT id, submitted_at, plan FROM judge_check
                                ORDER BY submitted_at DESC, id DESC LIMIT :most
                                """)
                        .bind("most", most)
                        .map((row, _) -> check(handle, row))
                        .list());
    }

    /** What was judged so far, by deliberation. */
    public Map<UUID, Event.Judged> judged(UUID id) {
        return database.read(handle ->
                handle.createQuery(
                                """
                                SELECT id, body FROM deliberation JOIN event ON deliberation_id = id
                                WHERE check_id = :id AND type = 'Judged'
                                """)
                        .bind("id", id.toString())
                        .reduceRows(
                                new HashMap<UUID, Event.Judged>(),
                                (all, row) -> {
                                    all.put(
                                            UUID.fromString(row.getColumn("id", String.class)),
                                            judged(row.getColumn("body", String.class)));
                                    return all;
                                }));
    }

    /** Notes that what is unfinished is to be cancelled; returns which deliberations those are. */
    public List<UUID> requestCancel(UUID id) {
        return database.write(handle -> {
            handle.createUpdate(
                            """
                            UPDATE deliberation SET cancel_requested = TRUE
                            WHERE check_id = :id AND ended_at IS NULL
                            """)
                    .bind("id", id.toString())
                    .execute();
            return handle.createQuery(
                            "SELECT id FROM deliberation WHERE check_id = :id AND ended_at IS NULL")
                    .bind("id", id.toString())
                    .map((row, _) -> Rows.id(row))
                    .list();
        });
    }

    private static Event.Judged judged(String body) {
        return (Event.Judged) Json.read(body, Event.class);
    }

    private static Check check(Handle handle, ResultSet row) throws SQLException {
        var id = Rows.id(row);
        return new Check(
                id,
                Instant.ofEpochMilli(row.getLong("submitted_at")),
                Json.read(row.getString("plan"), Plan.class),
                standing(handle, id));
    }

    private static Map<Status, Integer> standing(Handle handle, UUID id) {
        return handle.createQuery(
                        """
                        SELECT status, COUNT(*) AS many FROM deliberation
                        WHERE check_id = :id GROUP BY status
                        """)
                .bind("id", id.toString())
                .reduceRows(
                        new EnumMap<Status, Integer>(Status.class),
                        (all, row) -> {
                            all.put(
                                    Status.of(row.getColumn("status", String.class)),
                                    row.getColumn("many", Integer.class));
                            return all;
                        });
    }
}
