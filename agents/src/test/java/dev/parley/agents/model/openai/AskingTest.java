package dev.parley.agents.model.openai;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.agents.deliberation.Reply;
import dev.parley.agents.deliberation.TurnFault;
import dev.parley.agents.deliberation.Urgency;
import dev.parley.agents.model.Heard;
import dev.parley.agents.model.LanguageModel;
import dev.parley.testkit.Manners;
import dev.parley.testkit.Script;
import dev.parley.testkit.Speech;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of a call when our own side breaks in the middle of it. */
class AskingTest extends ModelAtFake {

    private static final Speech STORY = Speech.of("Once upon a time there was a seal.");

    @Test
    void failsTheCallForGoodWhenItsEndBreaks() throws InterruptedException {
        var rest = new Manners.TooManyRequests(Duration.ofSeconds(7));
        var access = access(server(Script.always(rest)).url(), new BreaksAfterTheFirstCall());
        var heard = new Heard();
        begin(access, heard);
        assertThat(heard.fault().code()).isEqualTo("model-call-broken");
        assertThat(heard.fault().message()).contains("the clock broke");
        assertThat(heard.fault().retryable()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"queued", "text"})
    void failsTheCallForGoodWhenItsListenerBreaks(String at) throws InterruptedException {
        var access = access(server(Script.always(STORY.at(50))).url(), System::nanoTime);
        var breaking = new Breaking(at);
        begin(access, new Heard(), breaking);
        assertThat(breaking.heard.fault().code()).isEqualTo("model-call-broken");
        assertThat(breaking.heard.fault().retryable()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"queued", "text", "done", "failed"})
    void tellsTheEndOnceAndMakesRoomForTheNextWhateverBreaks(String at)
            throws InterruptedException {
        var first = at.equals("failed") ? new Manners.BadJson() : STORY;
        var access = access(server(Script.of(STORY, first, STORY)).url(), System::nanoTime);
        var breaking = new Breaking(at);
        var next = new Heard();
        begin(access, new Heard(), breaking, next);
        assertThat(next.reply().text()).isEqualTo(STORY.text());
        assertThat(breaking.heard.ends()).isEqualTo(1);
    }

    /** With room for one call at a time. */
    private Access access(String url, LongSupplier clock) {
        var one = new Limits(1, 0, 0);
        var endpoint = Endpoint.of("story", URI.create(url), "fake").with(one);
        var usual = Access.to(endpoint, vertx);
        return new Access(
                vertx,
                endpoint,
                usual.faults(),
                usual.wire(),
                new Gate(one, clock, (nanos, wake) -> {}),
                usual.posts(),
                usual.ways(),
                usual.untaken());
    }

    /** One after another at one tick: the first is let in, the others queue. */
    private void begin(Access access, LanguageModel.Listener... listeners) {
        var context = vertx.getOrCreateContext();
        context.runOnContext(nothing ->
                Stream.of(listeners)
                        .map(each -> new Asking(access, context, ASK, 7, Urgency.INTERACTIVE, each))
                        .forEach(asking -> context.runOnContext(tick -> asking.begin())));
    }

    /** It is asked when the gate is made, and when a call is let in. */
    private static final class BreaksAfterTheFirstCall implements LongSupplier {
        private final AtomicInteger asked = new AtomicInteger();

        @Override
        public long getAsLong() {
            if (asked.incrementAndGet() > 2) {
                throw new IllegalStateException("the clock broke");
            }
            return 1_000;
        }
    }

    /** Hears like any other and then breaks at one of the things it is told. */
    private static final class Breaking implements LanguageModel.Listener {
        private final Heard heard = new Heard();
        private final String at;

        Breaking(String at) {
            this.at = at;
        }

        @Override
        public void queued() {
            heard.queued();
            breakAt("queued");
        }

        @Override
        public void text(String more) {
            heard.text(more);
            breakAt("text");
        }

        @Override
        public void thought(String more) {
            heard.thought(more);
        }

        @Override
        public void done(Reply reply) {
            heard.done(reply);
            breakAt("done");
        }

        @Override
        public void failed(TurnFault fault) {
            heard.failed(fault);
            breakAt("failed");
        }

        private void breakAt(String what) {
            if (at.equals(what)) {
                throw new IllegalStateException("the listener broke");
            }
        }
    }
}
