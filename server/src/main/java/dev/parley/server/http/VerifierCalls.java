package dev.parley.server.http;

import com.fasterxml.jackson.databind.JsonNode;
import dev.parley.server.http.Listing.Items;
import dev.parley.specs.Trial;
import dev.parley.specs.VerifierKind;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** The programs that can decide a specification, and what they say of a text; nothing is kept. */
record VerifierCalls() {

    Map<String, Call> calls() {
        return Map.of(
                "verifiers", _ -> Reply.ok(new Items<>(VerifierKind.all())),
                "tryVerifiers", request -> Reply.ok(tried(request.body())));
    }

    private static Items<Trial> tried(JsonNode body) {
        var text = body.path("text").asText();
        List<JsonNode> all =
                StreamSupport.stream(body.path("verifiers").spliterator(), false).toList();
        return Items.of(all, it -> Trial.of(it, text));
    }
}
