package dev.parley.server.http;

import com.fasterxml.jackson.databind.JsonNode;
import dev.parley.server.http.Listing.Items;
import dev.parley.server.http.ScenarioListing.Diff;
import dev.parley.server.http.ScenarioListing.Full;
import dev.parley.server.http.ScenarioListing.Imported;
import dev.parley.server.store.BeginOutcome;
import dev.parley.server.store.EditOutcome.ChangedMeanwhile;
import dev.parley.server.store.EditOutcome.Edited;
import dev.parley.server.store.EditOutcome.Unknown;
import dev.parley.server.store.ScenarioBook;
import dev.parley.server.store.ScenarioVersion;
import dev.parley.specs.Scenario;
import dev.parley.specs.ScenarioDiff;
import dev.parley.specs.ScenarioDocument;
import dev.parley.specs.ScenarioFault;
import dev.parley.specs.ScenarioFiles;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Changes to scenarios: each is a new version, and nothing is half kept. */
record ScenarioChanges(ScenarioBook book) {

    Map<String, Call> calls() {
        return Map.of(
                "createScenario", this::create,
                "editScenario", this::edit,
                "previewScenario", this::preview,
                "importScenarios", this::importAll);
    }

    private Reply create(Request request) {
        var from =
                request.body().has("from")
                        ? Optional.of(copied(request.body().path("from")))
                        : Optional.<Scenario>empty();
        var fresh = read(() -> ScenarioDocument.create(request.body(), from));
        return switch (book.begin(fresh)) {
            case BeginOutcome.Begun(ScenarioVersion version) ->
                    Reply.created("/api/scenarios/" + fresh.id(), Full.of(version));
            case BeginOutcome.Taken _ ->
                    throw new Refusal(
                            Problem.idTaken(
                                    "there is a scenario %s already; give this one another id"
                                            .formatted(fresh.id())));
        };
    }

    private Scenario copied(JsonNode from) {
        var version =
                Optional.of(from.path("version")).filter(JsonNode::isInt).map(JsonNode::asInt);
        return switch (new ScenarioLookup(book).find(from.path("scenario").asText(), version)) {
            case ScenarioLookup.Found(ScenarioVersion found) -> found.scenario();
            case ScenarioLookup.NoScenario(String sentence) ->
                    throw new Refusal(Problem.invalid("from.scenario", sentence));
            case ScenarioLookup.NoVersion(String sentence) ->
                    throw new Refusal(Problem.invalid("from.version", sentence));
        };
    }

    private Reply edit(Request request) {
        int from = request.body().path("version").asInt();
        var before = before(request, from);
        var changed = read(() -> ScenarioDocument.read(request.body(), before));
        return switch (book.edit(changed, from)) {
            case Edited(ScenarioVersion version) -> Reply.ok(Full.of(version));
            case ChangedMeanwhile(int inForce) -> throw changed(request.name(), inForce, from);
            case Unknown _ ->
                    throw new IllegalStateException(request.name() + " was there a moment ago");
        };
    }

    /** What an edit would change, and all that is wrong with it; nothing is kept. */
    private Reply preview(Request request) {
        int from = request.body().path("version").asInt();
        var before = before(request, from);
        var inForce = new ScenarioLookup(book).addressed(request.name(), Optional.empty());
        if (inForce.version() != from) {
            throw changed(request.name(), inForce.version(), from);
        }
        var changed = read(() -> ScenarioDocument.read(request.body(), before));
        int next = book.versions(request.name()).getLast().version() + 1;
        return Reply.ok(
                new Diff(request.name(), from, next, ScenarioDiff.between(before, changed)));
    }

    /** The version that was changed. */
    private Scenario before(Request request, int from) {
        var lookup = new ScenarioLookup(book);
        lookup.addressed(request.name(), Optional.empty());
        return switch (lookup.find(request.name(), Optional.of(from))) {
            case ScenarioLookup.Found(ScenarioVersion found) -> found.scenario();
            case ScenarioLookup.NoScenario(String sentence) ->
                    throw new Refusal(Problem.unknown(sentence));
            case ScenarioLookup.NoVersion(String sentence) ->
                    throw new Refusal(Problem.invalid("version", sentence));
        };
    }

    private static Refusal changed(String id, int inForce, int from) {
        return new Refusal(
                Problem.changedMeanwhile(
                        "somebody else changed %s meanwhile: version %d is in force and yours was made from %d; take up that version and change it again"
                                .formatted(id, inForce, from)));
    }

    private Reply importAll(Request request) {
        var files = files(request.body().path("files"));
        var scenarios = read(() -> ScenarioFiles.read(files));
        var kept = book.importAll(scenarios);
        var items = new ArrayList<Imported>();
        for (int i = 0; i < kept.size(); i++) {
            items.add(Imported.of(kept.get(i), scenarios.get(i)));
        }
        return Reply.ok(new Items<>(items));
    }

    private static Map<String, String> files(JsonNode list) {
        var files = new HashMap<String, String>();
        for (int i = 0; i < list.size(); i++) {
            var path = list.path(i).path("path").asText();
            if (files.put(path, list.path(i).path("text").asText()) != null) {
                throw new Refusal(
                        Problem.invalid(
                                "files[%d].path".formatted(i),
                                "'%s' is there twice; each path may stand once".formatted(path)));
            }
        }
        return files;
    }

    private static <T> T read(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (ScenarioFault fault) {
            throw new Refusal(Problem.scenarios(fault.faults()));
        }
    }
}
