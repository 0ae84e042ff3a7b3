package dev.parley.server.store;

import java.util.UUID;

/** A process that appends until it is killed, and says each sequence number that is on disk. */
final class KilledWriter {

    private KilledWriter() {}

    public static void main(String[] arguments) {
        try (var store = Samples.open(arguments[0])) {
            var claim = Samples.claimed(store, "node-a");
            System.out.println(claim.deliberation());
            for (long seq = claim.seq() + 1; ; seq++) {
                append(store, claim.deliberation(), seq);
                System.out.println(seq);
            }
        }
    }

    private static void append(Store store, UUID id, long seq) {
        var outcome = store.log().append(id, Samples.entry(seq, 1, "text " + seq)).join();
        if (!(outcome instanceof AppendOutcome.Appended)) {
            throw new IllegalStateException(outcome.toString());
        }
    }
}
