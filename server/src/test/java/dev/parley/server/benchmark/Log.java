package dev.parley.server.benchmark;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * The log as the database has it, asked past the server.
 *
 * @param url of the database
 */
record Log(String url) {

    /** How many deliberations have ended, whichever way. */
    long ended() {
        return number("SELECT COUNT(*) FROM deliberation WHERE ended_at IS NOT NULL");
    }

    /** How many have this status. */
    long standing(String status) {
        return number("SELECT COUNT(*) FROM deliberation WHERE status = '" + status + "'");
    }

    long deliberations() {
        return number("SELECT COUNT(*) FROM deliberation");
    }

    /** How often a node took over what another had held. */
    long takeOvers() {
        return number("SELECT COUNT(*) FROM event WHERE type = 'Claimed' AND epoch > 1");
    }

    /** How many attempts at a turn failed, by code. */
    List<String> failures() {
        return rows(
                """
                SELECT (body::json ->> 'code') || ' ' || COUNT(*) FROM event
                WHERE type = 'TurnFailed' GROUP BY body::json ->> 'code' ORDER BY 1
                """);
    }

    /** Why deliberations failed. */
    List<String> ends() {
        return rows(
                """
                SELECT (body::json ->> 'code') || ': ' || (body::json ->> 'message') || ' ' || COUNT(*) FROM event
                WHERE type = 'Failed' GROUP BY body::json ->> 'code', body::json ->> 'message' ORDER BY 1 LIMIT 20
                """);
    }

    /** What must not be: each sentence names a rule and how many logs break it. */
    List<String> broken() {
        var broken = new ArrayList<String>();
        rule(
                broken,
                "logs with a gap or a doubled place",
                """
                SELECT COUNT(*) FROM (SELECT deliberation_id FROM event GROUP BY deliberation_id
                    HAVING MIN(seq) <> 1 OR MAX(seq) <> COUNT(*)) AS bad
                """);
        rule(
                broken,
                "ended logs without exactly one end",
                """
                SELECT COUNT(*) FROM (SELECT d.id FROM deliberation d LEFT JOIN event e
                    ON e.deliberation_id = d.id AND e.type IN ('Completed', 'Failed', 'Cancelled')
                    WHERE d.ended_at IS NOT NULL GROUP BY d.id HAVING COUNT(e.seq) <> 1) AS bad
                """);
        rule(
                broken,
                "turns completed twice",
                """
                SELECT COUNT(*) FROM (SELECT deliberation_id FROM event WHERE type = 'TurnCompleted'
                    GROUP BY deliberation_id, body::json ->> 'turn' HAVING COUNT(*) > 1) AS bad
                """);
        rule(
                broken,
                "epochs that went back",
                """
                SELECT COUNT(*) FROM event a JOIN event b
                    ON b.deliberation_id = a.deliberation_id AND b.seq = a.seq + 1 AND b.epoch < a.epoch
                """);
        rule(
                broken,
                "events after the end",
                """
                SELECT COUNT(*) FROM event e JOIN event f ON f.deliberation_id = e.deliberation_id
                    AND f.seq > e.seq WHERE e.type IN ('Completed', 'Failed', 'Cancelled')
                """);
        return broken;
    }

    private void rule(List<String> broken, String what, String count) {
        var many = number(count);
        if (many > 0) {
            broken.add(many + " " + what);
        }
    }

    private long number(String sql) {
        return Long.parseLong(rows(sql).getFirst());
    }

    private List<String> rows(String sql) {
        try (var connection = connect();
                var statement = connection.createStatement();
                var found = statement.executeQuery(sql)) {
            var rows = new ArrayList<String>();
            while (found.next()) {
                rows.add(found.getString(1));
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(url);
    }
}
