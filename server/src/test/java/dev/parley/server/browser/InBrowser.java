package dev.parley.server.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import dev.parley.server.Server;
import dev.parley.server.configuration.Configuration;
import dev.parley.server.configuration.Sources;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * A server of the test's own, and a fresh tab on it for each test, in which nothing may go wrong.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class InBrowser {

    private static final double PATIENCE = 60_000;

    private Server server;
    private Chromium chromium;
    private Tab tab;

    @BeforeAll
    void start(@TempDir Path folder) throws IOException {
        var executable = Chromium.find();
        assumeTrue(executable.isPresent(), Chromium.MISSING);
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        Files.writeString(
                folder.resolve("parley.yaml"),
                "port: 0\ndata: .\noffline: true\n" + configuration());
        server =
                Server.start(
                        Configuration.read(Sources.of(folder, Map.of())),
                        Map.of(),
                        new PrintStream(
                                OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        chromium = Chromium.launch(executable.get());
    }

    /** More of the server's configuration, in YAML. */
    String configuration() {
        return "";
    }

    @BeforeEach
    void open() {
        tab = Tab.open(chromium.browser(), server.address(), ColorScheme.LIGHT, 1440, 900);
    }

    Page page() {
        return tab.page();
    }

    @AfterEach
    void close() {
        tab.assertNothingWentWrong();
        tab.close();
    }

    @AfterAll
    void stop() {
        if (chromium != null) {
            chromium.close();
        }
        if (server != null) {
            server.close();
        }
    }
}
