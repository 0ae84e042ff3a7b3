package dev.parley.specs;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells the few that were moved from the many that only made way for them. */
final class Moved {

    private Moved() {}

    /** The ids of both lists that are not among the most that have kept their order. */
    static Set<String> ids(List<String> from, List<String> to) {
        var common = to.stream().filter(from::contains).toList();
        var moved = new HashSet<>(common);
        keptInOrder(common.stream().map(from::indexOf).toList()).stream()
                .map(from::get)
                .forEach(moved::remove);
        return moved;
    }

    /** A longest rising part of the numbers; of several the first that is found. */
    private static List<Integer> keptInOrder(List<Integer> numbers) {
        var endingAt = new ArrayList<List<Integer>>();
        for (int i = 0; i < numbers.size(); i++) {
            List<Integer> longest = List.of();
            for (int before = 0; before < i; before++) {
                if (numbers.get(before) < numbers.get(i)
                        && endingAt.get(before).size() > longest.size()) {
                    longest = endingAt.get(before);
                }
            }
            var extended = new ArrayList<>(longest);
            extended.add(numbers.get(i));
            endingAt.add(extended);
        }
        List<Integer> best = List.of();
        for (var each : endingAt) {
            best = each.size() > best.size() ? each : best;
        }
        return best;
    }
}
