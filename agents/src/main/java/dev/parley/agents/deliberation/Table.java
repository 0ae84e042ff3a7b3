package dev.parley.agents.deliberation;

import dev.parley.agents.deliberation.Event.Judged;
import java.util.List;
import java.util.function.Function;

/**
 * What all panels of a deliberation share.
 *
 * @param judge says how a draft does, for the method to choose by
 * @param setting scenario and specifications as the system says them
 * @param members ids of the models that take part, where the method asks several
 * @param reward id of the reward model; blank where the method asks none
 */
record Table(
        Journal journal,
        Prompts prompts,
        Message setting,
        Drafts drafts,
        Function<Draft, Judged> judge,
        Scope scope,
        List<String> members,
        String reward) {}
