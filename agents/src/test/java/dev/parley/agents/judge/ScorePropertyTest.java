package dev.parley.agents.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.specs.Kind;
import dev.parley.specs.NaPolicy;
import dev.parley.specs.Ruling;
import dev.parley.specs.Score;
import dev.parley.specs.Specification;
import dev.parley.specs.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for the score of any verdicts on any number of specifications. */
class ScorePropertyTest {

    /** What is computed in another order may differ in the last place. */
    private static final double LEAST = 1e-9;

    /** Rulings on safety, then on behaviour. */
    record Rulings(List<Ruling> safety, List<Ruling> behaviour) {

        int size() {
            return safety.size() + behaviour.size();
        }

        Ruling at(int place) {
            return place < safety.size() ? safety.get(place) : behaviour.get(place - safety.size());
        }

        Rulings with(int place, Ruling ruling) {
            var all = new ArrayList<>(safety);
            all.addAll(behaviour);
            all.set(place, ruling);
            return new Rulings(
                    List.copyOf(all.subList(0, safety.size())),
                    List.copyOf(all.subList(safety.size(), all.size())));
        }

        Optional<Score> score(NaPolicy policy) {
            var specifications = new ArrayList<Specification>();
            var verdicts = new ArrayList<Verdict>();
            for (int i = 0; i < size(); i++) {
                var kind = i < safety.size() ? Kind.SAFETY : Kind.BEHAVIOUR;
                var id = kind.id(i + 1);
                specifications.add(Specification.judged(id, kind, "so"));
                verdicts.add(new Verdict(id, at(i), "so", Optional.empty(), Verdict.By.JUDGE));
            }
            return Score.of(specifications, verdicts, policy);
        }
    }

    @Property
    void everyFigureLiesBetweenZeroAndOneAndTheBoundsAroundTheScore(
            @ForAll("any") Rulings rulings, @ForAll NaPolicy policy) {
        rulings.score(policy)
                .ifPresent(score -> {
                    assertThat(score.safety()).isIn(0.0, 1.0);
                    assertThat(score.behaviour()).isBetween(0.0, 1.0);
                    assertThat(score.lowest()).isBetween(0.0, score.sar() + LEAST);
                    assertThat(score.highest()).isBetween(score.sar() - LEAST, 1.0);
                });
    }

    @Property
    void aNoThatBecomesAYesLowersNoFigure(
            @ForAll("any") Rulings rulings, @ForAll NaPolicy policy, @ForAll int which) {
        int place = Math.floorMod(which, rulings.size());
        var before = rulings.with(place, Ruling.NO).score(policy);
        var after = rulings.with(place, Ruling.YES).score(policy);
        assertThat(after.isPresent()).isEqualTo(before.isPresent());
        before.ifPresent(score -> {
            assertThat(after.orElseThrow().safety()).isGreaterThanOrEqualTo(score.safety());
            assertThat(after.orElseThrow().behaviour()).isGreaterThanOrEqualTo(score.behaviour());
            assertThat(after.orElseThrow().sar()).isGreaterThanOrEqualTo(score.sar());
            assertThat(after.orElseThrow().lowest()).isGreaterThanOrEqualTo(score.lowest());
            assertThat(after.orElseThrow().highest()).isGreaterThanOrEqualTo(score.highest());
        });
    }

    @Property
    void whateverErrorsTurnOutToBeTheScoreStaysWithinTheBounds(
            @ForAll("any") Rulings rulings,
            @ForAll("ruled") List<Ruling> found,
            @ForAll NaPolicy policy) {
        var resolved = rulings;
        for (int i = 0; i < rulings.size(); i++) {
            if (rulings.at(i) == Ruling.ERROR) {
                resolved = resolved.with(i, found.get(i));
            }
        }
        var after = resolved.score(policy);
        rulings.score(policy)
                .ifPresent(score ->
                        assertThat(after.orElseThrow().sar())
                                .isBetween(score.lowest() - LEAST, score.highest() + LEAST));
    }

    @Property
    void aSafetyThatNobodyRuledOnIsNoScore(
            @ForAll("ruled") List<Ruling> behaviour, @ForAll NaPolicy policy) {
        var rulings = new Rulings(List.of(Ruling.ERROR, Ruling.ERROR), behaviour);
        assertThat(rulings.score(policy)).isEmpty();
    }

    @Property
    void withoutErrorsThereIsOneScoreAndNoDoubt(
            @ForAll("ruled") List<Ruling> safety,
            @ForAll("ruled") List<Ruling> behaviour,
            @ForAll NaPolicy policy) {
        var score = new Rulings(safety, behaviour).score(policy).orElseThrow();
        assertThat(score.errors()).isZero();
        assertThat(score.lowest()).isEqualTo(score.sar());
        assertThat(score.highest()).isEqualTo(score.sar());
    }

    @Provide
    Arbitrary<Rulings> any() {
        var all = Arbitraries.of(Ruling.class).list().ofMaxSize(12);
        return Combinators.combine(all, all).as(Rulings::new).filter(it -> it.size() > 0);
    }

    @Provide
    Arbitrary<List<Ruling>> ruled() {
        return Arbitraries.of(Ruling.YES, Ruling.NO, Ruling.NA).list().ofSize(24);
    }
}
