package dev.parley.server;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggingEvent;
import com.fasterxml.jackson.databind.JsonNode;
import dev.parley.agents.agent.LogLines;
import dev.parley.agents.agent.TurnKey;
import dev.parley.agents.deliberation.Json;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;

/** A line of the log as programs read it. */
class LoggingTest {

    private static final UUID ID = new UUID(7, 1);

    private final LoggerContext context = new LoggerContext();

    @Test
    void aLineIsOneObjectWithItsMessageAndWhoSaidIt() {
        var line = line(new IllegalStateException("no"));
        assertThat(line.path("level").asText()).isEqualTo("WARN");
        assertThat(line.path("loggerName").asText()).isEqualTo("dev.parley.Someone");
        assertThat(line.path("formattedMessage").asText()).isEqualTo("3 wait");
        assertThat(line.path("timestamp").isNumber()).isTrue();
        assertThat(line.path("throwable").path("message").asText()).isEqualTo("no");
        assertThat(line.has("arguments")).isFalse();
    }

    @Test
    void aLineThatIsWrittenWithinATurnSaysOfWhich() {
        try (var _ = LogLines.of(new TurnKey(ID, "round-1/reflect", 2))) {
            assertThat(line(null).path("mdc").path("deliberation").asText())
                    .isEqualTo(ID.toString());
            assertThat(line(null).path("mdc").path("turn").asText()).isEqualTo("round-1/reflect");
        }
        assertThat(line(null).path("mdc").isEmpty()).isTrue();
    }

    @Test
    void aTurnWithinADeliberationIsOverBeforeIt() {
        try (var _ = LogLines.of(ID)) {
            try (var _ = LogLines.ofTurn("draft")) {
                assertThat(line(null).path("mdc").size()).isEqualTo(2);
            }
            assertThat(line(null).path("mdc").size()).isEqualTo(1);
        }
    }

    private JsonNode line(@Nullable Throwable thrown) {
        context.setMDCAdapter(MDC.getMDCAdapter());
        var logger = context.getLogger("dev.parley.Someone");
        var event = new LoggingEvent("", logger, Level.WARN, "{} wait", thrown, new Object[] {3});
        var line = new String(Logging.json(context).encode(event), StandardCharsets.UTF_8);
        assertThat(line).endsWith("}\n").containsOnlyOnce("\n");
        return Json.read(line, JsonNode.class);
    }
}
