package dev.parley.server.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import dev.parley.server.Launched;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * A server of the class's own in a process of its own, and a fresh tab on it for each test; nothing
 * may go wrong in either.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class InBrowser {

    private static final double PATIENCE = 45_000;

    private @Nullable Launched parley;
    private @Nullable Chromium chromium;
    private URI address = URI.create("");
    private Tab tab;

    @BeforeAll
    void start(@TempDir Path folder) throws IOException {
        var executable = Chromium.find();
        assumeTrue(executable.isPresent(), Chromium.MISSING);
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        Files.writeString(folder.resolve("parley.yaml"), configuration());
        parley = Launched.classes(folder, environment(), "serve", "--port", "0", "--offline");
        address = URI.create(parley.says("ready on "));
        chromium = Chromium.launch(executable.get());
    }

    /** The server's configuration, in YAML; its rehearsal plays fast, where nobody reads. */
    String configuration() {
        return "rehearsal: {speed: 4}";
    }

    /** The server's environment variables. */
    Map<String, String> environment() {
        return Map.of();
    }

    @BeforeEach
    void open() {
        tab = tab(ColorScheme.LIGHT, 1440, 900);
    }

    /** Another reader's tab. */
    Tab tab(ColorScheme scheme, int width, int height) {
        if (chromium == null) {
            throw new AssertionError("the browser was not started");
        }
        return Tab.open(chromium.browser(), address, scheme, width, height);
    }

    /** What went wrong was what the test was after, as is what may follow of it. */
    void forgive(String part) {
        tab.forgive(part);
    }

    /** What may go wrong at any time, and need not. */
    void overlook(String part) {
        tab.overlook(part);
    }

    Page page() {
        return tab.page();
    }

    /** Holds what is shown to what axe knows, and to all its text being reached in any window. */
    void assertAccessible() {
        assertAccessible(page());
    }

    /** The same in another reader's tab. */
    static void assertAccessible(Page page) {
        new Axe(page).assertAccessible();
        new Room(page).assertAllIsReached();
    }

    @AfterEach
    void close() {
        tab.close();
        tab.assertNothingWentWrong();
    }

    /** What the server said on stderr. */
    void review(String said) {
        assertThat(said).doesNotContain(" ERROR ");
    }

    @AfterAll
    void stop() {
        if (chromium != null) {
            chromium.close();
        }
        if (parley != null) {
            parley.stop();
            review(parley.err());
        }
    }
}
