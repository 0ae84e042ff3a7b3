package dev.parley.server.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A page that shows all pictures of a folder side by side, a row a state.
 *
 * @param folder of pictures
 */
record ContactSheet(Path folder) {

    /** Writes {@code index.html} anew. */
    void write() throws IOException {
        try (var files = Files.list(folder)) {
            var rows =
                    files
                            .map(it -> it.getFileName().toString())
                            .filter(it -> it.endsWith(".png"))
                            .sorted()
                            .collect(Collectors.groupingBy(ContactSheet::state))
                            .entrySet()
                            .stream()
                            .sorted(Map.Entry.comparingByKey())
                            .map(it -> row(it.getKey(), it.getValue()))
                            .collect(Collectors.joining("\n"));
            Files.writeString(folder.resolve("index.html"), page(rows));
        }
    }

    private static String page(String rows) {
        return """
        <!doctype html>
        <html lang="en">
        <meta charset="utf-8">
        <title>Every screen of Parley</title>
        <style>
        body { font: 14px/1.5 system-ui, sans-serif; margin: 24px; }
        h2 { font-size: 14px; margin: 24px 0 8px; }
        div { display: flex; gap: 8px; overflow-x: auto; align-items: start; }
        img { height: 260px; width: auto; max-width: none; border: 1px solid #8888; object-fit: cover; object-position: top; }
        </style>
        <h1>Every screen of Parley</h1>
        %s
        </html>
        """
                .formatted(rows);
    }

    /** Of the name of a picture what stands before its window and theme. */
    private static String state(String picture) {
        return Stream.of(Look.values())
                .map(it -> picture.indexOf("-%s-".formatted(it.label())))
                .filter(it -> it > 0)
                .findFirst()
                .map(it -> picture.substring(0, it))
                .orElse(picture);
    }

    private static String row(String state, List<String> pictures) {
        return pictures.stream()
                .map(it ->
                        "<a href=\"%1$s\"><img src=\"%1$s\" alt=\"%1$s\" loading=\"lazy\"></a>"
                                .formatted(it))
                .collect(
                        Collectors.joining(
                                "\n", "<h2>%s</h2>\n<div>\n".formatted(state), "\n</div>"));
    }
}
