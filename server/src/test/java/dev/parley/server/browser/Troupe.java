package dev.parley.server.browser;

import dev.parley.testkit.Asked;
import dev.parley.testkit.Manners;
import dev.parley.testkit.Scene;
import dev.parley.testkit.Script;
import dev.parley.testkit.Speech;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A model that does what the words of the prompt ask for, good or bad. */
final class Troupe implements Script {

    private static final Cast CAST = new Cast(120, 2_000);
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final String WORD = "Donaudampfschifffahrtsgesellschaftskapitän";

    private final Set<String> heard = ConcurrentHashMap.newKeySet();

    @Override
    public Scene next(Asked asked) {
        var prompt = asked.prompt();
        if (prompt.contains("give the verdicts")) {
            return CAST.next(asked);
        }
        if (prompt.contains("that fails")) {
            return new Manners.Status(500, "CUDA out of memory");
        }
        if (prompt.contains("that waits") && heard.add(prompt)) {
            return new Manners.TooManyRequests(SOON);
        }
        if (prompt.contains("of nothing")) {
            return Speech.of("");
        }
        if (prompt.contains("of long words")) {
            return Speech.of("%s.\n\n%s\n\n`%s`".formatted(WORD.repeat(9), WORD, WORD.repeat(5)));
        }
        return prompt.contains("at length")
                ? new Cast(4_000, 20_000).next(asked)
                : CAST.next(asked);
    }
}
