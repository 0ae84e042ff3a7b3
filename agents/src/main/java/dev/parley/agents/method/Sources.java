package dev.parley.agents.method;

import dev.parley.agents.deliberation.MethodChoice;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.regex.Pattern;

/** The methods from outside, held against what ours keep. */
final class Sources {

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final Map<String, String> whose = new HashMap<>();
    private final List<MethodKind> all = new ArrayList<>();

    private Sources(List<MethodKind> ours) {
        ours.forEach(kind -> whose.put(kind.id(), "Parley"));
        all.addAll(ours);
    }

    /**
     * Ours and those whose sources a class loader finds.
     *
     * @throws MethodFault when one of them cannot be had, or is not as a method must be
     */
    static List<MethodKind> with(List<MethodKind> ours, ClassLoader loader) {
        var sources = new Sources(ours);
        try {
            ServiceLoader.load(MethodSource.class, loader).stream().forEach(sources::add);
        } catch (ServiceConfigurationError unreadable) {
            throw new MethodFault(
                    "a jar on the class path offers a method that cannot be had: %s; mend the jar, or leave it out"
                            .formatted(unreadable.getMessage()),
                    unreadable);
        }
        return List.copyOf(sources.all);
    }

    private void add(ServiceLoader.Provider<MethodSource> provider) {
        var source = provider.type().getName();
        for (var kind : methods(source, provider)) {
            check(source, kind);
            all.add(kind);
        }
    }

    /** What is not ours may throw whatever it likes, errors of linking among it. */
    private static List<MethodKind> methods(
            String source, ServiceLoader.Provider<MethodSource> provider) {
        try {
            return List.copyOf(provider.get().methods());
        } catch (ServiceConfigurationError | RuntimeException | LinkageError broken) {
            throw new MethodFault(
                    "%s, which a jar on the class path offers for methods, broke: %s; mend the jar, or leave it out"
                            .formatted(source, cause(broken)),
                    broken);
        }
    }

    private static Throwable cause(Throwable broken) {
        var cause = broken.getCause();
        return broken instanceof ServiceConfigurationError && cause != null ? cause : broken;
    }

    private void check(String source, MethodKind kind) {
        if (!ID.matcher(kind.id()).matches()) {
            throw new MethodFault(
                    "%s offers a method '%s'; an id is of lower-case letters, digits and hyphens, such as 'my-method'"
                            .formatted(source, kind.id()));
        }
        var other = whose.putIfAbsent(kind.id(), source);
        if (other != null) {
            throw new MethodFault(
                    "two methods are named '%s', one of %s and one of %s; that on the class path needs another name"
                            .formatted(kind.id(), other, source));
        }
        switch (kind.choose(Map.of())) {
            case Chosen.Refused(String field, String message) ->
                    throw new MethodFault(
                            "the method '%s' of %s refuses its own default of '%s': %s"
                                    .formatted(kind.id(), source, field, message));
            case Chosen.Choice(MethodChoice choice) -> count(source, kind, choice);
        }
    }

    private static void count(String source, MethodKind kind, MethodChoice choice) {
        try {
            kind.calls(choice);
        } catch (IllegalArgumentException noFormula) {
            throw new MethodFault(
                    "the calls of the method '%s' of %s cannot be worked out: %s"
                            .formatted(kind.id(), source, noFormula.getMessage()),
                    noFormula);
        }
    }
}
