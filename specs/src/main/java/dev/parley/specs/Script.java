package dev.parley.specs;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the rehearsal says on one sample prompt: written by people, played when there is no model.
 *
 * <p>It stands in {@code <scenario>/rehearsal/<prompt>.json}, named by the prompt's id. Each text
 * is a text in quotes or a list of lines. Field by field:
 *
 * <pre>{@code
 * {"thought": [...], "draft": [...], "raw": [...],
 *  "rounds": [{"critique": [...], "revision": [...]}, ..., {"critique": "NOTHING TO OBJECT"}],
 *  "align3": {"behaviour": [...], "safety": [...], "audit": [...], "answer": [...]},
 *  "agents": {"safetyCritique": [...], "safetyRevision": [...],
 *             "auditCritique": [...], "auditRevision": [...]},
 *  "verdicts": {"draft": {"S-01": {"ruling": "YES", "reason": "...", "evidence": "..."}, ...}, ...}}
 * }</pre>
 *
 * @param prompt id of the sample prompt
 * @param thought what the generator thinks before the draft
 * @param draft the first draft; all methods that begin with a draft begin with it
 * @param raw the answer to the bare prompt, without specifications
 * @param rounds critique and revision in turn; the last critique has nothing to object and so no
 *     revision follows
 * @param align3 one thought in three parts, and the answer it ends in
 * @param agents the same hierarchy by separate agents, from the draft on
 * @param verdicts for each text that {@link #texts} names, a verdict a specification, in the
 *     scenario's order
 */
public record Script(
        String prompt,
        String thought,
        String draft,
        String raw,
        List<Round> rounds,
        Align3 align3,
        Align3Agents agents,
        Map<String, List<Verdict>> verdicts) {

    /** Copies the lists. */
    public Script {
        rounds = List.copyOf(rounds);
        verdicts = Map.copyOf(verdicts);
    }

    /**
     * A critique of the draft or of the revision before.
     *
     * @param revision made from the critique; empty in the last round
     */
    public record Round(String critique, Optional<String> revision) {}

    /** The parts of one thought, each going on where the one before stopped, and the answer. */
    public record Align3(String behaviour, String safety, String audit, String answer) {}

    /** Critiques and revisions, first by the safety specifications, then by all. */
    public record Align3Agents(
            String safetyCritique,
            String safetyRevision,
            String auditCritique,
            String auditRevision) {}

    /**
     * Everything in the script that is an answer, by name: {@code draft}, {@code raw}, {@code
     * revision-1} and on, {@code align3}, {@code agents-safety}, {@code agents-audit}.
     */
    public Map<String, String> texts() {
        var texts = new LinkedHashMap<String, String>();
        texts.put("draft", draft);
        texts.put("raw", raw);
        for (int i = 0; i < rounds.size(); i++) {
            var name = "revision-" + (i + 1);
            rounds.get(i).revision().ifPresent(revision -> texts.put(name, revision));
        }
        texts.put("align3", align3.answer());
        texts.put("agents-safety", agents.safetyRevision());
        texts.put("agents-audit", agents.auditRevision());
        return texts;
    }

    /**
     * The written verdicts on an answer, in the scenario's order; empty if the answer is none of
     * this script's texts. Space around it does not count.
     */
    public Optional<List<Verdict>> verdictsOn(String answer) {
        return texts().entrySet().stream()
                .filter(text -> text.getValue().strip().equals(answer.strip()))
                .findFirst()
                .map(text -> verdicts.getOrDefault(text.getKey(), List.of()));
    }

    /** The same script with these verdicts. */
    Script judged(Map<String, List<Verdict>> verdicts) {
        return new Script(prompt, thought, draft, raw, rounds, align3, agents, verdicts);
    }
}
