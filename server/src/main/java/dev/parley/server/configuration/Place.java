package dev.parley.server.configuration;

/**
 * Where a value was said.
 *
 * @param origin what kind of place it is
 * @param subject how a sentence about the value begins, {@code parley.yaml, line 3: port} or {@code
 *     --port}
 */
record Place(Origin origin, String subject) {

    /** The kinds of places, the weakest first. */
    enum Origin {
        FILE,
        VARIABLE,
        OPTION
    }

    static Place option(String name) {
        return new Place(Origin.OPTION, name);
    }

    static Place variable(String name) {
        return new Place(Origin.VARIABLE, name);
    }

    /**
     * @param line from 1
     * @param path of keys, as in {@code limits.http.body} or {@code models[0].url}
     */
    static Place line(String file, int line, String path) {
        return new Place(Origin.FILE, "%s, line %d: %s".formatted(file, line, path));
    }
}
