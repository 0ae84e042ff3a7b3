package dev.parley.agents.agent;

import dev.parley.agents.deliberation.Json;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.eventbus.EventBus;
import io.vertx.core.eventbus.MessageCodec;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Sends an immutable record over the bus: as it is within a node, as JSON between nodes. */
public final class RecordCodec<T> implements MessageCodec<T, T> {

    private final Class<T> type;

    private RecordCodec(Class<T> type) {
        this.type = type;
    }

    /** Teaches the bus the messages of this package. */
    public static void register(EventBus bus) {
        register(
                bus,
                List.of(
                        BusMessage.Take.class,
                        BusMessage.Taken.class,
                        BusMessage.Cancel.class,
                        BusMessage.Follow.class,
                        BusMessage.Written.class,
                        BusMessage.Alive.class,
                        BusMessage.Done.class,
                        BusMessage.Lost.class));
    }

    /** Teaches the bus further records. */
    public static void register(EventBus bus, List<Class<? extends Record>> types) {
        types.forEach(type -> registerOne(bus, type));
    }

    private static <T> void registerOne(EventBus bus, Class<T> type) {
        bus.registerDefaultCodec(type, new RecordCodec<>(type));
    }

    @Override
    public void encodeToWire(Buffer buffer, T message) {
        var bytes = Json.write(message).getBytes(StandardCharsets.UTF_8);
        buffer.appendInt(bytes.length).appendBytes(bytes);
    }

    @Override
    public T decodeFromWire(int position, Buffer buffer) {
        var start = position + Integer.BYTES;
        var end = start + buffer.getInt(position);
        return Json.read(buffer.getString(start, end), type);
    }

    @Override
    public T transform(T message) {
        return message;
    }

    @Override
    public String name() {
        return "parley." + type.getName();
    }

    @Override
    public byte systemCodecID() {
        return -1;
    }
}
