package dev.parley.agents.model.rehearsal;

import dev.parley.agents.model.LanguageModel;
import dev.parley.agents.model.LanguageModelContract;
import dev.parley.specs.Scenarios;
import java.time.Duration;

class RehearsalContractTest extends LanguageModelContract {

    private static final Tempo SLOW = new Tempo(Duration.ZERO, Duration.ofMillis(50), 5, 10);

    @Override
    protected LanguageModel quick() {
        return new Rehearsal(vertx, Scenarios.builtIn(), Tempo.INSTANT);
    }

    @Override
    protected LanguageModel slow() {
        return new Rehearsal(vertx, Scenarios.builtIn(), SLOW);
    }
}
