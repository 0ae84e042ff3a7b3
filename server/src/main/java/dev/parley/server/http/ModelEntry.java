package dev.parley.server.http;

import dev.parley.agents.deliberation.ModelStamp;

/**
 * A model that people may pick.
 *
 * @param thinks whether it writes a thought before its text
 * @param continues how it carries on a begun turn, as the configuration says it
 * @param address of its endpoint, never with a key in it; empty when it has none
 */
public record ModelEntry(ModelStamp stamp, boolean thinks, String continues, String address) {}
