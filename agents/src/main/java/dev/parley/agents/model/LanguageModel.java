package dev.parley.agents.model;

import dev.parley.agents.deliberation.Ask;
import dev.parley.agents.deliberation.ModelStamp;
import dev.parley.agents.deliberation.Reply;
import dev.parley.agents.deliberation.TurnFault;
import dev.parley.agents.deliberation.Urgency;

/** A language model behind an endpoint. Calls are made on an event loop and never block it. */
public interface LanguageModel {

    /** What it is, as it goes into a deliberation's log. */
    ModelStamp stamp();

    /**
     * Begins a call. The listener hears of it on the context from which it was begun: any number of
     * texts, thoughts and waits, then either done or failed, once; after a cancel nothing more.
     *
     * @param seed of the sampling, 0 to 2³¹ - 1
     * @param urgency calls that somebody waits for go before others where they wait for a limit
     */
    Call start(Ask ask, long seed, Urgency urgency, Listener listener);

    /** A call under way. */
    interface Call {

        /** Stops it and closes its connection; harmless when it has ended. */
        void cancel();
    }

    /** Whoever asked. */
    interface Listener {

        /** The call still waits for the model's limits; said once a second. */
        void queued();

        /** More of the text. */
        void text(String more);

        /** More of the thought. */
        void thought(String more);

        void done(Reply reply);

        void failed(TurnFault fault);
    }
}
