package dev.parley.agents.model.openai;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.parsetools.RecordParser;
import java.io.CharConversionException;
import java.io.IOException;
import java.util.Locale;

/**
 * Reads server-sent events line by line, whatever the line ends and whatever else stands between
 * the data; a reply in one piece reads as a single line.
 */
final class StreamReader {

    private static final String DATA = "data:";
    private static final String DONE = "[DONE]";
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
    private final RecordParser lines;
    private final boolean streamed;
    private final Buffer whole = Buffer.buffer();

    private StreamReader(Listener listener, boolean streamed) {
        this.listener = listener;
        this.streamed = streamed;
        this.lines = RecordParser.newDelimited("\n", this::line);
        this.lines.maxRecordSize(LONGEST_LINE);
        this.lines.exceptionHandler(
                cause -> listener.garbled("a line of more than a mebibyte", ""));
    }

    /** Of a reply of this content type: JSON, as endpoints give that do not stream, or events. */
    static StreamReader of(String contentType, Listener listener) {
        var json = contentType.toLowerCase(Locale.ROOT).startsWith("application/json");
        return new StreamReader(listener, !json);
    }

    void read(Buffer bytes) {
        if (streamed) {
            lines.handle(bytes);
        } else {
            whole.appendBuffer(bytes);
        }
    }

    /** No more will come. */
    void end() {
        if (streamed) {
            lines.handle(Buffer.buffer("\n"));
        } else {
            chunk(whole.getBytes());
            listener.done();
        }
    }

    private void line(Buffer line) {
        if (line.length() < DATA.length() || !line.getString(0, DATA.length()).equals(DATA)) {
            return;
        }
        int from = DATA.length();
        int to = line.length();
        while (from < to && line.getByte(from) <= ' ' && line.getByte(from) >= 0) {
            from++;
        }
        while (to > from && line.getByte(to - 1) <= ' ' && line.getByte(to - 1) >= 0) {
            to--;
        }
        data(line.getBytes(from, to));
    }

    private void data(byte[] json) {
        if (json.length == DONE.length() && new String(json, US_ASCII).equals(DONE)) {
            listener.done();
        } else if (json.length > 0) {
            chunk(json);
        }
    }

    private void chunk(byte[] json) {
        try {
            listener.chunk(ChunkReader.read(json));
        } catch (IOException e) {
            listener.garbled(nature(e), new String(json, UTF_8));
        }
    }

    private static String nature(IOException e) {
        var words = String.valueOf(e.getMessage());
        var encoding = e instanceof CharConversionException || words.contains("UTF-8");
        return encoding ? "bytes that are no UTF-8" : "a line that is no JSON";
    }
}
