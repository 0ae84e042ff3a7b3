package dev.parley.server.store;

import dev.parley.server.store.StoreFault.Reason;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.postgresql.Driver;
import org.postgresql.PGProperty;

/** Reads the address of a PostgreSQL database; says nothing of it that may be a password. */
final class PostgresqlAddress {

    /** What is wrong the driver throws; what it would log besides may be part of a password. */
    private static final Logger DRIVER = Logger.getLogger("org.postgresql");

    private static final Pattern WITH_PASSWORD =
            Pattern.compile("[?&](ssl)?password=|^[^?]*@", Pattern.CASE_INSENSITIVE);

    static {
        DRIVER.setLevel(Level.OFF);
    }

    private PostgresqlAddress() {}

    /**
     * Database and server, for sentences.
     *
     * @throws StoreFault when the address cannot be read, or holds a password
     */
    static String place(String url) {
        if (WITH_PASSWORD.matcher(url).find()) {
            throw new StoreFault(
                    Reason.UNREACHABLE,
                    "the address of the database holds a password, and addresses get about; leave it out, and put it into the variable PARLEY_DATABASE_PASSWORD");
        }
        var parts = Driver.parseURL(url, new Properties());
        if (parts == null) {
            throw new StoreFault(
                    Reason.UNREACHABLE,
                    "the address of the database cannot be read; write jdbc:postgresql://host:port/database?user=name");
        }
        return "%s at %s:%s"
                .formatted(
                        PGProperty.PG_DBNAME.getOrDefault(parts),
                        PGProperty.PG_HOST.getOrDefault(parts),
                        PGProperty.PG_PORT.getOrDefault(parts));
    }
}
