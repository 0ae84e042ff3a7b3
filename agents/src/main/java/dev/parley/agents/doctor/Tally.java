package dev.parley.agents.doctor;

import java.util.stream.Stream;

/** How many of so many, within one answer. */
record Tally(int hits, int count) {

    static Tally of(Stream<Boolean> all) {
        var each = all.toList();
        return new Tally((int) each.stream().filter(it -> it).count(), each.size());
    }
}
