package dev.parley.server.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** How to run what refuses to be root, as PostgreSQL does. */
final class Unprivileged {

    private static final String NOBODY = "65534";
    private static final List<String> NAMESPACE = List.of("unshare", "--user");
    private static final List<String> OTHER_USER =
            List.of("setpriv", "--reuid", NOBODY, "--regid", NOBODY, "--clear-groups");

    /** What stands before a command. */
    static final List<String> PREFIX = prefix();

    private Unprivileged() {}

    /** In a user namespace of its own root is nobody; many a container lets none be made. */
    private static List<String> prefix() {
        if (!System.getProperty("user.name").equals("root")) {
            return List.of();
        }
        return succeeds("unshare", "--user", "true") ? NAMESPACE : OTHER_USER;
    }

    private static boolean succeeds(String... command) {
        try {
            return new ProcessBuilder(command).start().waitFor() == 0;
        } catch (IOException absent) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Lets such a command write to a folder of ours. */
    static void giveTo(Path folder) throws IOException {
        if (PREFIX.equals(OTHER_USER)) {
            Files.setAttribute(folder, "unix:uid", Integer.valueOf(NOBODY));
        }
    }
}
