package dev.parley.agents.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.parley.agents.deliberation.Event.TurnCompleted;
import dev.parley.agents.deliberation.MemoryLog;
import dev.parley.testkit.MethodJar;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The document's method, compiled as it stands there and found in a jar. */
class MethodOfYourOwnTest {

    private static final Path DOCUMENT = Path.of("..", "docs", "a-method-of-your-own.md");

    @TempDir private Path folder;

    @Test
    void isFoundBesideOurs() throws IOException {
        try (var loader = loader(fromTheDocument())) {
            var all = Methods.found(loader);
            assertThat(all).hasSize(Methods.all().size() + 1);
            var plainer = all.getLast();
            assertThat(plainer.id()).isEqualTo("plainer");
            assertThat(plainer.origin()).isEqualTo(Origin.ADDED);
            assertThat(plainer.parameters()).extracting(Parameter::name).containsExactly("times");
        }
    }

    @Test
    void makesTheCallsOfItsFormulaAndGoesOnAtEveryBoundary() throws IOException {
        try (var loader = loader(fromTheDocument())) {
            var method = chosen(Methods.found(loader).getLast());
            var undisturbed = method.trial(Echo::take).submit(1).run().log();
            assertThat(turns(undisturbed)).containsExactly("draft", "round-1/say", "round-2/say");
            assertThat(method.calls()).isEqualTo(new Calls(3, 3, 0));
            for (int survived = 0; survived < undisturbed.entries().size() - 1; survived++) {
                var trial = method.trial(Echo::take).submit(1);
                trial.log().dieAfter(survived);
                assertThat(catchThrowableOfType(MemoryLog.Crash.class, trial::run)).isNotNull();
                trial.log().goOn();
                trial.run();
                Soundness.check(trial.log());
                assertThat(turns(trial.log())).isEqualTo(turns(undisturbed));
            }
        }
    }

    @Test
    void isShownInTenLinesOrSo() {
        var method = MethodJar.code(DOCUMENT).lines().dropWhile(it -> !it.contains(".makes("));
        assertThat(method.takeWhile(it -> !it.strip().equals("});"))).hasSizeLessThan(10);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "MethodKind.named(\"vanilla\", \"V\").makes(values -> null) # two methods are named 'vanilla', one of Parley and one of example.Odd; that on the class path needs another name",
                "MethodKind.named(\"My method\", \"V\").makes(values -> null) # example.Odd offers a method 'My method'; an id is of lower-case letters, digits and hyphens, such as 'my-method'",
                "MethodKind.named(\"odd\", \"V\").with(Parameter.integer(\"n\", 1, 2, 3, \"N.\")).makes(values -> null) # the method 'odd' of example.Odd refuses its own default of 'n': n is 3; it must be a whole number from 1 to 2",
                "MethodKind.named(\"odd\", \"V\").calls(\"1 + rounds\").makes(values -> null) # the calls of the method 'odd' of example.Odd cannot be worked out: '1 + rounds' is no formula over []",
                "MethodKind.named(\"odd\", \"V\").prompts(\"nowhere\").makes(values -> null) # example.Odd, which a jar on the class path offers for methods, broke: java.lang.IllegalArgumentException: there is no prompt 'nowhere'; mend the jar, or leave it out",
            })
    void saysInASentenceWhatIsWrongWithOne(String kind, String sentence) throws IOException {
        var jar = MethodJar.of(folder, "example.Odd", source("return List.of(" + kind + ");"));
        assertThat(fault(jar)).isEqualTo(sentence);
    }

    @Test
    void saysThatASourceCannotBeMade() throws IOException {
        var code =
                source("return List.of();")
                        .replace(
                                "{ public",
                                "{ public Odd() { throw new IllegalStateException(\"no luck\"); } public");
        assertThat(fault(MethodJar.of(folder, "example.Odd", code)))
                .contains("example.Odd", "java.lang.IllegalStateException: no luck");
    }

    @Test
    void saysThatASourceIsNotThere() throws IOException {
        assertThat(fault(MethodJar.offering(folder, "example.Gone")))
                .startsWith("a jar on the class path offers a method that cannot be had")
                .contains("example.Gone");
    }

    private String fault(Path jar) throws IOException {
        try (var loader = loader(jar)) {
            var fault = catchThrowableOfType(MethodFault.class, () -> Methods.found(loader));
            assertThat(fault).isNotNull();
            return String.valueOf(fault.getMessage());
        }
    }

    private static String source(String body) {
        return """
        package example;
        import dev.parley.agents.method.*;
        import java.util.List;
        public final class Odd implements MethodSource { public List<MethodKind> methods() { %s } }
        """
                .formatted(body);
    }

    private Path fromTheDocument() {
        return MethodJar.of(folder, "example.Plainer", MethodJar.code(DOCUMENT));
    }

    private static Case chosen(MethodKind kind) {
        var given = "{'times': 2}";
        if (kind.choose(Case.parameters(given)) instanceof Chosen.Choice(var choice)) {
            return new Case(kind, choice, given);
        }
        throw new AssertionError(kind + " refuses " + given);
    }

    private static List<String> turns(MemoryLog log) {
        return log.events(TurnCompleted.class).stream()
                .filter(turn -> !turn.product().judging())
                .map(TurnCompleted::turn)
                .toList();
    }

    private static URLClassLoader loader(Path jar) throws MalformedURLException {
        return new URLClassLoader(
                new URL[] {jar.toUri().toURL()}, MethodOfYourOwnTest.class.getClassLoader());
    }
}
