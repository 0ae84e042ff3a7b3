package dev.parley.specs;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Where a folder's files come from. */
sealed interface FolderSource {

    /** The folder's last name, and so the scenario's id unless it says another. */
    String name();

    /** The text of a file in the folder; empty if there is none. */
    Optional<String> text(String file) throws IOException;

    /** How a file of the folder is named where something is wrong with it. */
    default String shown(String file) {
        return file;
    }

    /**
     * One folder among files that were given with their paths.
     *
     * @param folder path of it; empty for the top
     * @param files texts by path
     */
    record Given(String folder, Map<String, String> files) implements FolderSource {

        @Override
        public String name() {
            return folder.substring(folder.lastIndexOf('/') + 1);
        }

        @Override
        public Optional<String> text(String file) {
            return Optional.ofNullable(files.get(shown(file)));
        }

        @Override
        public String shown(String file) {
            return folder.isEmpty() ? file : folder + "/" + file;
        }

        @Override
        public String toString() {
            return folder;
        }
    }

    /** A folder on disk. */
    record Disk(Path folder) implements FolderSource {

        @Override
        public String name() {
            var last = folder.toAbsolutePath().normalize().getFileName();
            return last == null ? "" : last.toString();
        }

        @Override
        public Optional<String> text(String file) throws IOException {
            var path = folder.resolve(file);
            return Files.isRegularFile(path)
                    ? Optional.of(Files.readString(path))
                    : Optional.empty();
        }

        @Override
        public String toString() {
            return folder.toString();
        }
    }

    /** A folder on the class path, a jar's included. */
    record ClassPath(String folder) implements FolderSource {

        @Override
        public String name() {
            return folder.substring(folder.lastIndexOf('/') + 1);
        }

        @Override
        public Optional<String> text(String file) throws IOException {
            var resource = "/" + folder + "/" + file;
            try (InputStream in = FolderSource.class.getResourceAsStream(resource)) {
                return in == null
                        ? Optional.empty()
                        : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }

        @Override
        public String toString() {
            return "class path " + folder;
        }
    }
}
