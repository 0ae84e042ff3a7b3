package dev.parley.agents.model.openai;

import dev.parley.agents.deliberation.TurnFault;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientResponse;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** Listens to the reply of one exchange and decides when it is whole. Lives on one event loop. */
final class Hearing implements Exchange.Listener, StreamReader.Listener {

    /**
     * With more letters for each token asked for, a reply has no end; few tokens have that many.
     */
    private static final long LETTERS_A_TOKEN = 16;

    private static final long LETTERS_TO_SPARE = 1024;

    /** Who asked. */
    interface Outcome {

        void replied(Gathering whole);

        void refused(Refusal refusal);

        void failed(TurnFault fault);
    }

    private final long most;
    private final Faults faults;
    private final Gathering gathering;
    private final Outcome outcome;
    private Optional<StreamReader> reader = Optional.empty();
    private boolean over;

    Hearing(Endpoint endpoint, Gathering gathering, Outcome outcome) {
        this.most = endpoint.sampling().maxTokens() * LETTERS_A_TOKEN + LETTERS_TO_SPARE;
        this.faults = new Faults(endpoint);
        this.gathering = gathering;
        this.outcome = outcome;
    }

    @Override
    public void begun(HttpClientResponse response) {
        var type = Objects.requireNonNullElse(response.getHeader("Content-Type"), "");
        if (type.toLowerCase(Locale.ROOT).startsWith("text/html")) {
            fail(faults.webPage());
            return;
        }
        reader = Optional.of(StreamReader.of(type, this));
    }

    @Override
    public void heard(Buffer bytes) {
        reader.filter(any -> !over).ifPresent(lines -> lines.read(bytes));
    }

    @Override
    public void ended() {
        reader.filter(any -> !over).ifPresent(StreamReader::end);
        if (gathering.finished()) {
            done();
        } else {
            fail(gathering.firstAt().isPresent() ? faults.cutOff() : faults.nothingSent());
        }
    }

    @Override
    public void refused(Refusal refusal) {
        outcome.refused(refusal);
    }

    @Override
    public void failed(TurnFault fault) {
        fail(fault);
    }

    @Override
    public void chunk(Chunk chunk) {
        if (over) {
            return;
        }
        gathering.add(chunk);
        chunk.error().ifPresent(error -> fail(faults.inStream(error)));
        if (gathering.length() > most) {
            fail(faults.tooManyTokens());
        }
        if (gathering.stopped()) {
            done();
        }
    }

    @Override
    public void done() {
        if (gathering.empty()) {
            fail(faults.nothingSent());
        } else if (!over) {
            over = true;
            gathering.end();
            outcome.replied(gathering);
        }
    }

    @Override
    public void garbled(String why, String line) {
        fail(faults.garbled(why, line));
    }

    private void fail(TurnFault fault) {
        if (!over) {
            over = true;
            outcome.failed(fault);
        }
    }
}
