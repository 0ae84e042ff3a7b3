package dev.parley.agents.model.openai;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.ext.web.client.WebClient;
import io.vertx.ext.web.client.WebClientOptions;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the models that need no configuration: those of local servers on their usual ports, and
 * those of services for which the usual variable holds a key. Done within a second.
 */
public final class Discovery {

    /** Where Ollama, LM Studio, llama.cpp and vLLM listen unless told otherwise. */
    public static final List<URI> PLACES =
            Stream.of(11434, 1234, 8080, 8081, 8000)
                    .map(port -> URI.create("http://127.0.0.1:" + port))
                    .toList();

    /**
     * What was found.
     *
     * @param endpoints the preferred first; their ids are all different
     * @param lines a plain sentence each on what was found, or that nothing was
     */
    public record Found(List<Endpoint> endpoints, List<String> lines) {
        public Found {
            endpoints = List.copyOf(endpoints);
            lines = List.copyOf(lines);
        }
    }

    private final Vertx vertx;
    private final List<URI> places;
    private final Map<String, String> environment;

    /**
     * @param places addresses of local servers, without a path; Parley's own is to be left out
     */
    public Discovery(Vertx vertx, List<URI> places, Map<String, String> environment) {
        this.vertx = vertx;
        this.places = List.copyOf(places);
        this.environment = Map.copyOf(environment);
    }

    /** Looks everywhere at once; never fails. */
    public Future<Found> look() {
        var client = WebClient.create(vertx, new WebClientOptions().setFollowRedirects(false));
        var looks = places.stream().map(place -> new LocalServer(place, client).look()).toList();
        return Future.join(looks)
                .map(all -> all.<Found>list())
                .map(this::together)
                .onComplete(any -> client.close());
    }

    private Found together(List<Found> local) {
        List<Endpoint> endpoints = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        for (Found found : local) {
            endpoints.addAll(found.endpoints());
            lines.addAll(found.lines());
        }
        if (endpoints.isEmpty()) {
            lines.add(noServer());
        }
        var keyed = new KeyVariables(environment).look();
        endpoints.addAll(keyed.endpoints());
        lines.addAll(keyed.lines());
        if (keyed.lines().isEmpty()) {
            lines.add("no key variable is set, such as OPENAI_API_KEY or DEEPSEEK_API_KEY");
        }
        return new Found(distinct(endpoints), lines);
    }

    private String noServer() {
        return places.isEmpty()
                ? "no local model server was looked for"
                : "no local model server was found on port %s"
                        .formatted(
                                String.join(
                                        ", ",
                                        places.stream()
                                                .map(place -> String.valueOf(place.getPort()))
                                                .toList()));
    }

    /** Of two with one id the later is known by its place as well. */
    private static List<Endpoint> distinct(List<Endpoint> endpoints) {
        Set<String> ids = new HashSet<>();
        return endpoints.stream()
                .map(each -> ids.add(each.id()) ? each : each.known(each.id() + "@" + place(each)))
                .toList();
    }

    private static String place(Endpoint endpoint) {
        return endpoint.url().getHost() + ":" + endpoint.port();
    }
}
