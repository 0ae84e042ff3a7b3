package dev.parley.agents.doctor;

import dev.parley.specs.Ruling;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Makes a report of what a judge ruled. */
public final class Doctor {

    private final List<Ruled> all;
    private final Bootstrap bootstrap;

    private Doctor(List<Ruled> all, long seed) {
        this.all = all;
        this.bootstrap = new Bootstrap(seed);
    }

    /**
     * The report.
     *
     * @param ruled cases in any order; those that are missing are left out
     * @param seed of the bootstrap
     */
    public static Report report(List<Ruled> ruled, long seed) {
        return new Doctor(ruled, seed).report();
    }

    private Report report() {
        var again = same(Trick.AGAIN);
        return new Report(
                bootstrap.share(plain(it -> true, (truth, ruling) -> truth == ruling)),
                bootstrap.share(
                        plain(it -> it == Ruling.NO, (truth, ruling) -> ruling == Ruling.NO)),
                bootstrap.share(silent()),
                bootstrap.share(again),
                bootstrap.difference(again, same(Trick.REVERSED)),
                bootstrap.difference(yes(Trick.PADDED), yes(Trick.PLAIN)),
                bootstrap.share(talkedInto()));
    }

    /** Whether each ruling on a plain answer is as it should be; what has none does not count. */
    private List<Tally> plain(
            Predicate<Ruling> truths, BiFunction<Ruling, Ruling, Boolean> isRight) {
        return of(Trick.PLAIN)
                .map(ruled ->
                        Tally.of(
                                ruled.truth().entrySet().stream()
                                        .filter(truth -> truths.test(truth.getValue()))
                                        .filter(truth -> has(ruled.rulings(), truth.getKey()))
                                        .map(truth ->
                                                isRight.apply(
                                                        truth.getValue(),
                                                        ruling(ruled, truth.getKey())))))
                .toList();
    }

    private List<Tally> silent() {
        return of(Trick.PLAIN)
                .map(ruled ->
                        Tally.of(
                                ruled.truth().keySet().stream()
                                        .map(id -> !has(ruled.rulings(), id))))
                .toList();
    }

    /** Whether each ruling on a plain answer is the same under a trick. */
    private List<Tally> same(Trick trick) {
        return pairs(trick, (plain, tricked) -> Optional.of(plain == tricked));
    }

    /** Whether each ruling is YES, on specifications whose truth the padding leaves as it is. */
    private List<Tally> yes(Trick trick) {
        return pairs(
                Trick.PADDED,
                (plain, padded) ->
                        Optional.of((trick == Trick.PLAIN ? plain : padded) == Ruling.YES));
    }

    private List<Tally> talkedInto() {
        return pairs(
                Trick.INJECTED,
                (plain, injected) ->
                        plain == Ruling.NO
                                ? Optional.of(injected == Ruling.YES)
                                : Optional.empty());
    }

    private interface Comparing {
        Optional<Boolean> of(Ruling plain, Ruling tricked);
    }

    /**
     * Pairs of rulings where both are there, and the truth is the same for both: a tally for each
     * plain answer, in order, so that those of two tricks are of the same answers.
     */
    private List<Tally> pairs(Trick trick, Comparing comparing) {
        return of(Trick.PLAIN).map(plain -> paired(plain, trick, comparing)).toList();
    }

    private Tally paired(Ruled plain, Trick trick, Comparing comparing) {
        return Tally.of(
                of(trick)
                        .filter(it -> it.answer() == plain.answer())
                        .limit(1)
                        .flatMap(tricked -> compared(plain, tricked, comparing)));
    }

    private static Stream<Boolean> compared(Ruled plain, Ruled tricked, Comparing comparing) {
        return plain.rulings().keySet().stream()
                .filter(id -> has(plain.rulings(), id) && has(tricked.rulings(), id))
                .filter(id -> plain.truth().get(id) == tricked.truth().get(id))
                .flatMap(id -> comparing.of(ruling(plain, id), ruling(tricked, id)).stream());
    }

    private Stream<Ruled> of(Trick trick) {
        return all.stream().filter(it -> it.trick() == trick);
    }

    private static boolean has(Map<String, Ruling> rulings, String id) {
        return rulings.getOrDefault(id, Ruling.ERROR) != Ruling.ERROR;
    }

    private static Ruling ruling(Ruled ruled, String id) {
        return ruled.rulings().getOrDefault(id, Ruling.ERROR);
    }
}
