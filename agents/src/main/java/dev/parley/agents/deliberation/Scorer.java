package dev.parley.agents.deliberation;

import java.util.Locale;

/** Who says which of a method's drafts is the best. */
public enum Scorer {
    /** The judge, by the SAR of its verdicts. */
    JUDGE,
    /** Programs: the share that a draft keeps of what they can decide. */
    VERIFIERS,
    /** A reward model behind an endpoint of its own. */
    REWARD_MODEL;

    /** Its name among a method's parameters. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The scorer of that name. */
    public static Scorer of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
