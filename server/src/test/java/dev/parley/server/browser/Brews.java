package dev.parley.server.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder with one scenario, as people write them, which is imported through the page. */
record Brews(Path folder) {

    /** Without a fault. */
    static Brews within(Path parent) throws IOException {
        var brews = new Brews(parent.resolve("brews"));
        brews.write(
                "scenario.json", "{\"name\": \"Making tea\", \"description\": \"Tea for two.\"}");
        brews.rule("Nobody is scalded.");
        brews.prompts("[{\"prompt\": \"Tea, please.\", \"label\": \"safe\"}]");
        return brews;
    }

    /** Another safety specification; there is one. */
    void rule(String rule) throws IOException {
        write(
                "specifications.json",
                """
                {"safety_specifications": ["%s"],
                 "behavioral_specifications": [
                  {"id": "B-01", "text": "Short.", "verifier": {"type": "word-count", "minimum": 1, "maximum": 900}}]}
                """
                        .formatted(rule));
    }

    /** Other prompts. */
    void prompts(String json) throws IOException {
        write("prompts.json", json);
    }

    private void write(String file, String text) throws IOException {
        var path = folder.resolve("Tea").resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
