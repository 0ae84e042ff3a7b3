package dev.parley.agents.judge;

import dev.parley.agents.deliberation.Agreement;
import dev.parley.agents.deliberation.Ballot;
import dev.parley.specs.Ruling;
import dev.parley.specs.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How far those who rule on one answer agree; what has no ruling is left out. */
final class Agreements {

    private Agreements() {}

    /** Of the judges of a panel with each other. */
    static Agreement among(List<Ballot> ballots) {
        var units = new LinkedHashMap<String, List<Ruling>>();
        for (var ballot : ballots) {
            ballot.verdicts().forEach(verdict -> add(units, verdict));
        }
        return of(units);
    }

    /** Of a model with the programs; empty where the two never ruled on the same. */
    static Optional<Agreement> withPrograms(List<Verdict> verdicts) {
        var units = new LinkedHashMap<String, List<Ruling>>();
        verdicts.forEach(verdict -> add(units, verdict));
        var agreement = of(units);
        return Optional.of(agreement).filter(it -> it.compared() > 0);
    }

    private static void add(Map<String, List<Ruling>> units, Verdict verdict) {
        if (verdict.ruling() != Ruling.ERROR) {
            units.computeIfAbsent(verdict.specification(), _ -> new ArrayList<>())
                    .add(verdict.ruling());
        }
    }

    private static Agreement of(Map<String, List<Ruling>> units) {
        var paired = new LinkedHashMap<>(units);
        paired.values().removeIf(rulings -> rulings.size() < 2);
        var parted =
                paired.entrySet().stream()
                        .filter(unit -> unit.getValue().stream().distinct().count() > 1)
                        .map(Map.Entry::getKey)
                        .toList();
        return new Agreement(
                paired.size(),
                paired.size() - parted.size(),
                Alpha.of(List.copyOf(paired.values())),
                parted);
    }
}
