package dev.parley.agents.model.rehearsal;

import dev.parley.agents.deliberation.Ask;
import java.util.List;

/** What a rehearsal says to an ask. */
record Speech(String thought, String text) {

    static Speech text(String text) {
        return new Speech("", text);
    }

    /** As far as the first of these strings. */
    Speech upTo(List<String> stops) {
        if (stops.contains(Ask.THOUGHT) && !thought.isEmpty()) {
            return new Speech(before(thought, stops), "");
        }
        return new Speech(thought, before(text, stops));
    }

    private static String before(String text, List<String> stops) {
        int end = text.length();
        for (var stop : stops) {
            int at = text.indexOf(stop);
            end = at < 0 ? end : Math.min(end, at);
        }
        return text.substring(0, end);
    }
}
