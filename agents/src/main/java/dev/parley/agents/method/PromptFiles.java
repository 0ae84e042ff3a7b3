package dev.parley.agents.method;

import dev.parley.agents.deliberation.Prompts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the prompts' texts, which lie as files beside the packages that use them. */
final class PromptFiles {

    private static final Map<String, List<String>> NAMES =
            Map.of(
                    "method",
                    List.of(
                            "specifications",
                            "draft",
                            "draft-behaviour",
                            "critique",
                            "critique-safety",
                            "critique-audit",
                            "revision",
                            "revision-earlier",
                            "align3-behaviour",
                            "align3-safety",
                            "align3-audit"),
                    "judge",
                    List.of("judge", "judge-repair"));

    static final Prompts PROMPTS = read();

    private PromptFiles() {}

    private static Prompts read() {
        var texts = new HashMap<String, String>();
        NAMES.forEach(
                (folder, names) -> names.forEach(name -> texts.put(name, text(folder, name))));
        return new Prompts(texts);
    }

    private static String text(String folder, String name) {
        var file = "/dev/parley/agents/%s/%s.txt".formatted(folder, name);
        try (var in = PromptFiles.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the prompt " + file + " is not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
