package dev.parley.specs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes a scenario as a folder, from which it can be read again as it was. */
public final class ScenarioWriter {

    private static final ObjectWriter JSON = Json.MAPPER.writer(indented());

    private ScenarioWriter() {}

    /**
     * Writes the three files; those that are there already are overwritten.
     *
     * @param folder made if it is not there
     * @throws IOException if it cannot be written
     */
    public static void write(Scenario scenario, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (var file : files(scenario).entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
    }

    /** The text of each of its three files, by the file's name. */
    public static Map<String, String> files(Scenario scenario) {
        var files = new LinkedHashMap<String, String>();
        files.put("scenario.json", text(head(scenario)));
        files.put("specifications.json", text(specifications(scenario)));
        files.put("prompts.json", text(prompts(scenario.prompts())));
        return files;
    }

    private static String text(JsonNode content) {
        try {
            return JSON.writeValueAsString(content) + "\n";
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode head(Scenario scenario) {
        return Json.MAPPER
                .createObjectNode()
                .put("id", scenario.id())
                .put("version", scenario.version())
                .put("name", scenario.name())
                .put("description", scenario.description());
    }

    private static JsonNode specifications(Scenario scenario) {
        var both = Json.MAPPER.createObjectNode();
        both.set("safety_specifications", list(scenario.safety()));
        both.set("behavioral_specifications", list(scenario.behaviour()));
        return both;
    }

    private static JsonNode list(List<Specification> specifications) {
        var list = Json.MAPPER.createArrayNode();
        for (var each : specifications) {
            ObjectNode written = list.addObject().put("id", each.id()).put("text", each.text());
            each.verifier().ifPresent(it -> written.set("verifier", Json.MAPPER.valueToTree(it)));
        }
        return list;
    }

    private static JsonNode prompts(List<SamplePrompt> prompts) {
        var list = Json.MAPPER.createArrayNode();
        for (var each : prompts) {
            var written = list.addObject().put("id", each.id()).put("prompt", each.prompt());
            each.adversarialPrompt().ifPresent(it -> written.put("adversarial_prompt", it));
            written.set("label", Json.MAPPER.valueToTree(each.label()));
            written.put("source", each.source());
            each.answer().ifPresent(it -> written.put("answer", it));
        }
        return list;
    }

    private static DefaultPrettyPrinter indented() {
        var lines = new DefaultIndenter("  ", "\n");
        var printer = new DefaultPrettyPrinter();
        printer.indentArraysWith(lines);
        printer.indentObjectsWith(lines);
        return printer;
    }
}
