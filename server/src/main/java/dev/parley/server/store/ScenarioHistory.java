package dev.parley.server.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * The versions of a scenario without their content, all read at one moment: whatever is decided by
 * them is decided by the same ones.
 *
 * @param all the oldest first
 */
record ScenarioHistory(List<Head> all) {

    /** A version without its content. */
    record Head(int version, String digest, ScenarioOrigin origin) {}

    ScenarioHistory {
        all = List.copyOf(all);
    }

    static ScenarioHistory read(Handle handle, String id) {
        return new ScenarioHistory(
                handle.createQuery(
                                """
                                SELECT version, digest, origin FROM scenario_version
                                WHERE scenario_id = :id ORDER BY version
                                """)
                        .bind("id", id)
                        .map((row, _) -> head(row))
                        .list());
    }

    private static Head head(ResultSet row) throws SQLException {
        return new Head(
                row.getInt("version"),
                row.getString("digest"),
                ScenarioOrigin.of(row.getString("origin")));
    }

    /**
     * The newest version that people made; where they made none, the newest that came with Parley.
     * So a newer Parley never takes back what somebody changed. What somebody tried in a fork is in
     * force for nobody else.
     */
    Optional<Head> inForce() {
        return all.stream()
                .filter(it -> it.origin() != ScenarioOrigin.FORKED)
                .max(
                        Comparator.comparing((Head it) -> it.origin() != ScenarioOrigin.BUILT_IN)
                                .thenComparingInt(Head::version));
    }

    /** The newest version of that content. */
    Optional<Head> like(String digest) {
        return all.stream().filter(it -> it.digest().equals(digest)).reduce((_, later) -> later);
    }

    Optional<Head> newest() {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }

    boolean cameWithParley(String digest) {
        return all.stream()
                .anyMatch(
                        it -> it.origin() == ScenarioOrigin.BUILT_IN && it.digest().equals(digest));
    }
}
