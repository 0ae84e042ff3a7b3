package dev.parley.server.live;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.UUID;

/** What a presenter's page says that it shows, where it shows lanes as they are at first. */
public final class ShownLanes {

    private ShownLanes() {}

    /** These deliberations, a lane each. */
    public static JsonObject of(List<UUID> deliberations) {
        var ids = new JsonArray();
        deliberations.forEach(id -> ids.add(id.toString()));
        return new JsonObject()
                .put("deliberations", ids)
                .put("part", "lanes")
                .put("filter", "all")
                .put("stage", false)
                .put("changes", false)
                .put("alone", "")
                .put("narrow", "")
                .put("baseline", "")
                .put("compared", new JsonArray())
                .put("explained", "");
    }
}
