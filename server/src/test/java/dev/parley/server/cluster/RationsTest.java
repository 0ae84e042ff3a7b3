package dev.parley.server.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.agents.model.openai.Limits;
import dev.parley.agents.model.openai.Ration;
import dev.parley.server.store.NodeReport;
import dev.parley.server.store.NodeRow;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RationsTest {

    private static final Limits EIGHT = new Limits(8, 0, 0);
    private static final Ration IDLE = Ration.NONE;

    @Test
    void aNodeAloneHasAll() {
        assertThat(allowed("a", new Limits(8, 60, 900), node("a")))
                .isEqualTo(new Ration(8, 60, 900));
    }

    @Test
    void nodesHaveTheSameWithinOne() {
        assertThat(allowed("a", EIGHT, node("a"), holding("b", 3), holding("c", 2)).concurrency())
                .isEqualTo(3);
        assertThat(allowed("c", EIGHT, holding("a", 3), holding("b", 3), node("c")).concurrency())
                .isEqualTo(2);
    }

    @Test
    void whoComesTakesOnlyWhatTheOthersHaveLetGo() {
        assertThat(allowed("b", EIGHT, holding("a", 8), node("b"))).isEqualTo(IDLE);
        assertThat(allowed("b", EIGHT, holding("a", 6), node("b")).concurrency()).isEqualTo(2);
    }

    @Test
    void holdsWhatItStillUsesOfWhatItHad() {
        var part = new Rations("a", List.of(holding("a", 8), holding("b", 0)));
        assertThat(part.of("m", EIGHT, new Ration(7, 0, 0)))
                .isEqualTo(new Rations.Part(new Ration(4, 0, 0), new Ration(7, 0, 0)));
    }

    @Test
    void theFirstToHaveJoinedAskAModelThatAllowsFewerCallsThanThereAreNodes() {
        var two = new Limits(2, 0, 0);
        assertThat(allowed("a", two, node("a"), holding("b", 1), holding("c", 0)).concurrency())
                .isOne();
        assertThat(allowed("c", two, holding("a", 1), holding("b", 1), node("c"))).isEqualTo(IDLE);
    }

    @Test
    void aNodeWithoutARequestAMinuteAsksNothing() {
        var limits = new Limits(8, 1, 0);
        assertThat(allowed("b", limits, holding("a", 4), node("b"))).isEqualTo(IDLE);
    }

    @Test
    void whoHandsOverLeavesItsPartToTheOthers() {
        var draining = new NodeRow("b", Instant.EPOCH, Instant.EPOCH, true, true, report(IDLE));
        assertThat(allowed("a", EIGHT, node("a"), draining).concurrency()).isEqualTo(8);
        assertThat(allowed("b", EIGHT, node("a"), draining)).isEqualTo(IDLE);
    }

    /**
     * Nodes come, go, die and use what they have, in any order; each renewal sees all before it.
     */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void nodesNeverHoldMoreTogetherThanTheLimits(long seed) {
        var random = new SplittableRandom(seed);
        var limits = new Limits(1 + random.nextInt(12), random.nextInt(20), random.nextInt(2000));
        var living = new ArrayList<NodeRow>();
        var used = new HashMap<String, Ration>();
        for (int step = 0; step < 2000; step++) {
            if (living.isEmpty() || random.nextInt(20) == 0) {
                living.add(node("n" + step));
            } else if (random.nextInt(40) == 0) {
                living.remove(random.nextInt(living.size()));
            }
            if (!living.isEmpty()) {
                renew(living, random.nextInt(living.size()), limits, used, random);
            }
            assertThat(sum(living)).as("step %d", step).isLessThanOrEqualTo(limits.concurrency());
        }
    }

    private static void renew(
            List<NodeRow> living,
            int index,
            Limits limits,
            Map<String, Ration> used,
            SplittableRandom random) {
        var id = living.get(index).id();
        var part = new Rations(id, living).of("m", limits, used.getOrDefault(id, Ration.NONE));
        var busy = random.nextInt(part.held().concurrency() + 1);
        used.put(id, new Ration(Math.min(busy, part.held().concurrency()), 0, 0));
        living.set(index, row(id, part.held()));
    }

    private static int sum(List<NodeRow> living) {
        return living.stream()
                .map(row -> row.report().holds().getOrDefault("m", Ration.NONE))
                .mapToInt(Ration::concurrency)
                .sum();
    }

    private static Ration allowed(String node, Limits limits, NodeRow... living) {
        return new Rations(node, List.of(living)).of("m", limits, IDLE).allowed();
    }

    private static NodeRow node(String id) {
        return new NodeRow(id, Instant.EPOCH, Instant.EPOCH, true, false, NodeReport.NOTHING);
    }

    private static NodeRow holding(String id, int concurrency) {
        return row(id, new Ration(concurrency, 0, 0));
    }

    private static NodeRow row(String id, Ration holds) {
        return new NodeRow(id, Instant.EPOCH, Instant.EPOCH, true, false, report(holds));
    }

    private static NodeReport report(Ration holds) {
        return new NodeReport(
                "0",
                List.of(),
                "",
                List.of(),
                Map.of("m", holds),
                new NodeReport.Work(0, 0, 0, 0),
                0);
    }
}
