package dev.parley.server.database;

import java.nio.file.Path;

/** The engines that the store's contract is held against. */
public enum TestedEngine {
    SQLITE {
        @Override
        public String fresh(Path folder) {
            return "jdbc:sqlite:" + folder.resolve("parley.db");
        }
    },
    POSTGRESQL {
        @Override
        public String fresh(Path folder) {
            return SharedPostgres.freshDatabase();
        }
    };

    /**
     * The address of a new, empty database.
     *
     * @param folder of the test's own
     */
    public abstract String fresh(Path folder);
}
