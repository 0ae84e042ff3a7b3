package dev.parley.server.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.parley.agents.deliberation.Event;
import dev.parley.agents.deliberation.Fork;
import dev.parley.agents.deliberation.Product;
import dev.parley.agents.deliberation.Role;
import dev.parley.server.database.OnEachEngine;
import dev.parley.server.database.TestedEngine;
import dev.parley.server.live.GoldenLogs;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What lists of deliberations hold, and in what order. */
@OnEachEngine
class ListingTest {

    private final String url;

    private Store store;

    ListingTest(TestedEngine engine, @TempDir Path folder) {
        url = engine.fresh(folder);
    }

    @BeforeEach
    void open() {
        store = Samples.open(url);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private List<Summary> list(Filter filter) {
        return store.archive().page(filter).items();
    }

    @Test
    void marksAndFindsThoseInWhichAPersonWrote() {
        var first = Samples.submit(store, "A tale.");
        var fork = fork(first);
        assertThat(list(byPersons(true))).extracting(Summary::id).containsExactly(fork);
        assertThat(list(byPersons(false))).extracting(Summary::id).containsExactly(first);
        assertThat(list(byPersons(true))).allMatch(Summary::persons).noneMatch(Summary::imported);
        var brought =
                new Recorded(
                        UUID.randomUUID(), GoldenLogs.all().getOrDefault("taken-part", List.of()));
        store.archive().bring(brought);
        assertThat(list(byPersons(true))).extracting(Summary::id).contains(brought.id(), fork);
    }

    private static Filter byPersons(boolean wrote) {
        return marked(
                new Marks(
                        Optional.empty(),
                        Optional.of(wrote),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
    }

    private static Filter marked(Marks marks) {
        var all = Filter.newest(9);
        return new Filter(
                all.scenario(),
                all.version(),
                all.method(),
                all.status(),
                all.model(),
                marks,
                all.q(),
                all.since(),
                all.until(),
                false,
                Sort.NEWEST,
                all.after(),
                9);
    }

    @Test
    void findsForksAndWhatWasImported() {
        var first = Samples.submit(store, "A tale.");
        var fork = fork(first);
        var brought = new Recorded(UUID.randomUUID(), GoldenLogs.selfRefine());
        store.archive().bring(brought);
        assertThat(ids(byOrigin(Optional.of(false), Optional.of(true)))).containsExactly(fork);
        assertThat(ids(byOrigin(Optional.of(false), Optional.of(false)))).containsExactly(first);
        assertThat(ids(byOrigin(Optional.of(true), Optional.empty())))
                .containsExactly(brought.id());
    }

    private List<UUID> ids(Filter filter) {
        return list(filter).stream().map(Summary::id).toList();
    }

    private static Filter byOrigin(Optional<Boolean> imported, Optional<Boolean> forked) {
        return marked(
                new Marks(Optional.empty(), Optional.empty(), imported, Optional.empty(), forked));
    }

    @Test
    void tellsThoseThatPartedFromEachOther() {
        var first = Samples.submit(store, "A tale.");
        var second = fork(first);
        var third = fork(second);
        for (var one : List.of(first, second, third)) {
            assertThat(store.archive().family(one))
                    .extracting(
                            relative -> relative.summary().id(),
                            relative -> relative.summary().of(),
                            Relative::at)
                    .containsExactly(
                            tuple(first, Optional.empty(), Optional.empty()),
                            tuple(second, Optional.of(first), Optional.of(1L)),
                            tuple(third, Optional.of(second), Optional.of(1L)));
        }
    }

    private UUID fork(UUID of) {
        var event = (Event.Submitted) store.log().entries(of, 0, 1).getFirst().event();
        var parted = event.parted(new Fork(of, 1, 2), Optional.empty(), List.of());
        var written = new Event.PersonWrote("draft", Role.GENERATOR, Product.DRAFT, "Mine.");
        var fork = new Submission(UUID.randomUUID(), parted, List.of(written));
        store.archive().submit(List.of(fork), Optional.empty(), Optional.empty());
        assertThat(store.log().entries(fork.id(), 0, 10)).hasSize(2);
        return fork.id();
    }

    @Test
    void pagesThroughAllNewestFirstAndNoneTwice() {
        var all = IntStream.range(0, 23).mapToObj(i -> Samples.submission("tale " + i)).toList();
        store.archive().submit(all, Optional.empty(), Optional.empty());
        var seen = new ArrayList<Summary>();
        var page = store.archive().page(Filter.newest(5));
        seen.addAll(page.items());
        while (page.next().isPresent()) {
            page = store.archive().page(after(page.next().get()));
            seen.addAll(page.items());
        }
        assertThat(seen).extracting(Summary::id).doesNotHaveDuplicates().hasSize(23);
        assertThat(seen)
                .extracting(each -> Sort.NEWEST.key(each) + "." + each.id())
                .isSortedAccordingTo(Comparator.reverseOrder());
    }

    private static Filter after(Cursor cursor) {
        return filter(Optional.empty(), Optional.empty(), Cursor.of(cursor.wire()), 5);
    }

    private static Filter filter(
            Optional<Status> status, Optional<String> q, Optional<Cursor> after, int limit) {
        var all = Filter.newest(limit);
        return new Filter(
                all.scenario(),
                all.version(),
                all.method(),
                status,
                all.model(),
                all.marks(),
                q,
                all.since(),
                all.until(),
                false,
                Sort.NEWEST,
                after,
                limit);
    }

    @Test
    void hasNoNextPageWhenTheLastOneIsFull() {
        Samples.submit(store, "one");
        Samples.submit(store, "two");
        assertThat(store.archive().page(Filter.newest(2)).next()).isEmpty();
    }

    @Test
    void listsByScenarioMethodAndStatus() {
        var journey =
                new Submission(UUID.randomUUID(), Samples.submitted("journeys", "vanilla", "x", 1));
        store.archive()
                .submit(
                        List.of(journey, Samples.submission("y")),
                        Optional.empty(),
                        Optional.empty());
        var all = Filter.newest(9);
        var found =
                list(
                        new Filter(
                                Optional.of("journeys"),
                                all.version(),
                                Optional.of("vanilla"),
                                Optional.of(Status.QUEUED),
                                all.model(),
                                all.marks(),
                                all.q(),
                                all.since(),
                                all.until(),
                                false,
                                all.sort(),
                                all.after(),
                                9));
        assertThat(found).extracting(Summary::id).containsExactly(journey.id());
        var running = Optional.of(Status.RUNNING);
        assertThat(list(filter(running, Optional.empty(), Optional.empty(), 9))).isEmpty();
    }

    @Test
    void searchesPromptsForTheVeryTextWhateverItsWildcards() {
        Samples.submit(store, "A tale that is 100% true!");
        Samples.submit(store, "A tale of 100 nights_and a day");
        assertThat(search("100%")).containsExactly("A tale that is 100% true!");
        assertThat(search("nights_and")).containsExactly("A tale of 100 nights_and a day");
        assertThat(search("a TALE")).hasSize(2);
        assertThat(search("true!")).hasSize(1);
        assertThat(search("that_is")).isEmpty();
    }

    private List<String> search(String q) {
        var filter = filter(Optional.empty(), Optional.of(q), Optional.empty(), 9);
        return list(filter).stream().map(Summary::prompt).toList();
    }

    @Test
    void readsNoCursorFromAnythingElse() {
        assertThat(Cursor.of("1' OR 1=1")).isEmpty();
        assertThat(Cursor.of("")).isEmpty();
        assertThat(Cursor.of("9999999999999999999." + UUID.randomUUID())).isEmpty();
    }
}
