package dev.parley.server.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;

/** The runtime of the container against the jar that it runs. */
class DockerfileIT {

    @Test
    void theRuntimeHasEveryModuleThatTheJarNeeds() {
        var modules = Pattern.compile("--add-modules (\\S+)").matcher(Checkout.text("Dockerfile"));
        assertThat(modules.find()).isTrue();
        assertThat(modules.group(1).split(",")).contains(needed()).isSorted();
    }

    private static String[] needed() {
        var out = new StringWriter();
        var code =
                ToolProvider.findFirst("jdeps")
                        .orElseThrow()
                        .run(
                                new PrintWriter(out),
                                new PrintWriter(out),
                                "--ignore-missing-deps",
                                "--multi-release",
                                "25",
                                "--print-module-deps",
                                "target/parley.jar");
        assertThat(code).as(out.toString()).isZero();
        return Arrays.stream(out.toString().strip().split(",")).toArray(String[]::new);
    }
}
