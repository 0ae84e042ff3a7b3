package dev.parley.agents.model.openai;

import dev.parley.agents.model.Secret;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks for the usual key variables. Nothing is asked and no key is sent anywhere for it. */
final class KeyVariables {

    private static final String OPENAI_URL = "OPENAI_BASE_URL";
    private static final String OPENAI_MODEL = "OPENAI_MODEL";

    private final Map<String, String> environment;

    KeyVariables(Map<String, String> environment) {
        this.environment = Map.copyOf(environment);
    }

    Discovery.Found look() {
        List<Endpoint> endpoints = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        for (Service service : Service.ALL) {
            value(service.variable()).ifPresent(key -> add(service, key, endpoints, lines));
        }
        return new Discovery.Found(endpoints, lines);
    }

    private void add(Service service, String key, List<Endpoint> endpoints, List<String> lines) {
        try {
            var endpoint = endpoint(service, key);
            endpoints.add(endpoint);
            lines.add(line(service, endpoint));
        } catch (IllegalArgumentException e) {
            lines.add(
                    "%s is set, but can't be used: %s"
                            .formatted(service.variable(), e.getMessage()));
        }
    }

    private Endpoint endpoint(Service service, String key) {
        var secret = Secret.of(key, service.variable());
        var elsewhere = value(OPENAI_URL).filter(any -> service.equals(Service.OPENAI));
        var model = value(OPENAI_MODEL).filter(any -> service.equals(Service.OPENAI));
        var name = model.orElse(service.model());
        return Endpoint.of(name, elsewhere.map(URI::create).orElse(service.url()), name)
                .with(elsewhere.isPresent() ? Continues.AUTO : service.continues())
                .with(secret);
    }

    private Optional<String> value(String variable) {
        return Optional.ofNullable(environment.get(variable)).filter(value -> !value.isBlank());
    }

    private static String line(Service service, Endpoint endpoint) {
        return "%s is set: %s at %s can be asked"
                .formatted(service.variable(), endpoint.name(), endpoint.url().getHost());
    }
}
