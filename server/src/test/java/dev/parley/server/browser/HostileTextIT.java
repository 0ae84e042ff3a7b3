package dev.parley.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.IsInViewportOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

    private static final IsInViewportOptions IN_FULL = new IsInViewportOptions().setRatio(0.9);

    /** What no text may become, in the page or in a dialog over it. */
    private static final String HARM =
            "body :is(img, script:not(body > script), style, iframe, object, embed, form[action], svg:not(.track svg, .plot svg, .interval, .hall-code), math, base, meta, link),"
                    + " body [onerror], body [onload], body [onclick], body [srcdoc], body a[href^='javascript'], body a[href^='data']";

    /**
     * How many texts there are that turn the direction in which one reads, and a sentence for each
     * that shares its line with something else, which it would turn too.
     */
    private static final String TURNING =
            """
            () => {
              const turns = /[\u202a-\u202e\u2066-\u2069]/;
              const apart = it => {
                const { unicodeBidi, display } = getComputedStyle(it);
                return unicodeBidi.includes('isolate') || !['inline', 'contents'].includes(display);
              };
              const faults = [];
              let many = 0;
              const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              for (let text = texts.nextNode(); text; text = texts.nextNode()) {
                let box = text.parentElement;
                if (!turns.test(text.data) || !box.checkVisibility() || box.closest('textarea, option, .md')) continue;
                many++;
                while (!apart(box)) box = box.parentElement;
                if (box.textContent.trim() !== text.data.trim()) faults.push(`${box.className}: ${box.textContent.slice(0, 80)}`);
              }
              return [String(many), ...faults];
            }
            """;

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

    /** Texts that turn are on the page, and turn nothing but themselves. */
    private static void assertTurnsNothingElse(Page page) {
        var found = ((List<?>) page.evaluate(TURNING)).stream().map(String::valueOf).toList();
        assertThat(Integer.parseInt(found.getFirst())).as("at " + page.url()).isPositive();
        assertThat(found.subList(1, found.size())).as("at " + page.url()).isEmpty();
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
                                        "safety_specifications",
                                        rules.subList(0, 12),
                                        "behavioral_specifications",
                                        Stream.concat(
                                                        rules.subList(12, 24).stream(),
                                                        HOSTILE.turning().stream())
                                                .toList())),
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
        var ids = IntStream.range(0, HOSTILE.drafts()).mapToObj(this::submit).toList();
        page().navigate("/compare?ids=" + String.join(",", ids));
        var live = Live.of(page());
        live.awaitEnds();
        assertThat(live.lanes()).hasCount(HOSTILE.drafts());
        reachesManyLanes(live);
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
                        "/new-scenario?from=harm",
                        "/?scenario=harm",
                        "/checks",
                        "/checks/" + check)) {
            page().navigate(screen);
            page().locator("main :is(li, tr, textarea)").first().waitFor();
            assertHarmless(page());
        }
        page().navigate("/scenarios/harm");
        page().locator("main li").first().waitFor();
        assertTurnsNothingElse(page());
        isFound();
        isTried();
        page().navigate("/d/" + ids.getFirst());
        walkAlone(Live.of(page()));
    }

    /** Of very many lanes a few are in the window, and the arrows bring the others there. */
    private void reachesManyLanes(Live live) {
        assertThat(lanesInTheWindow()).isBetween(2, 4);
        for (int lane = 0; lane < 6; lane++) {
            page().keyboard().press("ArrowRight");
            assertThat(live.lanes().nth(lane).locator(".body")).isFocused();
        }
        assertThat(live.lanes().nth(5)).isInViewport(IN_FULL);
        assertThat(live.lanes().first()).not().isInViewport();
        assertThat(lanesInTheWindow()).isBetween(2, 4);
    }

    private int lanesInTheWindow() {
        return (int)
                page().evaluate(
                                "() => [...document.querySelectorAll('section.lane')].map(it => it.getBoundingClientRect())"
                                        + ".filter(it => it.left > -1 && it.right < innerWidth + 1).length");
    }

    /** By the palette. */
    private void isFound() {
        page().keyboard().press("Control+k");
        page().getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("go to"))
                .fill("Draft");
        page().getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Draft"))
                .first()
                .waitFor();
        assertHarmless(page());
        page().keyboard().press("Escape");
    }

    /** As what a model says when it is tried. */
    private void isTried() {
        page().navigate("/models");
        page().getByLabel("Try fake").click();
        page().locator(".found blockquote").waitFor();
        assertHarmless(page());
    }

    /**
     * One with all the small ones: what is done with a run, its replay, and a hall that sees it.
     */
    private void walkAlone(Live live) {
        live.button("judge again").click();
        live.dialog("Judge again").locator("form").waitFor();
        assertHarmless(page());
        page().keyboard().press("Escape");
        assertTurnsNothingElse(page());
        page().locator(".md button.link").first().click();
        assertThat(page().locator(".md .address a").first()).isVisible(); // and nothing was asked
        page().locator(".fork-here").first().click();
        live.dialog("Fork after").locator("form").waitFor();
        assertHarmless(page());
        page().keyboard().press("Escape");
        page().keyboard().press("v");
        live.verdicts().waitFor();
        assertTurnsNothingElse(page());
        page().keyboard().press("v");
        page().keyboard().press("p");
        page().locator(".replay").waitFor();
        page().keyboard().press(">");
        assertHarmless(page());
        isShownToAHall(live);
    }

    private void isShownToAHall(Live live) {
        page().keyboard().press("h");
        live.button("make an address").click();
        var address = page().getByLabel("Address", new Page.GetByLabelOptions().setExact(true));
        try (var hall = tab(ColorScheme.LIGHT, 1024, 768)) {
            hall.page().addInitScript(LIVELY);
            hall.page().navigate(address.inputValue());
            hall.page().locator(".md:visible").first().waitFor();
            assertHarmless(hall.page());
            assertHarmless(page());
            hall.assertNothingWentWrong();
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
