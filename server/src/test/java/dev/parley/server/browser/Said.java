package dev.parley.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.stream.StreamSupport;

/**
 * What an agent said, without its marks of formatting, which the page shows as form.
 *
 * @param letters letters and digits alone
 */
record Said(String letters) {

    private static final int UNSETTLED = 40;

    static Said of(String text) {
        return new Said(text.replaceAll("[^\\p{L}\\p{N}]", ""));
    }

    /** The text that a turn shows; a thought before it is not of it. */
    static Said in(Locator turn) {
        return of(turn.locator(":scope > .md, :scope > .thought > .md").textContent());
    }

    /** The text of a turn as the log of the comparison that is shown has it. */
    static Said inLog(Page page, String method, String turn) {
        var comparison = page.url().substring(page.url().lastIndexOf('/') + 1);
        var lanes = get(page, "/api/comparisons/" + comparison).getAsJsonArray("deliberations");
        var id = text(only(lanes, "method", method), "id");
        var entries = get(page, "/api/deliberations/" + id + "/events").getAsJsonArray("items");
        return StreamSupport.stream(entries.spliterator(), false)
                .map(entry -> entry.getAsJsonObject().getAsJsonObject("event"))
                .filter(event -> text(event, "type").equals("TurnCompleted"))
                .filter(event -> text(event, "turn").equals(turn))
                .map(event -> of(text(event, "text")))
                .findFirst()
                .orElseThrow();
    }

    private static JsonObject only(Iterable<JsonElement> all, String field, String value) {
        return StreamSupport.stream(all.spliterator(), false)
                .map(JsonElement::getAsJsonObject)
                .filter(one -> text(one, field).equals(value))
                .findFirst()
                .orElseThrow();
    }

    private static String text(JsonObject object, String field) {
        return object.get(field).getAsString();
    }

    private static JsonObject get(Page page, String path) {
        return JsonParser.parseString(page.request().get(path).text()).getAsJsonObject();
    }

    /** Refuses if anything of what was said before is gone; its last words may still take form. */
    void assertGoesOnFrom(Said before) {
        var settled = before.letters.substring(0, before.letters.length() - UNSETTLED);
        assertThat(letters)
                .startsWith(settled)
                .hasSizeGreaterThanOrEqualTo(before.letters.length());
    }

    void assertIs(Said other) {
        assertThat(letters).isEqualTo(other.letters);
    }
}
