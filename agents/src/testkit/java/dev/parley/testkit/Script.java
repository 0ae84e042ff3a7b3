package dev.parley.testkit;

import java.util.List;

/**
 * Decides what the fake server does with each request. It may be asked from the server's event loop
 * only.
 */
@FunctionalInterface
public interface Script {
    /** What to do with this request. */
    Scene next(Asked asked);

    /** The same each time. */
    static Script always(Scene scene) {
        return asked -> scene;
    }

    /** One after another by the request's number; the last again and again. */
    static Script of(Scene... scenes) {
        List<Scene> all = List.of(scenes);
        return asked -> all.get(Math.min(asked.number(), all.size() - 1));
    }

    /** So many times the first, then always the second. */
    static Script times(int times, Scene first, Scene then) {
        return asked -> asked.number() < times ? first : then;
    }
}
