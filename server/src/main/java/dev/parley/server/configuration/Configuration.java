package dev.parley.server.configuration;

import dev.parley.agents.deliberation.Role;
import dev.parley.agents.model.Secret;
import dev.parley.agents.model.openai.Endpoint;
import dev.parley.agents.model.rehearsal.Tempo;
import dev.parley.server.store.Password;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All that the operator may decide.
 *
 * @param port 0 to 65,535; 0 for a free one
 * @param host the address to listen on; of loopback unless there is a token
 * @param hosts further names by which the server is called, {@code name} or {@code name:port}
 * @param token that every request must bring; empty where none need bring one
 * @param data folder that keeps the log, absolute
 * @param roles that this node's agents play, at least one
 * @param database JDBC URL of the log
 * @param databasePassword of the user that the URL names
 * @param cluster where it meets other nodes; empty when it stands alone
 * @param offline whether no models are looked for but those given here
 * @param models declared, in the operator's order, ids unique
 * @param rewardModels that only say how good an answer is; their ids are none of the models'
 * @param defaultModels model ids by role, as far as they were said; each one of {@code models} or
 *     rehearsal
 * @param rehearsal how fast it plays
 */
public record Configuration(
        int port,
        String host,
        List<String> hosts,
        Optional<Secret> token,
        Path data,
        Set<Role> roles,
        String database,
        Optional<Password> databasePassword,
        Optional<ClusterPlace> cluster,
        boolean offline,
        List<Endpoint> models,
        List<Endpoint> rewardModels,
        Map<Role, String> defaultModels,
        Tempo rehearsal,
        Reporting reporting,
        Limits limits) {

    /** The id of what plays when there is no model. */
    public static final String REHEARSAL = "rehearsal";

    /** The variable that holds the password of the database; it stands in no file and no option. */
    public static final String DATABASE_PASSWORD = "PARLEY_DATABASE_PASSWORD";

    public Configuration {
        hosts = List.copyOf(hosts);
        roles = Set.copyOf(roles);
        models = List.copyOf(models);
        rewardModels = List.copyOf(rewardModels);
        defaultModels = Map.copyOf(defaultModels);
    }

    /**
     * Reads command line, environment, file and defaults.
     *
     * @throws ConfigurationFault when something in them is wrong; says all of it
     */
    public static Configuration read(Sources sources) {
        var faults = new Faults();
        var layers = new Layers(faults);
        var said = layers.over(Defaults.values(), sources.fileValues(faults));
        said = layers.over(said, sources.variableValues());
        said = layers.over(said, sources.optionValues());
        var configuration = of(new Section(said, faults), sources);
        faults.throwIfAny();
        return configuration;
    }

    private static Configuration of(Section section, Sources sources) {
        var start = new StartReader(section, sources.folder());
        var models = new Models(section, sources);
        var endpoints = models.read();
        var rewards = models.rewards();
        var token = new TokenVariable(sources, section.faults()).read();
        var data = start.data();
        var database = start.database(data);
        return new Configuration(
                section.number("port", 0, 65_535),
                start.host(token),
                start.hosts(),
                token,
                data,
                start.roles(),
                database,
                sources.variable(DATABASE_PASSWORD).map(Password::new),
                new ClusterReader(section).place(database),
                section.flag("offline"),
                endpoints,
                rewards,
                models.defaults(endpoints),
                Tempo.HUMAN.times(section.section("rehearsal").number("speed", 1, 100)),
                Reporting.read(section),
                Limits.read(section.section("limits")));
    }
}
