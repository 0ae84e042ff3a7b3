package dev.parley.agents.agent;

import dev.parley.agents.model.LanguageModel;
import java.util.Optional;

/** The language models that this node can ask, by id. */
public interface Models {

    Optional<LanguageModel> find(String id);
}
