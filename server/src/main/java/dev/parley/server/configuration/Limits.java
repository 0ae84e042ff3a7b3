package dev.parley.server.configuration;

import dev.parley.agents.judge.JudgeLimits;

/** What is bounded, and by how much. */
public record Limits(
        HttpLimits http,
        LiveLimits live,
        HallLimits hall,
        TurnLimits turn,
        NodeLimits node,
        LogLimits log,
        JudgeLimits judge) {

    static Limits read(Section section) {
        var limits =
                new Limits(
                        HttpLimits.read(section.section("http")),
                        LiveLimits.read(section.section("live")),
                        HallLimits.read(section.section("hall")),
                        TurnLimits.read(section.section("turn")),
                        NodeLimits.read(section.section("node")),
                        LogLimits.read(section.section("log")),
                        new JudgeLimits(section.section("judge").number("answer", 1, 100_000_000)));
        if (section.faults().none()) {
            limits.check(section);
        }
        return limits;
    }

    private void check(Section section) {
        http.check(section.section("http"));
        turn.check(section.section("turn"));
        node.check(section.section("node"));
    }
}
