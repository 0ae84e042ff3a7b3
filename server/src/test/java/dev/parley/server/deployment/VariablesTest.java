package dev.parley.server.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.server.configuration.Configuration;
import dev.parley.server.configuration.Setting;
import dev.parley.server.configuration.Sources;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a node is told in its environment is something that it knows. */
class VariablesTest {

    private static final Pattern VARIABLE = Pattern.compile("PARLEY_[A-Z_]*[A-Z]");
    private static final Set<String> KNOWN =
            Stream.concat(
                            Stream.of(Setting.values()).map(Setting::variable),
                            Stream.of(
                                    Sources.CONFIG_VARIABLE,
                                    Sources.TOKEN_VARIABLE,
                                    Configuration.DATABASE_PASSWORD))
                    .collect(Collectors.toUnmodifiableSet());

    static Stream<String> files() {
        return Stream.concat(
                Stream.of(
                        "Dockerfile",
                        "docker-compose.yml",
                        ".env.example",
                        "deploy/cluster-on-loopback",
                        "deploy/kubernetes/secret.yaml.example",
                        "docs/operations.md"),
                Checkout.files("deploy/kubernetes", ".yaml").stream());
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyVariableIsOneThatParleyReads(String file) {
        List<String> said =
                VARIABLE.matcher(Checkout.text(file)).results().map(MatchResult::group).toList();
        assertThat(KNOWN).containsAll(said);
    }
}
