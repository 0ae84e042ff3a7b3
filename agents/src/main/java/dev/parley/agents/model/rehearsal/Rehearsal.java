package dev.parley.agents.model.rehearsal;

import dev.parley.agents.deliberation.Ask;
import dev.parley.agents.deliberation.ModelStamp;
import dev.parley.agents.deliberation.Sampling;
import dev.parley.agents.deliberation.Urgency;
import dev.parley.agents.model.LanguageModel;
import dev.parley.specs.Scenarios;
import io.vertx.core.Vertx;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * Plays when there is no model: what people wrote for a scenario's sample prompts, and plain words
 * for any other. It is no language model, and its stamp says so. The same ask gets the same words,
 * the same seed the same pace. Safe for use from several event loops.
 */
public final class Rehearsal implements LanguageModel {

    /** Its id among the models. */
    public static final String ID = "rehearsal";

    private final Vertx vertx;
    private final Troupe troupe;
    private final Tempo tempo;

    /**
     * @param scenarios with their scripts
     */
    public Rehearsal(Vertx vertx, Scenarios scenarios, Tempo tempo) {
        this.vertx = vertx;
        this.troupe = new Troupe(scenarios);
        this.tempo = tempo;
    }

    @Override
    public ModelStamp stamp() {
        return new ModelStamp(ID, ID, true, Sampling.DEFAULT, Optional.empty());
    }

    @Override
    public Call start(Ask ask, long seed, Urgency urgency, Listener listener) {
        var pace = tempo.pace(new SplittableRandom(seed));
        var playing = new Playing(vertx, ask, troupe.speech(ask), pace, listener);
        vertx.getOrCreateContext().runOnContext(nothing -> playing.begin());
        return playing;
    }
}
