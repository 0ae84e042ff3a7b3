package dev.parley.agents.method;

import java.util.List;
import java.util.Optional;

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

    /** Looked for when they are first asked for. */
    private static final class All {
        static final List<MethodKind> KINDS = found(Methods.class.getClassLoader());
    }

    private Methods() {}

    /** All of them: the paper's, others, and those that were found on the class path. */
    public static List<MethodKind> all() {
        return All.KINDS;
    }

    /** The method of an id. */
    public static Optional<MethodKind> find(String id) {
        return All.KINDS.stream().filter(kind -> kind.id().equals(id)).findFirst();
    }

    /**
     * Looks at those on the class path; to be asked before the others.
     *
     * @throws MethodFault when one of them is not as a method must be
     */
    public static void check() {
        try {
            all();
        } catch (ExceptionInInitializerError broken) {
            if (broken.getCause() instanceof MethodFault fault) {
                throw fault;
            }
            throw broken;
        }
    }

    /** Our own and those whose sources a class loader finds. */
    static List<MethodKind> found(ClassLoader loader) {
        return Sources.with(OUR_OWN, loader);
    }
}
