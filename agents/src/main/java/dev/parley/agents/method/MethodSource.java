package dev.parley.agents.method;

import java.util.List;

/**
 * Methods from outside: a jar on the class path names its sources in {@code
 * META-INF/services/dev.parley.agents.method.MethodSource}.
 */
public interface MethodSource {

    /** The methods that it adds. */
    List<MethodKind> methods();
}
