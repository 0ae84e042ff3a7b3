package dev.parley.server.live;

import java.util.Optional;
import java.util.UUID;

/** What a reader may watch. */
interface Scope {

    /** Every deliberation. */
    Scope ALL = _ -> Optional.empty();

    /** Why a deliberation may not be watched, in a sentence; empty where it may. */
    Optional<String> refusal(UUID deliberation);
}
