package dev.parley.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Texts that mean harm, as answers, thoughts, verdicts, prompts and scenarios, on every screen: the
 * tab refuses a dialog, a breach of the page's policy, and a request to another server.
 */
class HostileTextIT extends WithFakeModel {

    private static final Hostile HOSTILE = Hostile.read();
    private static final String LIVELY =
            "new PerformanceObserver(list => list.getEntries().forEach(it => window.longest = Math.max(window.longest ?? 0, it.duration)))"
                    + ".observe({type: 'longtask', buffered: true})";

    /** Milliseconds for which a page may not answer its reader. */
    private static final double LONGEST = 3_000;

    /** What no text may become. */
    private static final String HARM =
            "main :is(img, script, style, iframe, object, embed, form[action], svg:not(.track svg, .plot svg, .interval), math, base, meta, link),"
                    + " main [onerror], main [onload], main [onclick], main [srcdoc], main a[href^='javascript'], main a[href^='data']";

    HostileTextIT() {
        super(HOSTILE);
    }

    private void assertHarmless(Page page) {
        assertThat(page.locator(HARM).evaluateAll("all => all.map(it => it.outerHTML)"))
                .isEqualTo(List.of());
        assertThat(((Number) page.evaluate("() => window.longest ?? 0")).doubleValue())
                .as("milliseconds without an answer, at " + page.url())
                .isLessThan(LONGEST);
    }

    private String post(String path, Object body) {
        var answer = page().request().post(path, RequestOptions.create().setData(body));
        assertThat(answer.ok()).as(answer.text()).isTrue();
        return answer.text();
    }

    private void importScenario() {
        var rules = HOSTILE.small().stream().map(it -> it.replace("\0", "")).toList();
        var files =
                List.of(
                        file(
                                "scenario",
                                Map.of("name", rules.get(0), "description", rules.get(24))),
                        file(
                                "specifications",
                                Map.of(
                                        "safety_specifications", rules.subList(0, 12),
                                        "behavioral_specifications", rules.subList(12, 24))),
                        file("prompts", List.of(Map.of("prompt", rules.get(1), "label", "safe"))));
        post("/api/scenarios/imports", Map.of("files", files));
    }

    private static Map<String, String> file(String name, Object json) {
        return Map.of("path", "harm/%s.json".formatted(name), "text", new Gson().toJson(json));
    }

    private String submit(int draft) {
        return begin(
                "/api/deliberations",
                Map.of(
                        "scenario", "harm",
                        "prompt", HOSTILE.prompt(draft),
                        "method", Map.of("id", "vanilla")));
    }

    private String begin(String path, Object body) {
        return JsonParser.parseString(post(path, body)).getAsJsonObject().get("id").getAsString();
    }

    @Test
    void comeToNothingOnAnyScreen(@TempDir Path folder) {
        page().addInitScript(LIVELY);
        importScenario();
        var check = begin("/api/judge-checks", Map.of("model", "fake", "answers", 1));
        var ids =
                IntStream.range(0, HOSTILE.drafts())
                        .mapToObj(this::submit)
                        .collect(Collectors.joining(","));
        page().navigate("/compare?ids=" + ids);
        var live = Live.of(page());
        live.awaitEnds();
        assertThat(live.lanes()).hasCount(HOSTILE.drafts());
        walk(live);
        var saved = page().waitForDownload(live.button("save as HTML")::click);
        var file = folder.resolve("kept.html");
        saved.saveAs(file);
        opens(file);
        for (var screen :
                List.of(
                        "/runs",
                        "/scenarios",
                        "/scenarios/harm",
                        "/scenarios/harm/edit",
                        "/?scenario=harm",
                        "/checks",
                        "/checks/" + check)) {
            page().navigate(screen);
            page().locator("main :is(li, tr, textarea)").first().waitFor();
            assertHarmless(page());
        }
    }

    /** Through all parts of the screen that watches. */
    private void walk(Live live) {
        var page = live.page();
        assertHarmless(page);
        for (var key : List.of("c", "s", "Escape", "d", "b", "v")) {
            page.keyboard().press(key);
            assertHarmless(page);
        }
        live.verdicts().locator("button.spec").nth(2).click();
        assertThat(live.dialog("Specification")).isVisible();
        assertHarmless(page);
        live.button("close").click();
    }

    private void opens(Path file) {
        try (var other = tab(ColorScheme.DARK, 1440, 900)) {
            other.page().addInitScript(LIVELY);
            other.page().context().setOffline(true);
            other.page().navigate(file.toUri().toString());
            var kept = Live.of(other.page());
            assertThat(kept.lanes()).hasCount(HOSTILE.drafts());
            walk(kept);
            other.assertNothingWentWrong();
        }
    }
}
