package dev.parley.server;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** The folder that keeps the log. */
final class DataFolder {

    private DataFolder() {}

    /**
     * Makes it if it is not there, and writes to it for proof.
     *
     * @throws CannotStart when that fails
     */
    static void prepare(Path folder) {
        try {
            Files.createDirectories(folder);
            Files.delete(Files.createTempFile(folder, "writable", ""));
        } catch (FileAlreadyExistsException file) {
            throw unusable(folder, "is a file", file);
        } catch (AccessDeniedException denied) {
            throw unusable(folder, "may not be written to", denied);
        } catch (NoSuchFileException unmade) {
            throw unusable(folder, "cannot be made there", unmade);
        } catch (IOException failed) {
            throw unusable(folder, "cannot be used (" + failed.getMessage() + ")", failed);
        }
    }

    private static CannotStart unusable(Path folder, String why, IOException cause) {
        return new CannotStart(
                "The data folder %s %s; choose another with --data.".formatted(folder, why), cause);
    }
}
