package dev.parley.server.faults;

import dev.parley.server.whole.Rest;
import dev.parley.server.whole.Tale;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** Deliberations by the dozen, each with a prompt of its own. */
final class Tales {

    private Tales() {}

    /** By self-refine in two rounds: six turns each. */
    static List<UUID> submit(Rest rest, int many) {
        return submit(rest, 0, many);
    }

    /** The same from a number on. */
    static List<UUID> submit(Rest rest, int first, int many) {
        return IntStream.range(first, first + many)
                .mapToObj(i -> of(Tale.bySelfRefine(), i))
                .map(rest::submit)
                .toList();
    }

    /** The same with another prompt. */
    static JsonObject of(JsonObject tale, int number) {
        return tale.copy().put("prompt", "A tale of seal %d.".formatted(number));
    }
}
