package dev.parley.server.run;

import io.vertx.core.Future;
import io.vertx.core.eventbus.EventBus;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Tells every moderator that the log has something for it. A ring that is lost delays, and loses
 * nothing: moderators look by themselves too.
 */
public record Doorbell(EventBus bus) {

    private static final String NEW_WORK = "doorbell";
    private static final String CANCEL = "cancel";

    /** There are deliberations to claim. */
    public void newWork() {
        bus.publish(NEW_WORK, "");
    }

    /** Somebody asked for this deliberation to be cancelled. */
    public void cancel(UUID deliberation) {
        bus.publish(CANCEL, deliberation.toString());
    }

    /** Done when the moderator hears every ring from now on. */
    Future<?> answer(Runnable newWork, Consumer<UUID> cancel) {
        var work = bus.<String>consumer(NEW_WORK, message -> newWork.run());
        var cancels =
                bus.<String>consumer(
                        CANCEL, message -> cancel.accept(UUID.fromString(message.body())));
        return Future.all(work.completion(), cancels.completion());
    }
}
