package dev.parley.agents.model.openai;

/** A model whose limits hold for several nodes together, each of which has its ration. */
public interface Rationed {

    /** Where and what is asked, and within which limits. */
    Endpoint endpoint();

    /** What this node uses just now: calls under way, and what the last minute has counted. */
    Ration used();

    /**
     * What this node may use from now on. Calls under way go on; those that wait at a ration of
     * nothing fail, to be taken to another node.
     */
    void ration(Ration part);
}
