package dev.parley.server.configuration;

/** What is bounded, and by how much. */
public record Limits(
        HttpLimits http, LiveLimits live, TurnLimits turn, NodeLimits node, LogLimits log) {

    static Limits read(Section section) {
        var limits =
                new Limits(
                        HttpLimits.read(section.section("http")),
                        LiveLimits.read(section.section("live")),
                        TurnLimits.read(section.section("turn")),
                        NodeLimits.read(section.section("node")),
                        LogLimits.read(section.section("log")));
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
