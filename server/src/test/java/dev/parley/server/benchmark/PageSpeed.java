package dev.parley.server.benchmark;

import com.fasterxml.jackson.databind.node.IntNode;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator.WaitForOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.WaitForSelectorState;
import com.microsoft.playwright.options.WaitUntilState;
import dev.parley.agents.deliberation.Event;
import dev.parley.agents.deliberation.Product;
import dev.parley.agents.deliberation.Role;
import dev.parley.server.browser.Chromium;
import dev.parley.server.http.StoredLogs;
import dev.parley.server.live.LogOfEvents;
import dev.parley.server.store.Store;
import dev.parley.server.store.StoreLimits;
import dev.parley.testkit.PacedModelServer;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;

/**
 * Measures the page in chromium: how smoothly lanes grow that stream 60 tokens a second after ten
 * turns of history, how soon a log of 5,000 events is open, and how much script LIVE loads.
 */
final class PageSpeed {

    private static final int TOKENS_PER_SECOND = 60;
    private static final int AGAIN = 7;
    private static final int FAST = 5_000;
    private static final int TOKENS = 1_200;
    private static final int HISTORY = 10;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final double SETTLING = 3_000;
    private static final double WINDOW = 10_000;

    /** Counts frames, and how long after its arrival a piece of text was painted. */
    private static final String WATCHER =
            """
            (() => {
              const seen = window.seen = { frames: 0, lags: [], waiting: [] };
              const tick = () => { seen.frames++; requestAnimationFrame(tick); };
              requestAnimationFrame(tick);
              const Native = WebSocket;
              window.WebSocket = class extends Native {
                constructor(...all) {
                  super(...all);
                  this.addEventListener('message', ({ data }) => {
                    if (data.includes('"type":"delta"')) seen.waiting.push(performance.now());
                  });
                }
              };
              const inLane = ({ target }) => (target.nodeType === 1 ? target : target.parentElement)?.closest('.lane .body');
              document.addEventListener('DOMContentLoaded', () =>
                new MutationObserver((changes) => {
                  if (!changes.some(inLane)) return;
                  const painted = seen.waiting.splice(0);
                  requestAnimationFrame(() => {
                    const now = performance.now();
                    painted.forEach((at) => seen.lags.push(now - at));
                  });
                }).observe(document.body, { subtree: true, childList: true, characterData: true }));
            })()
            """;

    /** Milliseconds since the navigation began, once the end of a run is on the screen. */
    private static final String PAINTED =
            """
            () => new Promise((told) => {
              const look = () =>
                document.querySelector('.lane > footer > p')?.textContent.includes('answered')
                  ? requestAnimationFrame(() => requestAnimationFrame(() => told(performance.now())))
                  : requestAnimationFrame(look);
              look();
            })
            """;

    private final Vertx vertx = Vertx.vertx();
    private final PacedModelServer model =
            PacedModelServer.start(vertx, FAST, TOKENS, story(), Tale.verdicts());

    private PageSpeed() {}

    public static void main(String... options) throws IOException {
        System.out.println(Machine.description());
        var executable =
                Chromium.find().orElseThrow(() -> new IllegalStateException(Chromium.MISSING));
        var speed = new PageSpeed();
        var folder = Files.createTempDirectory("parley-page");
        var log = speed.longLog(folder);
        try (var subject = Subject.in(folder, speed.model.url(), options);
                var chromium = Chromium.launch(executable)) {
            speed.lanes(6, "50", subject, chromium.browser());
            speed.lanes(12, "30", subject, chromium.browser());
            speed.opens(log, subject, chromium.browser());
        } finally {
            speed.model.close();
            speed.vertx.close().await();
        }
    }

    private void lanes(int many, String frames, Subject subject, Browser browser) {
        model.speed(FAST);
        var calls = model.calls();
        var id = compare(many, subject);
        awaitCalls(calls + many * HISTORY);
        model.speed(TOKENS_PER_SECOND);
        try (var context = browser.newContext(size())) {
            var page = context.newPage();
            page.addInitScript(WATCHER);
            page.navigate(subject.rest().address() + "/c/" + id);
            page.locator(".lane").nth(many - 1).waitFor();
            page.waitForTimeout(SETTLING);
            report(many, frames, page);
            page.getByText("stop all").click();
            page.locator(".lane > footer button.stop")
                    .first()
                    .waitFor(new WaitForOptions().setState(WaitForSelectorState.DETACHED));
        }
    }

    private static String compare(int many, Subject subject) {
        var methods = new JsonArray();
        IntStream.range(0, many)
                .forEach(_ ->
                        methods.add(
                                new JsonObject()
                                        .put("id", "self-refine")
                                        .put("rounds", 8)
                                        .put("stopWhenSatisfied", false)));
        var body = Tale.of("page-" + many).put("methods", methods);
        body.remove("method");
        var made = new JsonObject(subject.rest().post("/api/comparisons", body).body());
        return made.getString("id");
    }

