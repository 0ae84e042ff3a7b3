package dev.parley.agents.model.openai;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.parley.agents.deliberation.Json;
import dev.parley.agents.model.openai.Discovery.Found;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.client.HttpResponse;
import io.vertx.ext.web.client.WebClient;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** A place on this machine where a model server may listen. */
final class LocalServer {

    private static final long MOST_MILLIS = 800;
    private static final int MOST_MODELS = 20;

    /** A local server seldom has room for more at once. */
    private static final Limits LIMITS = new Limits(4, 0, 0);

    private static final Pattern NO_CHAT =
            Pattern.compile("(?i)embed|rerank|whisper|tts|bge-|minilm|clip");

    /** Models whose templates open the thought, so that only its end is seen. */
    private static final Pattern THINKS = Pattern.compile("(?i)\\br1\\b|qwq|thinking|reasoner");

    private static final Map<Integer, String> BY_PORT =
            Map.of(11434, "Ollama", 1234, "LM Studio", 8000, "vLLM");
    private static final Map<String, String> BY_OWNER =
            Map.of("llamacpp", "llama.cpp", "vllm", "vLLM", "library", "Ollama");

    private final URI place;
    private final WebClient client;

    LocalServer(URI place, WebClient client) {
        this.place = place;
        this.client = client;
    }

    /** What it offers; nothing when nobody listens there. */
    Future<Found> look() {
        return client.getAbs(place + "/v1/models")
                .timeout(MOST_MILLIS)
                .send()
                .timeout(MOST_MILLIS, TimeUnit.MILLISECONDS)
                .map(this::found)
                .otherwise(cause -> silent(cause));
    }

    private Found silent(Throwable cause) {
        return Causes.nobodyThere(cause)
                ? new Found(List.of(), List.of())
                : noModels("answers too slowly or not in HTTP");
    }

    private Found found(HttpResponse<Buffer> response) {
        if (response.statusCode() == 401 || response.statusCode() == 403) {
            return noModels("asks for a key; declare it under 'models' in the configuration");
        }
        var listed = listed(response);
        if (!listed.isArray()) {
            return noModels("answers, but is no model server");
        }
        List<String> names = new ArrayList<>();
        listed.forEach(each -> names.add(each.path("id").asText()));
        names.removeIf(name -> name.isBlank() || NO_CHAT.matcher(name).find());
        var title = title(listed.path(0).path("owned_by").asText());
        return names.isEmpty()
                ? noModels("is %s without a model to chat with; load or pull one".formatted(title))
                : new Found(endpoints(names), List.of(line(title, names)));
    }

    private List<Endpoint> endpoints(List<String> names) {
        var url = URI.create(place + "/v1");
        return names.stream()
                .limit(MOST_MODELS)
                .map(name -> Endpoint.of(name, url, name).with(LIMITS))
                .map(each -> THINKS.matcher(each.name()).find() ? each.thinking() : each)
                .toList();
    }

    private String line(String title, List<String> names) {
        var shown = String.join(", ", names.subList(0, Math.min(names.size(), MOST_MODELS)));
        var more = names.size() > MOST_MODELS ? " and others" : "";
        return "%s at %s offers %s%s".formatted(title, place, shown, more);
    }

    private Found noModels(String what) {
        return new Found(List.of(), List.of(place + " " + what));
    }

    private String title(String owner) {
        var byPort = BY_PORT.getOrDefault(place.getPort(), "a model server");
        return BY_OWNER.getOrDefault(owner.toLowerCase(Locale.ROOT), byPort);
    }

    private static JsonNode listed(HttpResponse<Buffer> response) {
        try {
            var body = response.bodyAsString();
            return Json.MAPPER.readTree(body == null ? "" : body).path("data");
        } catch (JsonProcessingException e) {
            return Json.MAPPER.missingNode();
        }
    }
}
