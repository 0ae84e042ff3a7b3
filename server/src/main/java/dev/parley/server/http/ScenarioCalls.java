package dev.parley.server.http;

import dev.parley.server.http.Listing.Items;
import dev.parley.server.http.Listing.Prompt;
import dev.parley.server.http.Listing.ScenarioFull;
import dev.parley.server.http.Listing.ScenarioLine;
import dev.parley.server.store.ScenarioBook;
import dev.parley.server.store.ScenarioVersion;
import dev.parley.specs.Scenario;
import dev.parley.specs.Scenarios;
import java.util.Map;
import java.util.Optional;

/**
 * The scenarios there are to choose from.
 *
 * @param book all versions of them
 * @param builtIn those that come with Parley, for their scripts
 */
record ScenarioCalls(ScenarioBook book, Scenarios builtIn) {

    Map<String, Call> calls() {
        return Map.of(
                "scenarios", _ -> Reply.ok(Items.of(book.all(), ScenarioLine::of)),
                "scenario", request -> Reply.ok(ScenarioFull.of(find(request))),
                "prompts", request -> Reply.ok(prompts(find(request).scenario())));
    }

    private ScenarioVersion find(Request request) {
        return new ScenarioLookup(book).addressed(request.name(), version(request, "version"));
    }

    private static Optional<Integer> version(Request request, String parameter) {
        return request.text(parameter).map(Integer::parseInt);
    }

    private Items<Prompt> prompts(Scenario scenario) {
        return Items.of(
                scenario.prompts(),
                prompt ->
                        Prompt.of(prompt, builtIn.script(scenario.id(), prompt.id()).isPresent()));
    }
}
