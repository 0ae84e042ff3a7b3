package dev.parley.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;

/**
 * Whether all text of a screen is reached where there is little room: on a phone, at a zoom of 200
 * %, and with letters of twice the size.
 */
record Room(Page page) {

    private static final List<Look> NARROW = List.of(Look.NARROW, Look.ZOOMED, Look.LARGE_TYPE);

    /**
     * A sentence for each fault. Text may be cut where it opens, leads somewhere, or says itself in
     * a title; where one scrolls to it, there must be room to read in.
     */
    private static final String FAULTS =
            """
            () => {
              const faults = [];
              const root = document.documentElement;
              const said = it => `${it.tagName.toLowerCase()}.${it.className}: ${it.textContent.trim().slice(0, 40)}`;
              const opens = it => it.closest('a[href], button, summary, [title], select')
                || it.closest('article, li')?.querySelector('[aria-expanded]');
              const beyond = root.scrollWidth - root.clientWidth;
              if (beyond > 0) faults.push(`the whole screen goes sideways by ${beyond} px`);
              for (const it of document.querySelectorAll('body *')) {
                if (!it.checkVisibility() || it.textContent.trim() === '' || it.clientWidth <= 1) continue;
                const style = getComputedStyle(it);
                const hides = way => ['hidden', 'clip'].includes(way);
                const wide = it.scrollWidth > it.clientWidth + 1;
                const high = it.scrollHeight > it.clientHeight + 1;
                if (((hides(style.overflowX) && wide) || (hides(style.overflowY) && high)) && !opens(it)) {
                  faults.push(`cut off: ${said(it)}`);
                }
                if (['auto', 'scroll'].includes(style.overflowY) && high && it.clientHeight < 48) {
                  faults.push(`no room to read in, ${it.clientHeight} px: ${said(it)}`);
                }
                if (['sticky', 'fixed'].includes(style.position) && it.tagName !== 'DIALOG'
                    && it.offsetHeight > innerHeight * 0.4 && it.offsetWidth > innerWidth * 0.5) {
                  faults.push(`stays and takes ${it.offsetHeight} of ${innerHeight} px: ${said(it)}`);
                }
              }
              return faults;
            }
            """;

    /** In all of these windows; the page has a large one again afterwards. */
    void assertAllIsReached() {
        for (var look : NARROW) {
            look.on(page);
            assertThat((List<?>) page.evaluate(FAULTS)).as("%s at %s", look, page.url()).isEmpty();
        }
        Look.WIDE.on(page);
    }
}
