package dev.parley.agents.agent;

import dev.parley.agents.model.LanguageModel;
import java.util.Optional;
import java.util.Set;

/** The language models of this node, by id. */
public interface Models {

    Optional<LanguageModel> find(String id);

    /** Ids of the models that this node may ask just now; for the others, other nodes are asked. */
    Set<String> playing();
}
