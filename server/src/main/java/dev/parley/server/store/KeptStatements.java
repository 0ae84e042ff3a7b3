package dev.parley.server.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.config.JdbiConfig;
import org.jspecify.annotations.Nullable;

/**
 * Statements that are prepared once for a handle and kept until it closes: for the two that are run
 * for every event, where preparing and naming parameters costs as much as the database itself.
 */
public final class KeptStatements implements JdbiConfig<KeptStatements> {

    private final Map<String, PreparedStatement> kept = new HashMap<>();

    /**
     * Runs an update.
     *
     * @param values of its question marks; {@code null} is NULL
     * @return rows that it changed
     * @throws Failed with the driver's exception as its cause
     */
    static int update(Handle handle, String sql, @Nullable Object... values) {
        try {
            var statement = handle.getConfig(KeptStatements.class).prepared(handle, sql);
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new Failed(e);
        }
    }

    private PreparedStatement prepared(Handle handle, String sql) throws SQLException {
        var statement = kept.get(sql);
        if (statement == null) {
            statement = handle.getConnection().prepareStatement(sql);
            kept.put(sql, statement);
        }
        return statement;
    }

    /** Another handle prepares its own. */
    @Override
    public KeptStatements createCopy() {
        return new KeptStatements();
    }

    /** The database refused. */
    static final class Failed extends RuntimeException {
        private static final long serialVersionUID = 1;

        Failed(SQLException cause) {
            super(cause);
        }
    }
}
