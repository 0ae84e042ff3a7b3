package dev.parley.specs;

import java.util.List;
import java.util.Map;

/** How often each ruling was given among the specifications of one kind. */
record Tally(int yes, int no, int na, int error) {

    static Tally of(List<Specification> specifications, Map<String, Verdict> verdicts, Kind kind) {
        var tally = new Tally(0, 0, 0, 0);
        for (var specification : specifications) {
            if (specification.kind() == kind) {
                var verdict = verdicts.get(specification.id());
                tally = tally.with(verdict == null ? Ruling.ERROR : verdict.ruling());
            }
        }
        return tally;
    }

    private Tally with(Ruling ruling) {
        return switch (ruling) {
            case YES -> new Tally(yes + 1, no, na, error);
            case NO -> new Tally(yes, no + 1, na, error);
            case NA -> new Tally(yes, no, na + 1, error);
            case ERROR -> new Tally(yes, no, na, error + 1);
        };
    }

    int rulings() {
        return yes + no + na;
    }

    /** Whether there are specifications and not one ruling on them. */
    boolean isUnknown() {
        return error > 0 && rulings() == 0;
    }

    /** YES over what the policy counts; errors left out, 1 if nothing counts. */
    double share(NaPolicy policy) {
        int all =
                switch (policy) {
                    case CODE -> yes + no + na;
                    case PAPER -> yes + no;
                };
        return all == 0 ? 1 : (double) yes / all;
    }

    double worst(NaPolicy policy) {
        return new Tally(yes, no + error, na, 0).share(policy);
    }

    double best(NaPolicy policy) {
        return new Tally(yes + error, no, na, 0).share(policy);
    }
}
