package dev.parley.server.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Makes pictures of every screen in every state: {@code mvn -Pscreenshots verify}, of some with
 * {@code -Dpictures='live*'}. They are in {@code server/target/pictures}, beside a page that shows
 * them all.
 */
abstract class Pictures extends WithFakeModel {

    private static final Path FOLDER = Path.of("target", "pictures");
    private static final String WANTED = System.getProperty("pictures", "*");

    Pictures() {
        super(new Troupe());
    }

    /** The rehearsal plays all roles, which reads best, unless a state asks for the troupe. */
    @Override
    String configuration() {
        return """
        models:
          - {id: fake, url: '%1$s', name: meta-llama/Llama-3.1-8B-Instruct, thinks: true}
          - {id: away, url: 'http://127.0.0.1:9/v1', name: qwen3-14b}
        limits: {turn: {attempts: 2, retry: 100 ms}}
        default-models: {generator: rehearsal, reflector: rehearsal, reviser: rehearsal, judge: rehearsal}
        """
                .formatted(model().url());
    }

    /** The states of one server, in the order in which they are come by. */
    abstract List<State> states();

    @Override
    @BeforeAll
    void start(@TempDir Path folder) throws IOException {
        assumeTrue(wanted().findAny().isPresent(), "none of these pictures is wanted");
        Files.createDirectories(FOLDER);
        super.start(folder);
    }

    @TestFactory
    Stream<DynamicTest> areTaken() {
        return wanted().map(it -> DynamicTest.dynamicTest(it.name(), () -> take(it)));
    }

    private Stream<State> wanted() {
        var matcher = FileSystems.getDefault().getPathMatcher("glob:" + WANTED);
        return states().stream().filter(it -> matcher.matches(Path.of(it.name())));
    }

    private void take(State state) {
        try (var tab = tab(ColorScheme.LIGHT, 1440, 900)) {
            state.way().go(new Visit(tab.page()));
            new Camera(FOLDER).take(tab.page(), state.name());
        }
    }

    @AfterAll
    void writeTheContactSheet() throws IOException {
        if (Files.exists(FOLDER)) {
            new ContactSheet(FOLDER).write();
        }
    }
}
