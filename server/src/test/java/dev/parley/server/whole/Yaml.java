package dev.parley.server.whole;

import dev.parley.testkit.FakeModelServer;

/** Configurations as users write them. */
public final class Yaml {

    private Yaml() {}

    /** One model, which thinks and is behind a fake server. */
    public static String model(String id, FakeModelServer server) {
        return """
        models:
          - id: %s
            url: %s
            name: fake
            thinks: true
            limits: {concurrency: 64}
        """
                .formatted(id, server.url());
    }
}
