package dev.parley.server.run;

import dev.parley.agents.deliberation.Agents;
import dev.parley.agents.deliberation.Deliberation;
import dev.parley.agents.deliberation.Entry;
import dev.parley.agents.deliberation.Event.Failed;
import dev.parley.agents.deliberation.Event.Submitted;
import dev.parley.agents.deliberation.Floor;
import dev.parley.agents.deliberation.Given;
import dev.parley.agents.deliberation.Log;
import dev.parley.agents.deliberation.Method;
import dev.parley.agents.deliberation.Prompts;
import dev.parley.agents.deliberation.Retries;
import dev.parley.agents.deliberation.Time;
import dev.parley.agents.judge.JudgeLimits;
import dev.parley.agents.judge.Judges;
import dev.parley.agents.method.Methods;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes the deliberation that a log describes and runs it to its end.
 *
 * @param retries of failed attempts
 * @param judging what is put to a judge at most
 */
record Workshop(Retries retries, JudgeLimits judging) {

    private static final Logger LOGGER = LoggerFactory.getLogger(Workshop.class);

    /**
     * Runs it; whatever goes wrong, the log gets its end.
     *
     * @throws Log.Fenced when this node has lost it
     */
    void run(List<Entry> past, Log log, Agents agents, Floor floor, Time time) {
        var submitted = (Submitted) past.getFirst().event();
        var work = Work.of(submitted);
        if (work.isEmpty()) {
            log.append(unknown(submitted));
            return;
        }
        try {
            deliberation(past, submitted, work.get(), log, agents, floor, time).run();
        } catch (Log.Fenced fenced) {
            throw fenced;
        } catch (RuntimeException e) {
            LOGGER.error("a deliberation by {} broke", submitted.method().id(), e);
            log.append(broken(e));
        }
    }

    /** What is to be done, and with which texts; an answer that is given needs no method. */
    private record Work(Method method, Prompts prompts) {

        static Optional<Work> of(Submitted submitted) {
            return submitted
                    .given()
                    .map(given -> new Work((_, _) -> given.answer(), Given.prompts()))
                    .or(() ->
                            Methods.find(submitted.method().id())
                                    .map(kind ->
                                            new Work(
                                                    kind.method(submitted.method()),
                                                    kind.prompts())));
        }
    }

    private Deliberation deliberation(
            List<Entry> past,
            Submitted submitted,
            Work work,
            Log log,
            Agents agents,
            Floor floor,
            Time time) {
        var judge = submitted.judge();
        return new Deliberation(
                past,
                work.method(),
                Judges.of(judge, judging, submitted.sample()),
                work.prompts().with(Judges.prompts(judge.mode())),
                log,
                agents,
                floor,
                new VirtualCrew(),
                time,
                retries);
    }

    private static Failed unknown(Submitted submitted) {
        return new Failed(
                "unknown-method",
                "there is no method '%s' here; it was submitted to version %s, perhaps with a jar on its class path that is not on this one's"
                        .formatted(submitted.method().id(), submitted.parley()));
    }

    private static Failed broken(RuntimeException e) {
        return new Failed(
                "internal-error",
                "Parley itself failed (%s); the server's log says where"
                        .formatted(e.getClass().getSimpleName()));
    }
}
