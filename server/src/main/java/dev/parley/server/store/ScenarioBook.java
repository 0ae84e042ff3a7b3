package dev.parley.server.store;

import dev.parley.server.store.EditOutcome.ChangedMeanwhile;
import dev.parley.server.store.EditOutcome.Edited;
import dev.parley.server.store.EditOutcome.Unknown;
import dev.parley.specs.Scenario;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * The scenarios with all versions they ever had here. A version never changes; what other processes
 * keep in the same store is seen at once. Safe for many threads.
 */
public final class ScenarioBook {

    private final Database database;
    private final ScenarioShelf shelf = new ScenarioShelf();

    ScenarioBook(Database database) {
        this.database = database;
    }

    /**
     * Keeps the scenarios that come with Parley: each content once, so that what an older Parley
     * brought can still be found.
     */
    public void keepBuiltIn(List<Scenario> builtIn) {
        database.write(handle -> {
            for (var scenario : builtIn) {
                new KeepScenario(scenario, ScenarioOrigin.BUILT_IN).builtIn(handle);
            }
            return builtIn.size();
        });
    }

    /** All scenarios as they are in force, in their order. */
    public List<ScenarioVersion> all() {
        return database.read(handle ->
                ScenarioRows.ids(handle).stream()
                        .flatMap(id -> inForce(handle, id).stream())
                        .toList());
    }

    /** The ids of all scenarios, in their order. */
    public List<String> ids() {
        return database.read(ScenarioRows::ids);
    }

    /** A scenario as it is in force. */
    public Optional<ScenarioVersion> find(String id) {
        return database.read(handle -> inForce(handle, id));
    }

    /** A scenario as it was in one of its versions. */
    public Optional<ScenarioVersion> find(String id, int version) {
        return database.read(handle -> shelved(handle, id, version));
    }

    /** All versions of a scenario, the oldest first; none if it is unknown. */
    public List<ScenarioVersion> versions(String id) {
        return database.read(handle ->
                ScenarioHistory.read(handle, id).all().stream()
                        .flatMap(head -> shelved(handle, id, head.version()).stream())
                        .toList());
    }

    /**
     * Puts a changed scenario in force; what is as it was is no new version.
     *
     * @param from the version from which it was changed
     */
    public EditOutcome edit(Scenario changed, int from) {
        return database.write(handle -> {
            var history = ScenarioHistory.read(handle, changed.id());
            var before = history.inForce();
            if (before.isEmpty()) {
                return new Unknown();
            }
            var same = before.get().digest().equals(ScenarioVersion.digest(changed));
            if (!same && before.get().version() != from) {
                return new ChangedMeanwhile(before.get().version());
            }
            var kept = new KeepScenario(changed, ScenarioOrigin.EDITED).to(handle, history);
            return new Edited(ScenarioRows.find(handle, kept.id(), kept.version()).orElseThrow());
        });
    }

    /** Puts a scenario in force that was not there before. */
    public BeginOutcome begin(Scenario fresh) {
        return database.write(handle -> {
            var history = ScenarioHistory.read(handle, fresh.id());
            if (history.newest().isPresent()) {
                return new BeginOutcome.Taken();
            }
            var kept = new KeepScenario(fresh, ScenarioOrigin.EDITED).to(handle, history);
            return new BeginOutcome.Begun(
                    ScenarioRows.find(handle, kept.id(), kept.version()).orElseThrow());
        });
    }

    /**
     * Keeps a scenario that somebody changed for a fork; what is in force stays so, and a content
     * that was kept before is no new version.
     *
     * @return empty where there is no scenario of that id
     */
    public Optional<ScenarioVersion> branch(Scenario changed) {
        return database.write(handle -> {
            var history = ScenarioHistory.read(handle, changed.id());
            if (history.inForce().isEmpty()) {
                return Optional.empty();
            }
            var kept = new KeepScenario(changed, ScenarioOrigin.FORKED).beside(handle, history);
            return ScenarioRows.find(handle, changed.id(), kept);
        });
    }

    /**
     * Puts scenarios in force that came from elsewhere, all or none; one whose content is in force
     * already is no new version.
     */
    public List<ScenarioKept> importAll(List<Scenario> all) {
        return database.write(handle ->
                all.stream()
                        .map(it -> new KeepScenario(it, ScenarioOrigin.IMPORTED).to(handle))
                        .toList());
    }

    private Optional<ScenarioVersion> inForce(Handle handle, String id) {
        return ScenarioHistory.read(handle, id)
                .inForce()
                .flatMap(head -> shelved(handle, id, head.version()));
    }

    private Optional<ScenarioVersion> shelved(Handle handle, String id, int version) {
        return shelf.find(id, version, () -> ScenarioRows.find(handle, id, version));
    }
}
