package dev.parley.agents.deliberation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;

/**
 * One agent's contribution, before it is made: one step of the log, one model call.
 *
 * @param path its identity within the deliberation, such as {@code round-2/reflect}
 * @param model id of the model that is asked, where it is not that of the role
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Turn(String path, Role role, Product product, Ask ask, Optional<String> model) {}
