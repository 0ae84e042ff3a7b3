package dev.parley.server.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** PostgreSQL's own programs, unpacked once for all runs of a user's tests. */
final class PostgresPrograms {

    private static final Path HOME =
            Path.of(
                    System.getProperty("java.io.tmpdir"),
                    "parley-postgres-18.4.0-" + System.getProperty("user.name"));

    private PostgresPrograms() {}

    /**
     * Runs one of them and waits for its end.
     *
     * @throws IllegalStateException when it fails, with what it said
     */
    static void run(String program, String... arguments) {
        var command = new ArrayList<>(Unprivileged.PREFIX);
        command.add(home().resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        run(command);
    }

    private static void run(List<String> command) {
        try {
            var said = Files.createTempFile("postgres", ".txt");
            var process =
                    new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(said.toFile())
                            .start();
            if (process.waitFor() != 0) {
                throw new IllegalStateException(
                        "%s failed; name a server that runs with PARLEY_TEST_POSTGRES, or mend this: %s"
                                .formatted(String.join(" ", command), Files.readString(said)));
            }
            Files.delete(said);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Unpacks beside, then renames: several test runs may begin at once. */
    private static synchronized Path home() {
        try {
            if (!Files.exists(HOME)) {
                var beside = Files.createTempDirectory("parley-postgres");
                Files.setPosixFilePermissions(beside, PosixFilePermissions.fromString("rwxr-xr-x"));
                unpack(beside);
                Files.move(beside, HOME, StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (FileAlreadyExistsException another) {
            return HOME;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return HOME;
    }

    private static void unpack(Path folder) throws IOException {
        try (var packed = packed();
                var tar =
                        new TarArchiveInputStream(
                                new XZCompressorInputStream(new BufferedInputStream(packed)))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(tar, entry, folder.resolve(entry.getName()));
            }
        }
    }

    private static void unpack(InputStream tar, TarArchiveEntry entry, Path to) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(to);
            return;
        }
        Files.createDirectories(Objects.requireNonNull(to.getParent()));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(to, Path.of(entry.getLinkName()));
        } else {
            Files.copy(tar, to);
            var executable = (entry.getMode() & 0100) != 0;
            Files.setPosixFilePermissions(
                    to, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }

    /** The archive is named after the machine; only one is on the class path. */
    private static InputStream packed() {
        return Stream.of("linux-x86_64", "linux-arm_64", "darwin-arm_64", "darwin-x86_64")
                .map(machine ->
                        PostgresPrograms.class.getResourceAsStream("/postgres-" + machine + ".txz"))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() ->
                        new IllegalStateException(
                                "there is no PostgreSQL for this machine; name a server that runs with PARLEY_TEST_POSTGRES"));
    }
}
