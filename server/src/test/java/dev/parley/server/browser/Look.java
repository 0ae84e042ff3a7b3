package dev.parley.server.browser;

import com.microsoft.playwright.Page;
import java.util.Locale;

/** A window in which readers see the page. */
enum Look {
    /** A large screen. */
    WIDE(1440, 900, 100),
    /** A small laptop, or half of a large screen. */
    MIDDLE(1024, 768, 100),
    /** A phone. */
    NARROW(360, 800, 100),
    /** The large screen with the browser's zoom at 200 %, which halves what the page has. */
    ZOOMED(720, 450, 100),
    /** The large screen with letters of twice the size, and nothing else. */
    LARGE_TYPE(1440, 900, 200);

    /** Of a picture, in pixels. */
    private static final int HIGHEST = 6_000;

    private final int width;
    private final int height;
    private final int type;

    /**
     * @param type the size of the letters in percent
     */
    Look(int width, int height, int type) {
        this.width = width;
        this.height = height;
        this.type = type;
    }

    /** What its pictures are called after. */
    String label() {
        return switch (this) {
            case WIDE, MIDDLE, NARROW -> Integer.toString(width);
            case ZOOMED, LARGE_TYPE -> name().toLowerCase(Locale.ROOT).replace('_', '-');
        };
    }

    /** Gives a page this window; returns when it is laid out anew. */
    void on(Page page) {
        page.setViewportSize(width, height);
        page.evaluate("size => document.documentElement.style.fontSize = size", size());
        settle(page);
    }

    /**
     * The same, but as high as the page is, so that all of it is seen; the zoomed one stays low.
     */
    void onTheWhole(Page page) {
        on(page);
        int whole = (int) page.evaluate("document.documentElement.scrollHeight");
        if (this != ZOOMED && whole > height) {
            page.setViewportSize(width, Math.min(whole, HIGHEST));
            settle(page);
        }
    }

    private String size() {
        return type == 100 ? "" : type + "%";
    }

    /** Waits until what was changed is painted. */
    static void settle(Page page) {
        page.evaluate(
                "() => document.fonts.ready.then(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done()))))");
    }
}