    private static void report(int many, String goal, Page page) {
        var devtools = page.context().newCDPSession(page);
        devtools.send("Performance.enable");
        page.evaluate("seen.frames = 0; seen.lags.length = 0");
        var busy = busy(devtools.send("Performance.getMetrics"));
        page.waitForTimeout(WINDOW);
        var frames = ((Number) page.evaluate("seen.frames")).doubleValue();
        var worked = busy(devtools.send("Performance.getMetrics")) - busy;
        var seconds = WINDOW / 1000;
        say(many + " lanes: frames a second", goal, frames / seconds);
        say(many + " lanes: lag p50, ms", many == 6 ? "60" : "", lag(page, 0.5));
        say(many + " lanes: lag p95, ms", many == 6 ? "110" : "", lag(page, 0.95));
        say(
                many + " lanes: main thread, ms a second",
                many == 6 ? "350" : "",
                1000 * worked / seconds);
    }

    private static double lag(Page page, double part) {
        return ((Number)
                        page.evaluate(
                                "part => seen.lags.toSorted((a, b) => a - b)[Math.floor(part * seen.lags.length)] ?? NaN",
                                part))
                .doubleValue();
    }

    private static double busy(com.google.gson.JsonObject metrics) {
        for (var each : metrics.getAsJsonArray("metrics")) {
            if (each.getAsJsonObject().get("name").getAsString().equals("TaskDuration")) {
                return each.getAsJsonObject().get("value").getAsDouble();
            }
        }
        throw new IllegalStateException("the browser tells no TaskDuration");
    }

    /** At first, and as often again as has a median. */
    private void opens(String log, Subject subject, Browser browser) {
        var address = subject.rest().address() + "/d/" + log;
        say("a log of 5,000 events is open, at first, ms", "", opened(address, browser));
        var again = IntStream.range(0, AGAIN).mapToDouble(_ -> opened(address, browser)).sorted();
        say(
                "a log of 5,000 events is open, median of %d, ms".formatted(AGAIN),
                "1000",
                again.toArray()[AGAIN / 2]);
        loads(address, browser);
    }

    /**
     * Milliseconds from the beginning of the navigation, code and log included, until its end is
     * painted, for a reader who has never been here.
     */
    private static double opened(String address, Browser browser) {
        try (var context = browser.newContext(size())) {
            var page = context.newPage();
            page.navigate(address, new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
            return ((Number) page.evaluate(PAINTED)).doubleValue();
        }
    }

    private static void loads(String address, Browser browser) {
        try (var context = browser.newContext(size())) {
            var page = context.newPage();
            var loaded = new ArrayList<String>();
            page.onResponse(response -> loaded.add(response.url()));
            page.navigate(address);
            page.evaluate(PAINTED);
            page.waitForLoadState(LoadState.NETWORKIDLE);
            size(page, List.copyOf(loaded), ".js", "60");
            size(page, List.copyOf(loaded), ".css", "");
        }
    }

    private static void size(Page page, List<String> loaded, String kind, String goal) {
        var bytes =
                loaded.stream()
                        .filter(url -> url.endsWith(kind))
                        .mapToInt(url -> zipped(page.request().get(url).body()))
                        .sum();
        say("what LIVE loads of " + kind + ", kB gzip", goal, bytes / 1000.0);
    }

    private static int zipped(byte[] body) {
        var zipped = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(zipped)) {
            zip.write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return zipped.size();
    }

    /** Written before the server starts: 2,497 turns, an answer and an end. */
    private String longLog(Path folder) throws IOException {
        Files.createDirectories(folder.resolve("data"));
        var log = LogOfEvents.priced("self-refine", Map.of("rounds", IntNode.valueOf(1248)));
        log.add(new Event.Claimed("node-a", 1), 20);
        for (int turn = 1; turn <= 2_497; turn++) {
            var path =
                    "round-%d/%s".formatted((turn + 1) / 2, turn % 2 == 0 ? "revise" : "reflect");
            var role = turn % 2 == 0 ? Role.REVISER : Role.REFLECTOR;
            var product = turn % 2 == 0 ? Product.DRAFT : Product.CRITIQUE;
            log.start(path, 1, role, product);
            log.say(path, 1, role, product, Tale.REPLY, "");
        }
        log.answer(Tale.REPLY, "", "round-1248/revise", Optional.empty());
        log.add(new Event.Completed(), 3);
        try (var store =
                Store.open(
                        "jdbc:sqlite:" + folder.resolve("data/parley.db"), StoreLimits.DEFAULT)) {
            return new StoredLogs(store).put(log.entries()).toString();
        }
    }

    private void awaitCalls(int calls) {
        try {
            if (!model.awaitCalls(calls, PATIENCE)) {
                throw new IllegalStateException(
                        "only %d of %d calls".formatted(model.calls(), calls));
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Browser.NewContextOptions size() {
        return new Browser.NewContextOptions().setViewportSize(1440, 900);
    }

    /** Paragraphs, emphasis and a list, as models write. */
    private static String story() {
        return "The **seal** dived, and the deep was only a *room* without a lamp.\n\n- one wave\n- one moon\n\n"
                .repeat(60);
    }

    private static void say(String figure, String goal, double measured) {
        System.out.printf(
                Locale.ROOT,
                "%-52s %8s %12.1f; load average %s%n",
                figure,
                goal,
                measured,
                Machine.load());
    }
}
