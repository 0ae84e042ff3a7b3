package dev.parley.server.deployment;

import static dev.parley.server.deployment.Checkout.fields;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What docker-compose.yml starts. */
record Compose(Map<String, Object> services) {

    static Compose read() {
        var file = Checkout.documents("docker-compose.yml").getFirst();
        return new Compose(fields(service(file, "services")));
    }

    private static Object service(Map<String, Object> in, String name) {
        var found = in.get(name);
        if (found == null) {
            throw new AssertionError("there is no %s among %s".formatted(name, in.keySet()));
        }
        return found;
    }

    List<String> nodes() {
        return services.keySet().stream().filter(name -> name.startsWith("node-")).toList();
    }

    /** What a service finds in its environment. */
    Map<String, String> environment(String name) {
        var environment = new TreeMap<String, String>();
        fields(service(fields(service(services, name)), "environment"))
                .forEach((variable, value) -> environment.put(variable, String.valueOf(value)));
        return environment;
    }
}
