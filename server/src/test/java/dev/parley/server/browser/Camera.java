package dev.parley.server.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Takes pictures of a page in every window and both themes.
 *
 * @param folder for {@code NAME-WINDOW-THEME.png}
 */
record Camera(Path folder) {

    private static final List<ColorScheme> THEMES = List.of(ColorScheme.LIGHT, ColorScheme.DARK);
    private static final Path SHOWN = Path.of("..", "docs", "screenshots");

    /** Pictures that the documentation shows, by what they are called there. */
    private static final Map<String, String> IN_THE_DOCUMENTATION =
            Map.of(
                    "live-running-1440-light", "live",
                    "live-running-1440-dark", "live-dark",
                    "live-verdicts-1440-light", "verdicts",
                    "compose-filled-1440-light", "compose");

    /** What the page shows now, which goes on meanwhile if it is at work. */
    void take(Page page, String name) {
        page.mouse().move(0, 0);
        for (var look : Look.values()) {
            if (page.locator("dialog[open]").count() > 0) {
                look.on(page);
            } else {
                look.onTheWhole(page);
            }
            for (var theme : THEMES) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(theme));
                Look.settle(page);
                save(page, name(name, look, theme));
            }
        }
    }

    private static String name(String state, Look look, ColorScheme theme) {
        return "%s-%s-%s".formatted(state, look.label(), theme.name().toLowerCase(Locale.ROOT));
    }

    private void save(Page page, String name) {
        var file = folder.resolve(name + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file));
        if (IN_THE_DOCUMENTATION.containsKey(name)) {
            show(file, SHOWN.resolve(IN_THE_DOCUMENTATION.get(name) + ".png"));
        }
    }

    private static void show(Path taken, Path shown) {
        try {
            Files.write(shown, Files.readAllBytes(taken));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
