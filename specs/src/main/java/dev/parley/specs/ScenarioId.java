package dev.parley.specs;

import java.util.Locale;
import java.util.regex.Pattern;

/** What a scenario may be called in addresses and on the command line. */
final class ScenarioId {

    private static final Pattern GOOD = Pattern.compile("[a-z0-9][a-z0-9-]{0,79}");

    private ScenarioId() {}

    /** The id that is written; else the folder's name, in lower case and with hyphens. */
    static String read(Place written, String folder) {
        var id = written.optionalText().orElseGet(() -> fromName(folder));
        if (GOOD.matcher(id).matches()) {
            return id;
        }
        written.fault(
                written.missing()
                        ? "is missing, and the folder's name gives none; write lower case letters, digits and hyphens"
                        : "is %s; it must be at most 80 lower case letters, digits and hyphens"
                                .formatted(id));
        return "-";
    }

    private static String fromName(String folder) {
        var id =
                folder.toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^-+|-+$", "");
        return id.substring(0, Math.min(80, id.length()));
    }
}
