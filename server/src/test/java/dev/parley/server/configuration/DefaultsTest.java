package dev.parley.server.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.agents.deliberation.Price;
import dev.parley.agents.deliberation.Role;
import dev.parley.agents.deliberation.Sampling;
import dev.parley.agents.judge.JudgeLimits;
import dev.parley.agents.model.Secret;
import dev.parley.agents.model.openai.Continues;
import dev.parley.agents.model.openai.Endpoint;
import dev.parley.agents.model.openai.Patience;
import dev.parley.agents.model.rehearsal.Tempo;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every key there is, with its default and with another value. */
class DefaultsTest {

    private static final String OTHER =
            """
            port: 9090
            host: 0.0.0.0
            hosts: [parley.example, "127.0.0.1:9091"]
            data: elsewhere
            roles: [judge, reflector]
            cluster: true
            cluster-host: localhost
            cluster-port: 5801
            cluster-name: tales
            cluster-dns: ''
            members: ['a:5801', b]
            database: jdbc:sqlite:/tmp/other.db
            offline: true
            log-format: json
            traces: http://collector.example:4318
            models:
              - id: qwen
                url: http://127.0.0.1:8000/v1/
                name: Qwen/Qwen3-14B
                key-variable: QWEN_KEY
                price: {input: 0.15, output: 0.60}
              - {id: deep, url: "https://deep.example/v1", name: deep-1, thinks: false}
            reward-models: [{id: skywork, url: "http://127.0.0.1:8001", name: Skywork}]
            default-models: {judge: deep, generator: rehearsal}
            rehearsal: {speed: 4}
            model-defaults:
              continues: continue-final-message
              thinks: true
              sampling: {temperature: 0, top-p: 1, max-tokens: 256}
              limits: {concurrency: 64, requests-per-minute: 500, tokens-per-minute: 90000}
              patience: {connect: 1 s, idle: 20s, total: 2 min}
              most-bytes: 1 MiB
            limits:
              http: {body: 2 MiB, import: 3 MiB, prompt: 8 KiB, json-depth: 16, page: 10, most-per-page: 20, trial: 9 s}
              live: {frame: 64 KiB, queue: 50, queue-bytes: 32 KiB, watches: 8, patience: 4 s, ping: 9 s, look: 3 s, coalescing: 30 ms}
              hall: {presentations: 3, deliberations: 4, watchers: 5, all-watchers: 6, silence: 2 h}
              turn: {attempts: 2, retry: 20 ms, longest-wait: 3 s, acknowledgement: 500 ms, agents: 9 s, silence: 5 s, heartbeat: 200 ms}
              node: {deliberations: 7, reserve: 3, queue: 70, lease: 6 s, renewal: 2 s, stop: 3 s}
              log: {commit: 5, waiting: 6, connections: 3, busy: 1 s, connect: 2 s, answer: 3 s, deleted: 2 h}
              judge: {answer: 5000}
            """;

    @TempDir Path folder;

    @Test
    void everythingIsAsTheDefaultsSayWhenNothingIsSaid() {
        assertThat(Given.nothing(folder).configuration())
                .isEqualTo(
                        new Configuration(
                                8080,
                                "127.0.0.1",
                                List.of("localhost"),
                                Optional.empty(),
                                folder.resolve("data"),
                                Set.of(Role.values()),
                                "jdbc:sqlite:" + folder.resolve("data/parley.db"),
                                Optional.empty(),
                                Optional.empty(),
                                false,
                                List.of(),
                                List.of(),
                                Map.of(),
                                Tempo.HUMAN,
                                new Reporting(LogFormat.TEXT, Optional.empty()),
                                defaultLimits()));
    }

    @Test
    void everyKeyIsTakenFromTheFile() {
        assertThat(
                        Given.nothing(folder)
                                .file(OTHER)
                                .variable("QWEN_KEY", "k")
                                .variable("PARLEY_TOKEN", "a-token-of-sixteen")
                                .configuration())
                .isEqualTo(
                        new Configuration(
                                9090,
                                "0.0.0.0",
                                List.of("parley.example", "127.0.0.1:9091"),
                                Optional.of(Secret.of("a-token-of-sixteen")),
                                folder.resolve("elsewhere"),
                                Set.of(Role.JUDGE, Role.REFLECTOR),
                                "jdbc:sqlite:/tmp/other.db",
                                Optional.empty(),
                                Optional.of(
                                        new ClusterPlace(
                                                "tales",
                                                "localhost",
                                                5801,
                                                List.of("a:5801", "b"),
                                                Optional.empty())),
                                true,
                                List.of(qwen(), deep()),
                                List.of(reward()),
                                Map.of(Role.JUDGE, "deep", Role.GENERATOR, "rehearsal"),
                                new Tempo(Duration.ofMillis(100), Duration.ofMillis(225), 140, 240),
                                new Reporting(
                                        LogFormat.JSON,
                                        Optional.of(URI.create("http://collector.example:4318"))),
                                otherLimits()));
    }

