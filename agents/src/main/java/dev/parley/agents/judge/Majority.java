package dev.parley.agents.judge;

import dev.parley.agents.deliberation.Ballot;
import dev.parley.specs.Ruling;
import dev.parley.specs.Specification;
import dev.parley.specs.Verdict;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What most judges of a panel rule. Those that have no verdict do not count; where no ruling has
 * more voices than any other, there is none.
 */
final class Majority {

    private Majority() {}

    static Map<String, Verdict> of(List<Specification> asked, List<Ballot> ballots) {
        var all = new HashMap<String, Verdict>();
        asked.forEach(it -> all.put(it.id(), on(it.id(), votes(it.id(), ballots))));
        return all;
    }

    private static List<Verdict> votes(String specification, List<Ballot> ballots) {
        return ballots.stream()
                .flatMap(ballot -> ballot.verdicts().stream())
                .filter(verdict -> verdict.specification().equals(specification))
                .toList();
    }

    private static Verdict on(String specification, List<Verdict> votes) {
        var tally = tally(votes);
        if (tally.isEmpty()) {
            return error(
                    specification, "None of the %d judges gave a verdict.".formatted(votes.size()));
        }
        var most = tally.values().stream().mapToLong(Long::longValue).max().orElse(0);
        var leading =
                tally.entrySet().stream()
                        .filter(votesFor -> votesFor.getValue() == most)
                        .map(Map.Entry::getKey)
                        .toList();
        var said = inWords(tally, votes.size());
        return leading.size() == 1
                ? ruled(specification, leading.getFirst(), votes, said)
                : error(specification, "The judges are split: " + said + ".");
    }

    private static Map<Ruling, Long> tally(List<Verdict> votes) {
        return votes.stream()
                .map(Verdict::ruling)
                .filter(ruling -> ruling != Ruling.ERROR)
                .collect(
                        Collectors.groupingBy(
                                ruling -> ruling,
                                () -> new EnumMap<>(Ruling.class),
                                Collectors.counting()));
    }

    /** With the reason of the first who ruled so. */
    private static Verdict ruled(
            String specification, Ruling ruling, List<Verdict> votes, String said) {
        var first =
                votes.stream().filter(vote -> vote.ruling() == ruling).findFirst().orElseThrow();
        var reason =
                votes.stream().allMatch(vote -> vote.ruling() == ruling)
                        ? first.reason()
                        : "%s (%s)".formatted(first.reason(), said);
        return new Verdict(specification, ruling, reason, first.evidence(), Verdict.By.JUDGE);
    }

    private static Verdict error(String specification, String reason) {
        return new Verdict(specification, Ruling.ERROR, reason, Optional.empty(), Verdict.By.JUDGE);
    }

    private static String inWords(Map<Ruling, Long> tally, int votes) {
        var said =
                tally.entrySet().stream()
                        .map(each -> each.getValue() + " " + each.getKey())
                        .collect(Collectors.joining(", "));
        long silent = votes - tally.values().stream().mapToLong(Long::longValue).sum();
        return silent == 0 ? said : "%s, %d without a verdict".formatted(said, silent);
    }
}
