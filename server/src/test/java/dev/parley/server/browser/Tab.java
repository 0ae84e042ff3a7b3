package dev.parley.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** One reader's tab, which remembers whatever went wrong in it. */
final class Tab implements AutoCloseable {

    private static final double PATIENCE = 45_000;

    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();
    private final List<String> overlooked = new ArrayList<>();

    private Tab(BrowserContext context, URI server) {
        this.context = context;
        context.setDefaultTimeout(PATIENCE);
        this.page = context.newPage();
        page.onPageError(error -> complaints.add("error: " + error));
        page.onDialog(dialog -> {
            complaints.add("dialog: " + dialog.message());
            dialog.dismiss();
        });
        page.onRequest(request -> {
            if (!isOwn(request.url(), server)) {
                complaints.add("asked another server: " + request.url());
            }
        });
        page.onRequestFailed(request -> {
            if (!isLeftBehind(request)) {
                complaints.add("failed: %s %s".formatted(request.url(), request.failure()));
            }
        });
        page.onResponse(response -> {
            if (response.status() >= 400) {
                complaints.add("%d: %s".formatted(response.status(), response.url()));
            }
        });
        page.onConsoleMessage(message -> {
            if (List.of("error", "warning").contains(message.type())) {
                complaints.add("console: " + message.text());
            }
        });
    }

    private static boolean isOwn(String address, URI server) {
        return List.of(server.toString(), "file:", "blob:").stream().anyMatch(address::startsWith);
    }

    /** A screen's code that was on its way when the reader went elsewhere. */
    private static boolean isLeftBehind(Request request) {
        return request.url().contains("/assets/") && "net::ERR_ABORTED".equals(request.failure());
    }

    /** A reader without a past, before a window of this size. */
    static Tab open(Browser browser, URI server, ColorScheme scheme, int width, int height) {
        var options =
                new Browser.NewContextOptions()
                        .setBaseURL(server.toString())
                        .setColorScheme(scheme)
                        .setViewportSize(width, height);
        return new Tab(browser.newContext(options), server);
    }

    Page page() {
        return page;
    }

    /**
     * Takes no offence at what a test was after, and what may follow of it; refuses if there was
     * nothing of it yet.
     */
    void forgive(String part) {
        assertThat(complaints).anyMatch(complaint -> complaint.contains(part));
        overlook(part);
    }

    /** Takes no offence at what may come at any time, and need not, as the network has it. */
    void overlook(String part) {
        overlooked.add(part);
    }

    /** Refuses if anything went wrong: an error, a request that failed, a word on the console. */
    void assertNothingWentWrong() {
        assertThat(complaints)
                .filteredOn(complaint -> overlooked.stream().noneMatch(complaint::contains))
                .isEmpty();
    }

    @Override
    public void close() {
        context.close();
    }
}
