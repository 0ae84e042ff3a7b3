package dev.parley.server.configuration;

import dev.parley.agents.deliberation.Sampling;
import dev.parley.agents.model.openai.Continues;
import dev.parley.agents.model.openai.Limits;
import dev.parley.agents.model.openai.Patience;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/** What a model has a default for; units and ranges are those of {@code defaults.yaml}. */
record Traits(
        Continues continues,
        boolean thinks,
        Sampling sampling,
        Limits limits,
        Patience patience,
        Bytes mostBytes) {

    static Traits read(Section section) {
        return new Traits(
                continues(section),
                section.flag("thinks"),
                sampling(section.section("sampling")),
                limits(section.section("limits")),
                patience(section.section("patience")),
                section.bytes("most-bytes", Bytes.kib(1), Bytes.gib(1)));
    }

    private static Continues continues(Section section) {
        var all = Arrays.stream(Continues.values()).map(Continues::wire).toList();
        Function<String, Optional<Continues>> parse =
                it -> Optional.of(it).filter(all::contains).map(Continues::of);
        return section.read("continues", "one of " + String.join(", ", all), parse, Continues.AUTO);
    }

    private static Sampling sampling(Section section) {
        return new Sampling(
                section.decimal("temperature", 0, 2),
                section.decimal("top-p", 0.000001, 1),
                section.number("max-tokens", 1, 1_000_000));
    }

    private static Limits limits(Section section) {
        return new Limits(
                section.number("concurrency", 1, 10_000),
                section.number("requests-per-minute", 0, 999_999_999),
                section.number("tokens-per-minute", 0, 999_999_999));
    }

    private static Patience patience(Section section) {
        var second = Duration.ofSeconds(1);
        return new Patience(
                section.time("connect", Duration.ofMillis(100), Duration.ofMinutes(5)),
                section.time("idle", second, Duration.ofHours(1)),
                section.time("total", second, Duration.ofHours(24)));
    }
}
