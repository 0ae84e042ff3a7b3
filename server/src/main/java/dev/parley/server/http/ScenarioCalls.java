package dev.parley.server.http;

import dev.parley.server.http.Listing.Items;
import dev.parley.server.http.Listing.Prompt;
import dev.parley.server.http.ScenarioListing.Diff;
import dev.parley.server.http.ScenarioListing.Files;
import dev.parley.server.http.ScenarioListing.Full;
import dev.parley.server.http.ScenarioListing.Line;
import dev.parley.server.http.ScenarioListing.Version;
import dev.parley.server.store.ScenarioBook;
import dev.parley.server.store.ScenarioVersion;
import dev.parley.specs.SamplePrompt;
import dev.parley.specs.Scenario;
import dev.parley.specs.ScenarioDiff;
import dev.parley.specs.Scenarios;
import java.util.Map;

/**
 * The scenarios there are to choose from, in all their versions.
 *
 * @param builtIn those that come with Parley, for their scripts
 */
record ScenarioCalls(ScenarioBook book, Scenarios builtIn) {

    Map<String, Call> calls() {
        return Map.of(
                "scenarios", _ -> Reply.ok(Items.of(book.all(), Line::of)),
                "scenario", request -> Reply.ok(Full.of(find(request, "version"))),
                "prompts", request -> Reply.ok(prompts(find(request, "version").scenario())),
                "versions", request -> Reply.ok(versions(request)),
                "diff", request -> Reply.ok(diff(request)),
                "exportScenario",
                        request -> Reply.ok(Files.of(find(request, "version").scenario())));
    }

    private ScenarioVersion find(Request request, String parameter) {
        var version = request.text(parameter).map(Integer::parseInt);
        return new ScenarioLookup(book).addressed(request.name(), version);
    }

    private Items<Prompt> prompts(Scenario scenario) {
        return Items.of(scenario.prompts(), it -> Prompt.of(it, scripted(scenario, it)));
    }

    /** A script is for the prompt as it was written, word for word. */
    private boolean scripted(Scenario scenario, SamplePrompt prompt) {
        return builtIn.find(scenario.id())
                        .flatMap(ours -> ours.prompt(prompt.id()))
                        .filter(ours -> ours.prompt().equals(prompt.prompt()))
                        .isPresent()
                && builtIn.script(scenario.id(), prompt.id()).isPresent();
    }

    private Items<Version> versions(Request request) {
        int inForce = find(request, "version").version();
        return Items.of(
                book.versions(request.name()), it -> Version.of(it, it.version() == inForce));
    }

    private Diff diff(Request request) {
        var to = find(request, "to");
        var from = request.text("from").isPresent() ? find(request, "from") : before(to);
        return new Diff(
                request.name(),
                from.version(),
                to.version(),
                ScenarioDiff.between(from.scenario(), to.scenario()));
    }

    /** The first has none before it and is compared with itself. */
    private ScenarioVersion before(ScenarioVersion version) {
        return book.versions(version.scenario().id()).stream()
                .filter(it -> it.version() < version.version())
                .reduce((_, later) -> later)
                .orElse(version);
    }
}
