package dev.parley.server.http;

import dev.parley.agents.deliberation.Entry;
import dev.parley.agents.deliberation.Event;
import dev.parley.agents.deliberation.Event.Submitted;
import dev.parley.agents.deliberation.Given;
import dev.parley.agents.deliberation.Purpose;
import dev.parley.server.store.Claim;
import dev.parley.server.store.Claims;
import dev.parley.server.store.Store;
import dev.parley.specs.NaPolicy;
import dev.parley.specs.Ruling;
import dev.parley.specs.Score;
import dev.parley.specs.Verdict;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Judges in a node's place whatever waits, the oldest first, as if its answer were there. */
final class Docket {

    private static final Instant AT = Instant.parse("2026-03-01T10:05:00Z");
    private static final Claims.Room ALL = new Claims.Room(50, 50);

    private final Store store;
    private final String node;
    private int judged;

    Docket(Store store, String node) {
        this.store = store;
        this.node = node;
    }

    /** All but the answer of this deliberation, the judge of which fails. */
    void judgeAllBut(UUID failing) {
        for (var claims = claim(); !claims.isEmpty(); claims = claim()) {
            claims.forEach(claim -> judge(claim, failing));
        }
    }

    private List<Claim> claim() {
        return store.claims().claim(node, ALL);
    }

    private void judge(Claim claim, UUID failing) {
        var log = store.log().entries(claim.deliberation(), 0, 9);
        var submitted = (Submitted) log.getFirst().event();
        var fails = submitted.given().flatMap(Given::deliberation).equals(Optional.of(failing));
        var seq = claim.seq();
        for (var event : fails ? failed() : events(submitted)) {
            store.log()
                    .append(claim.deliberation(), new Entry(++seq, claim.epoch(), AT, event))
                    .join();
        }
    }

    private static List<Event> failed() {
        return List.of(new Event.Failed("model-refused", "judge: qwen answered 401"));
    }

    private List<Event> events(Submitted submitted) {
        var turn = submitted.given().map(Given::turn).orElse("draft");
        var verdicts = verdicts(submitted);
        var scores =
                Arrays.stream(NaPolicy.values())
                        .flatMap(it ->
                                Score.of(submitted.scenario().specifications(), verdicts, it)
                                        .stream())
                        .toList();
        return List.of(
                new Event.Judged(turn, Purpose.ANSWER, verdicts, scores), new Event.Completed());
    }

    /** One in three is a NO, each time another. */
    private List<Verdict> verdicts(Submitted submitted) {
        var all = new ArrayList<Verdict>();
        var place = judged++;
        for (var specification : submitted.scenario().specifications()) {
            var ruling = ++place % 3 == 0 ? Ruling.NO : Ruling.YES;
            var because = "Because it is so.";
            all.add(
                    new Verdict(
                            specification.id(),
                            ruling,
                            because,
                            Optional.empty(),
                            Verdict.By.JUDGE));
        }
        return List.copyOf(all);
    }
}
