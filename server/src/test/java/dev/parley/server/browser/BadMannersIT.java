package dev.parley.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import dev.parley.testkit.Asked;
import dev.parley.testkit.Manners;
import dev.parley.testkit.Scene;
import dev.parley.testkit.Script;
import dev.parley.testkit.Speech;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * What a user reads in the lane of a model that misbehaves, or that writes a thousand tokens a
 * turn.
 */
class BadMannersIT extends WithFakeModel {

    private static final String[] THREE = {"vanilla", "self-refine", "align3"};
    private static final Cast WORDY = new Cast(1_000, 700);
    private static final Speech STORY = Speech.of("Once upon a time there was a seal that hummed.");

    /** Misbehaves the first time it is asked, or each time, by what the prompt asks for. */
    private static final class Ill implements Script {

        private final Cast well = new Cast(20, 500);
        private final Set<String> heard = new HashSet<>();

        @Override
        public Scene next(Asked asked) {
            var prompt = asked.prompt();
            if (prompt.contains("give the verdicts")) {
                return well.next(asked);
            }
            if (prompt.contains("at length")) {
                return WORDY.next(asked);
            }
            boolean first = heard.add(prompt);
            if (prompt.contains("a key")) {
                return new Manners.Status(401, "Incorrect API key provided");
            }
            if (prompt.contains("a web page")) {
                return new Manners.Html();
            }
            if (prompt.contains("silence")) {
                return new Manners.Silence();
            }
            if (prompt.contains("a wait") && first) {
                return new Manners.TooManyRequests(Duration.ofSeconds(2));
            }
            if (prompt.contains("a break") && first) {
                return new Manners.CutOff(6, STORY.at(20));
            }
            return prompt.contains("a fault")
                    ? new Manners.Status(500, "CUDA out of memory")
                    : STORY;
        }
    }

    BadMannersIT() {
        super(new Ill());
    }

    private Compose form(String prompt) {
        return Compose.open(page()).prompt(prompt).methods("vanilla");
    }

    private void assertFails(Compose form, String model, String sentence) {
        assertThat(form.deliberate().foot("vanilla"))
                .containsText(
                        "failed: draft: model '%s' at %s: %s"
                                .formatted(model, model().url(), sentence));
    }

    @Test
    void aKeyThatIsAskedForAndNotThere() {
        assertFails(
                form("It wants a key"), "fake", "it asks for a key (401) and none is configured;");
    }

    @Test
    void aWebPageInsteadOfAnAnswer() {
        assertFails(
                form("It sends a web page"),
                "fake",
                "it answered with a web page and not with the API;");
    }

    @Test
    void silence() {
        assertFails(
                form("It keeps silence").model("generator", "impatient"),
                "impatient",
                "nothing was heard for 3 s;");
    }

    @Test
    void aFaultOfTheServer() {
        assertFails(form("It has a fault"), "fake", "it answered 500: \"CUDA out of memory\"");
    }

    @Test
    void aWaitThatIsAskedForIsShownAndThenItGoesOn() {
        var live = form("It wants a wait").deliberate();
        assertThat(live.foot("vanilla")).containsText("generator will try again");
        assertThat(live.turn("vanilla", "draft").locator(".failure"))
                .containsText("too many requests, and asks to wait 2 s");
        assertThat(live.foot("vanilla")).containsText("answered in");
        Said.in(live.turn("vanilla", "draft")).assertIs(Said.of(STORY.text()));
    }

    @Test
    void aReplyThatBreaksOffIsAskedForAnewAndShownOnce() {
        var live = form("It makes a break").deliberate();
        assertThat(live.turn("vanilla", "draft").locator(".failure"))
                .containsText("the reply broke off in the middle");
        assertThat(live.foot("vanilla")).containsText("answered in");
        Said.in(live.turn("vanilla", "draft")).assertIs(Said.of(STORY.text()));
    }

    @Test
    void aThousandTokensATurnAreShownWholeAndFollowedToTheirEnd() {
        var live =
                Compose.open(page())
                        .prompt("A story of a seal at length")
                        .methods(THREE)
                        .rounds(1)
                        .deliberate();
        live.awaitEnds();
        Said.in(live.turn("vanilla", "draft")).assertIs(Said.of(WORDY.story()));
        Said.in(live.turn("self-refine", "round-1/revise")).assertIs(Said.of(WORDY.revision()));
        Said.in(live.turn("align3", "audit")).assertIs(Said.of(WORDY.story()));
        for (var method : THREE) {
            assertThat(live.turn(method, "judge").locator("li").last()).isInViewport();
        }
    }
}
