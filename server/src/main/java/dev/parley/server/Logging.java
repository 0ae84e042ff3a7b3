package dev.parley.server;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.JsonEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Context;
import ch.qos.logback.core.OutputStreamAppender;
import ch.qos.logback.core.encoder.Encoder;
import dev.parley.server.configuration.LogFormat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How the lines of the log are written; {@code logback.xml} says where they go. */
final class Logging {

    private static final String CONSOLE = "console";

    private Logging() {}

    /** From now on, in the whole process. */
    static void write(LogFormat format) {
        switch (format) {
            case TEXT -> {} // as logback.xml has it
            case JSON -> writeJson();
        }
    }

    private static void writeJson() {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext context
                && context.getLogger(Logger.ROOT_LOGGER_NAME).getAppender(CONSOLE)
                        instanceof OutputStreamAppender<ILoggingEvent> console) {
            console.setEncoder(json(context));
        }
    }

    /**
     * A field for each thing, among them those that a thread says of itself, and no thing twice.
     */
    static Encoder<ILoggingEvent> json(Context context) {
        var encoder = new JsonEncoder();
        encoder.setContext(context);
        encoder.setWithSequenceNumber(false);
        encoder.setWithNanoseconds(false);
        encoder.setWithContext(false);
        encoder.setWithArguments(false);
        encoder.setWithMessage(false);
        encoder.setWithFormattedMessage(true);
        encoder.start();
        return encoder;
    }
}
