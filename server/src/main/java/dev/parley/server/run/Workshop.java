package dev.parley.server.run;

import dev.parley.agents.deliberation.Agents;
import dev.parley.agents.deliberation.Deliberation;
import dev.parley.agents.deliberation.Entry;
import dev.parley.agents.deliberation.Event.Failed;
import dev.parley.agents.deliberation.Event.Submitted;
import dev.parley.agents.deliberation.Log;
import dev.parley.agents.deliberation.Retries;
import dev.parley.agents.deliberation.Time;
import dev.parley.agents.judge.Judges;
import dev.parley.agents.method.MethodKind;
import dev.parley.agents.method.Methods;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes the deliberation that a log describes and runs it to its end.
 *
 * @param retries of failed attempts
 */
record Workshop(Retries retries) {

    private static final Logger LOGGER = LoggerFactory.getLogger(Workshop.class);

    /**
     * Runs it; whatever goes wrong, the log gets its end.
     *
     * @throws Log.Fenced when this node has lost it
     */
    void run(List<Entry> past, Log log, Agents agents, Time time) {
        var submitted = (Submitted) past.getFirst().event();
        var kind = Methods.find(submitted.method().id());
        if (kind.isEmpty()) {
            log.append(unknown(submitted));
            return;
        }
        try {
            deliberation(past, submitted, kind.get(), log, agents, time).run();
        } catch (Log.Fenced fenced) {
            throw fenced;
        } catch (RuntimeException e) {
            LOGGER.error("a deliberation by {} broke", submitted.method().id(), e);
            log.append(broken(e));
        }
    }

    private Deliberation deliberation(
            List<Entry> past,
            Submitted submitted,
            MethodKind kind,
            Log log,
            Agents agents,
            Time time) {
        return new Deliberation(
                past,
                kind.method(submitted.method()),
                Judges.of(submitted.judge()),
                Methods.prompts(),
                log,
                agents,
                time,
                retries);
    }

    private static Failed unknown(Submitted submitted) {
        return new Failed(
                "unknown-method",
                "this version of Parley has no method '%s'; version %s had it"
                        .formatted(submitted.method().id(), submitted.parley()));
    }

    private static Failed broken(RuntimeException e) {
        return new Failed(
                "internal-error",
                "Parley itself failed (%s); the server's log says where"
                        .formatted(e.getClass().getSimpleName()));
    }
}
