package dev.parley.agents.model.openai;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.vertx.core.buffer.Buffer;
import java.io.ByteArrayOutputStream;
import java.io.CharConversionException;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;

/**
 * Reads server-sent events line by line, whatever the line ends and whatever else stands between
 * the data; a reply in one piece reads as a single line. Runs once for every token of every model,
 * so it goes over the bytes itself: a record parser asks its buffer for each of them.
 */
final class StreamReader {

    private static final byte[] DATA = "data:".getBytes(US_ASCII);
    private static final byte[] DONE = "[DONE]".getBytes(US_ASCII);
    private static final int LONGEST_LINE = 1024 * 1024;

    /** Who is told of what it reads. */
    interface Listener {

        void chunk(Chunk chunk);

        /** The endpoint says that this was all. */
        void done();

        /**
         * A line that can't be read.
         *
         * @param why what it is instead, as it fits after "it sent"
         */
        void garbled(String why, String line);
    }

    private final Listener listener;
    private final boolean streamed;
    private final ByteArrayOutputStream begun = new ByteArrayOutputStream();

    private StreamReader(Listener listener, boolean streamed) {
        this.listener = listener;
        this.streamed = streamed;
    }

    /** Of a reply of this content type: JSON, as endpoints give that do not stream, or events. */
    static StreamReader of(String contentType, Listener listener) {
        var json = contentType.toLowerCase(Locale.ROOT).startsWith("application/json");
        return new StreamReader(listener, !json);
    }

    void read(Buffer bytes) {
        var some = bytes.getBytes();
        int from = 0;
        for (int at = 0; streamed && at < some.length; at++) {
            if (some[at] == '\n') {
                endLine(some, from, at);
                from = at + 1;
            }
        }
        begun.write(some, from, some.length - from);
        if (streamed && begun.size() > LONGEST_LINE) {
            begun.reset();
            listener.garbled("a line of more than a mebibyte", "");
        }
    }

    /** No more will come. */
    void end() {
        var rest = begun.toByteArray();
        if (streamed) {
            line(rest, 0, rest.length);
        } else {
            chunk(rest, 0, rest.length);
            listener.done();
        }
    }

    private void endLine(byte[] some, int from, int to) {
        if (begun.size() == 0) {
            line(some, from, to);
            return;
        }
        begun.write(some, from, to - from);
        var whole = begun.toByteArray();
        begun.reset();
        line(whole, 0, whole.length);
    }

    private void line(byte[] line, int start, int end) {
        int from = start + DATA.length;
        if (!is(DATA, line, start, Math.min(from, end))) {
            return;
        }
        int to = end;
        while (from < to && isBlank(line[from])) {
            from++;
        }
        while (to > from && isBlank(line[to - 1])) {
            to--;
        }
        if (is(DONE, line, from, to)) {
            listener.done();
        } else if (from < to) {
            chunk(line, from, to - from);
        }
    }

    private static boolean is(byte[] word, byte[] line, int from, int to) {
        return Arrays.equals(word, 0, word.length, line, from, to);
    }

    private static boolean isBlank(byte letter) {
        return letter >= 0 && letter <= ' ';
    }

    private void chunk(byte[] line, int from, int length) {
        try {
            listener.chunk(ChunkReader.read(line, from, length));
        } catch (IOException e) {
            listener.garbled(nature(e), new String(line, from, length, UTF_8));
        }
    }

    private static String nature(IOException e) {
        var words = String.valueOf(e.getMessage());
        var encoding = e instanceof CharConversionException || words.contains("UTF-8");
        return encoding ? "bytes that are no UTF-8" : "a line that is no JSON";
    }
}
