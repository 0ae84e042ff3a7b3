package dev.parley.server.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * The query behind a filter: only conditions that restrict are in it. What only judges an answer is
 * no deliberation of its own to those who look for one.
 */
final class Listing {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final Sort sort;
    private final int limit;

    Listing(Filter filter) {
        sort = filter.sort();
        limit = filter.limit();
        conditions.add("judgement_of IS NULL AND check_id IS NULL");
        conditions.add(filter.deleted() ? "deleted_at IS NOT NULL" : "deleted_at IS NULL");
        where("scenario = :scenario", "scenario", filter.scenario());
        where("scenario_version = :version", "version", filter.version());
        where("method = :method", "method", filter.method());
        where("status = :status", "status", filter.status().map(Status::wire));
        where(
                "id IN (SELECT deliberation_id FROM deliberation_model WHERE model = :model)",
                "model",
                filter.model());
        marked(filter.marks());
        where("LOWER(prompt) LIKE LOWER(:q) ESCAPE '!'", "q", filter.q().map(Listing::anywhere));
        where("submitted_at >= :since", "since", filter.since().map(Instant::toEpochMilli));
        where("submitted_at < :until", "until", filter.until().map(Instant::toEpochMilli));
        filter.after().ifPresent(this::after);
    }

    private void marked(Marks marks) {
        there("sar", marks.judged());
        where("persons = :persons", "persons", marks.persons());
        where("imported = :imported", "imported", marks.imported());
        where("rehearsal = :rehearsal", "rehearsal", marks.rehearsal());
        there("fork_of", marks.forked());
    }

    private void there(String column, Optional<Boolean> wanted) {
        wanted.ifPresent(it -> conditions.add(column + (it ? " IS NOT NULL" : " IS NULL")));
    }

    private void where(String condition, String name, Optional<?> value) {
        value.ifPresent(given -> {
            conditions.add(condition);
            values.put(name, given);
        });
    }

    /** The pattern of all texts that hold this one, whose own wildcards are letters like others. */
    private static String anywhere(String part) {
        return "%" + part.replaceAll("[!%_]", "!$0") + "%";
    }

    private void after(Cursor cursor) {
        conditions.add(sort.isAfter(":afterKey", ":afterId"));
        values.put("afterKey", cursor.key());
        values.put("afterId", cursor.id().toString());
    }

    /** Asks for one more than a page holds, to know whether another follows. */
    Page<Summary> page(Handle handle) {
        var found =
                handle.createQuery(sql())
                        .bindMap(values)
                        .bind("most", limit + 1L)
                        .map((row, _) -> Rows.summary(row))
                        .list();
        if (found.size() <= limit) {
            return new Page<>(found, Optional.empty());
        }
        var last = found.get(limit - 1);
        return new Page<>(
                found.subList(0, limit), Optional.of(new Cursor(sort.key(last), last.id())));
    }

    private String sql() {
        return "SELECT "
                + Rows.SUMMARY
                + " FROM deliberation WHERE "
                + String.join(" AND ", conditions)
                + " ORDER BY "
                + sort.order()
                + " LIMIT :most";
    }
}
