package dev.parley.agents.method;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Stream;

/** The methods there are to choose from. A new one is one record and one entry here. */
public final class Methods {

    private static final List<MethodKind> OUR_OWN =
            List.of(
                    Raw.KIND,
                    Vanilla.KIND,
                    ZeroThink.KIND,
                    LessThink.KIND,
                    MoreThink.KIND,
                    BestOfN.KIND,
                    SelfRefine.KIND,
                    Tpo.KIND,
                    Align3.KIND,
                    Align3Agents.KIND,
                    SelfConsistency.KIND,
                    Constitutional.KIND,
                    ChainOfVerification.KIND,
                    Debate.KIND,
                    MixtureOfAgents.KIND,
                    Council.KIND,
                    Refuse.KIND);
    private static final List<MethodKind> ALL = found(Methods.class.getClassLoader());

    private Methods() {}

    /** All of them: the paper's, others, and those that were found on the class path. */
    public static List<MethodKind> all() {
        return ALL;
    }

    /** The method of an id. */
    public static Optional<MethodKind> find(String id) {
        return ALL.stream().filter(kind -> kind.id().equals(id)).findFirst();
    }

    /**
     * Our own and those whose sources a class loader finds.
     *
     * @throws IllegalStateException when two are of the same name
     */
    static List<MethodKind> found(ClassLoader loader) {
        var added =
                ServiceLoader.load(MethodSource.class, loader).stream()
                        .flatMap(source -> source.get().methods().stream());
        var all = Stream.concat(OUR_OWN.stream(), added).toList();
        var names = new HashSet<String>();
        for (var kind : all) {
            if (!names.add(kind.id())) {
                throw new IllegalStateException(
                        "two methods are named '%s'; the one on the class path needs another name"
                                .formatted(kind.id()));
            }
        }
        return all;
    }
}
