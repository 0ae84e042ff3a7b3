package dev.parley.server.whole;

import io.vertx.core.json.JsonObject;

/** Deliberations that tests submit. */
public final class Tale {

    private Tale() {}

    /** A tale by a method with its defaults; the seed is always the same. */
    public static JsonObject by(String method) {
        return of(new JsonObject().put("id", method));
    }

    /** By self-refine in two rounds: six turns, the judge's included. */
    public static JsonObject bySelfRefine() {
        return bySelfRefine(2);
    }

    /** By self-refine in so many rounds. */
    public static JsonObject bySelfRefine(int rounds) {
        return of(new JsonObject().put("id", "self-refine").put("rounds", rounds));
    }

    /** By a method with parameters of its own. */
    static JsonObject of(JsonObject method) {
        return new JsonObject()
                .put("scenario", "child-storytelling")
                .put("prompt", "A tale of a seal who is afraid of the deep.")
                .put("method", method)
                .put("seed", 42);
    }

    /** The same with these models for the roles that write, and for the judge. */
    public static JsonObject with(JsonObject tale, String writer, String judge) {
        var models =
                new JsonObject()
                        .put("generator", writer)
                        .put("reflector", writer)
                        .put("reviser", writer)
                        .put("judge", judge);
        return tale.copy().put("models", models);
    }
}
