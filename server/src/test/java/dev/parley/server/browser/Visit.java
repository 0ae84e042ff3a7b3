package dev.parley.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** A page on its way to a state, and the server's interface beside it. */
record Visit(Page page) {

    private static final String SCENARIO = "child-storytelling";
    private static final String SAMPLE = "matches-in-the-shed";

    static final String[] THREE = {"vanilla", "self-refine", "align3"};

    /** Goes to an address, where something is waited for. */
    Visit at(String address, String selector) {
        page.navigate(address);
        page.locator(selector).first().waitFor();
        return this;
    }

    Live lanes(String id) {
        page.navigate((id.contains(",") ? "/compare?ids=" : "/d/") + id);
        return Live.of(page);
    }

    Live comparison(String id) {
        page.navigate("/c/" + id);
        return Live.of(page);
    }

    Visit press(String... keys) {
        List.of(keys).forEach(page.keyboard()::press);
        return this;
    }

    Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    /** Opens whatever can be opened. */
    void openAll() {
        page.locator("summary").all().forEach(Locator::click);
    }

    /** A prompt for which somebody wrote a rehearsal. */
    String sample() {
        var all = page.request().get("/api/scenarios/%s/prompts".formatted(SCENARIO)).text();
        return JsonParser.parseString(all)
                .getAsJsonObject()
                .getAsJsonArray("items")
                .asList()
                .stream()
                .map(JsonElement::getAsJsonObject)
                .filter(it -> it.get("id").getAsString().equals(SAMPLE))
                .map(it -> it.get("prompt").getAsString())
                .findFirst()
                .orElseThrow();
    }

    /**
     * Starts methods on the sample prompt, which the rehearsal plays; returns the comparison's id.
     */
    String rehearsed(String... methods) {
        return compared("rehearsal", sample(), methods);
    }

    /** Starts methods on a prompt with one model for all roles; returns the comparison's id. */
    String compared(String model, String prompt, String... methods) {
        return created("/api/comparisons", body(model, prompt, "methods", each(methods)));
    }

    /** Starts one method; returns its id. */
    String submitted(String model, String prompt, String method) {
        return created(
                "/api/deliberations", body(model, prompt, "method", each(method).getFirst()));
    }

    private static List<Map<String, String>> each(String... methods) {
        return Arrays.stream(methods).map(it -> Map.of("id", it)).toList();
    }

    private static Map<String, Object> body(
            String model, String prompt, String key, Object methods) {
        return Map.of(
                "scenario",
                SCENARIO,
                "prompt",
                prompt,
                key,
                methods,
                "seed",
                7,
                "models",
                Map.of("generator", model, "reflector", model, "reviser", model, "judge", model));
    }

    String created(String path, Object body) {
        return post(path, body).get("id").getAsString();
    }

    JsonObject post(String path, Object body) {
        var answer = page.request().post(path, RequestOptions.create().setData(body));
        assertThat(answer.ok()).as(answer.text()).isTrue();
        return JsonParser.parseString(answer.text()).getAsJsonObject();
    }

    /** Makes another version of the scenario that all play in. */
    void edited(Map<String, Object> changes) {
        var address = "/api/scenarios/" + SCENARIO;
        var answer = page.request().put(address, RequestOptions.create().setData(changes));
        assertThat(answer.ok()).as(answer.text()).isTrue();
    }

    /** Ends it; what it has said by then stays. */
    void cancel(String deliberation) {
        post("/api/deliberations/%s/cancel".formatted(deliberation), Map.of());
    }
}
