package dev.parley.server.http;

import dev.parley.agents.method.Methods;
import dev.parley.server.http.Listing.Items;
import dev.parley.server.http.Listing.Kind;
import dev.parley.server.http.Listing.Models;
import java.util.Map;

/** What there is to choose from besides scenarios: models and methods. */
record CatalogueCalls(ModelCatalogue models) {

    Map<String, Call> calls() {
        return Map.of(
                "models", _ -> Reply.ok(Models.of(models)),
                "methods", _ -> Reply.ok(Items.of(Methods.all(), Kind::of)));
    }
}