    @Test
    void aModelOfWhichNothingElseIsSaidIsAsTheDefaultsAre() {
        var given = Given.nothing(folder).file("models: [{id: m, url: 'http://h:1/v1', name: n}]");
        assertThat(given.configuration().models())
                .containsExactly(Endpoint.of("m", URI.create("http://h:1/v1"), "n"));
    }

    @Test
    void theOtherValuesNameEveryKeyThatHasADefault() {
        var other = YamlFile.read("other", OTHER, new Faults());
        assertThat(paths("", other)).containsAll(paths("", Defaults.values()));
    }

    private static Set<String> paths(String above, Value value) {
        var paths = new TreeSet<String>();
        if (value instanceof Value.Fields fields) {
            fields.fields().forEach((key, inner) -> paths.addAll(paths(above + "/" + key, inner)));
            return paths;
        }
        return Set.of(above);
    }

    private static Limits defaultLimits() {
        return new Limits(
                new HttpLimits(
                        Bytes.mib(1),
                        Bytes.mib(16),
                        Bytes.kib(64),
                        32,
                        50,
                        200,
                        Duration.ofMinutes(1)),
                new LiveLimits(
                        Bytes.kib(256),
                        1000,
                        Bytes.kib(256),
                        100,
                        Duration.ofSeconds(10),
                        Duration.ofSeconds(20),
                        Duration.ofSeconds(2),
                        Duration.ofMillis(40)),
                HallLimits.DEFAULT,
                new TurnLimits(
                        4,
                        Duration.ofMillis(500),
                        Duration.ofMinutes(1),
                        Duration.ofSeconds(2),
                        Duration.ofMinutes(1),
                        Duration.ofSeconds(10),
                        Duration.ofSeconds(1)),
                new NodeLimits(
                        1000,
                        100,
                        100_000,
                        Duration.ofSeconds(10),
                        Duration.ofSeconds(1),
                        Duration.ofSeconds(30)),
                new LogLimits(
                        500,
                        20_000,
                        5,
                        Duration.ofSeconds(5),
                        Duration.ofSeconds(5),
                        Duration.ofSeconds(10),
                        Duration.ofDays(30)),
                JudgeLimits.DEFAULT);
    }

    private static Limits otherLimits() {
        return new Limits(
                new HttpLimits(
                        Bytes.mib(2),
                        Bytes.mib(3),
                        Bytes.kib(8),
                        16,
                        10,
                        20,
                        Duration.ofSeconds(9)),
                new LiveLimits(
                        Bytes.kib(64),
                        50,
                        Bytes.kib(32),
                        8,
                        Duration.ofSeconds(4),
                        Duration.ofSeconds(9),
                        Duration.ofSeconds(3),
                        Duration.ofMillis(30)),
                new HallLimits(3, 4, 5, 6, Duration.ofHours(2)),
                new TurnLimits(
                        2,
                        Duration.ofMillis(20),
                        Duration.ofSeconds(3),
                        Duration.ofMillis(500),
                        Duration.ofSeconds(9),
                        Duration.ofSeconds(5),
                        Duration.ofMillis(200)),
                new NodeLimits(
                        7,
                        3,
                        70,
                        Duration.ofSeconds(6),
                        Duration.ofSeconds(2),
                        Duration.ofSeconds(3)),
                new LogLimits(
                        5,
                        6,
                        3,
                        Duration.ofSeconds(1),
                        Duration.ofSeconds(2),
                        Duration.ofSeconds(3),
                        Duration.ofHours(2)),
                new JudgeLimits(5000));
    }

    private static Endpoint qwen() {
        return new Endpoint(
                "qwen",
                URI.create("http://127.0.0.1:8000/v1"),
                "Qwen/Qwen3-14B",
                Optional.of(Secret.of("k")),
                Continues.CONTINUE_FINAL_MESSAGE,
                true,
                new Sampling(0, 1, 256),
                new dev.parley.agents.model.openai.Limits(64, 500, 90_000),
                Optional.of(new Price(0.15, 0.60)),
                new Patience(Duration.ofSeconds(1), Duration.ofSeconds(20), Duration.ofMinutes(2)),
                1 << 20);
    }

    private static Endpoint deep() {
        return plain("deep", "https://deep.example/v1", "deep-1", false);
    }

    private static Endpoint reward() {
        return plain("skywork", "http://127.0.0.1:8001", "Skywork", true);
    }

    private static Endpoint plain(String id, String url, String name, boolean thinks) {
        var qwen = qwen();
        return new Endpoint(
                id,
                URI.create(url),
                name,
                Optional.empty(),
                qwen.continues(),
                thinks,
                qwen.sampling(),
                qwen.limits(),
                Optional.empty(),
                qwen.patience(),
                qwen.mostBytes());
    }
}
