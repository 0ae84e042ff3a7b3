package dev.parley.server.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What was submitted and what became of it. Safe for many threads. */
public final class Archive {

    private final Database database;

    Archive(Database database) {
        this.database = database;
    }

    /**
     * Queues deliberations, all or none; returns when they are on disk.
     *
     * @param all at least one, in the order in which they are shown
     * @param key by which it may be submitted again
     * @param comparison under which they stand side by side
     */
    public SubmitOutcome submit(
            List<Submission> all, Optional<IdempotencyKey> key, Optional<UUID> comparison) {
        var submit = new Submit(all, key, comparison);
        return database.write(submit::to);
    }

    /**
     * Takes in what another store recorded; returns when it is on disk.
     *
     * @param recorded whose log keeps the rules
     * @return false when there is one of that id already, whatever its log
     */
    public boolean bring(Recorded recorded) {
        return database.write(new Bring(recorded)::to);
    }

    /** Where a deliberation stands. */
    public Optional<Row> find(UUID id) {
        return database.read(handle -> Rows.find(handle, id));
    }

    /** A page of the list, newest first. */
    public Page<Summary> page(Filter filter) {
        return database.read(handle -> new Listing(filter).page(handle));
    }

    /** Later judgements of a deliberation's answer, the oldest first. */
    public List<Summary> judgements(UUID deliberation) {
        return summaries("judgement_of = :id ORDER BY submitted_at, id", deliberation);
    }

    /** Those that parted from each other, and this one among them, the oldest first. */
    public List<Relative> family(UUID deliberation) {
        return database.read(handle ->
                handle.createQuery(
                                """
                                WITH root AS (SELECT COALESCE(fork_root, id) AS id FROM deliberation WHERE id = :id)
                                SELECT %s, fork_at FROM deliberation
                                WHERE id IN (SELECT id FROM root) OR fork_root IN (SELECT id FROM root)
                                ORDER BY submitted_at, id
                                """
                                        .formatted(Rows.SUMMARY))
                        .bind("id", deliberation.toString())
                        .map((row, _) -> Rows.relative(row))
                        .list());
    }

    /**
     * The deliberations of a comparison in the order of their submission; none if it is unknown.
     */
    public List<Summary> comparison(UUID id) {
        return summaries("comparison_id = :id AND deleted_at IS NULL ORDER BY place", id);
    }

    private List<Summary> summaries(String which, UUID id) {
        return database.read(handle ->
                handle.createQuery("SELECT " + Rows.SUMMARY + " FROM deliberation WHERE " + which)
                        .bind("id", id.toString())
                        .map((row, _) -> Rows.summary(row))
                        .list());
    }
}
