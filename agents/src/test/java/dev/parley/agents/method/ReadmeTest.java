package dev.parley.agents.method;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The README's table of methods is what the methods say of themselves. Run with {@code
 * -Dgolden.write=true} writes it anew.
 */
class ReadmeTest {

    private static final Path README = Path.of("..", "README.md");
    private static final String BEGIN =
            "| method | from | what it does | calls at the defaults |\n|---|---|---|---|\n";

    @Test
    void namesEveryMethodAsItDescribesItself() throws IOException {
        var readme = Files.readString(README);
        var begin = readme.indexOf(BEGIN);
        assertThat(begin).as("the table's head is in the README").isNotNegative();
        var end = readme.indexOf("\n\n", begin) + 1;
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(
                    README, readme.substring(0, begin) + BEGIN + rows() + readme.substring(end));
            return;
        }
        assertThat(readme.substring(begin, end)).isEqualTo(BEGIN + rows());
    }

    private static String rows() {
        return Methods.all().stream().map(ReadmeTest::row).collect(Collectors.joining());
    }

    private static String row(MethodKind kind) {
        return "| `%s` | %s | %s | %s |\n"
                .formatted(
                        kind.id(),
                        kind.origin() == Origin.PAPER ? "the paper" : "elsewhere",
                        kind.summary(),
                        calls(kind));
    }

    private static String calls(MethodKind kind) {
        var calls =
                switch (kind.choose(Map.of())) {
                    case Chosen.Choice(var choice) -> kind.calls(choice);
                    case Chosen.Refused(var name, var message) ->
                            throw new AssertionError(name + ": " + message);
                };
        var own =
                calls.least() == calls.most()
                        ? String.valueOf(calls.most())
                        : "%d to %d".formatted(calls.least(), calls.most());
        var formula =
                kind.most().text().matches("\\d+") ? "" : " (`%s`)".formatted(kind.most().text());
        return own + formula + (calls.judgings() == 0 ? "" : ", and the scorer's");
    }
}
