package dev.parley.server.configuration;

import java.util.Locale;

/**
 * What can be said on the command line; each is an option, an environment variable and a top-level
 * key of the configuration by one name.
 */
public enum Setting {
    PORT("PORT", "port to listen on; 0 takes a free one and says which"),
    HOST("HOST", "address to listen on; one that others reach wants a token in PARLEY_TOKEN"),
    HOSTS(
            "NAMES",
            "further names by which the server is called, with commas between them, such as those of a proxy before it"),
    DATA("DIR", "folder that keeps the log; made if it is not there"),
    ROLES("ROLES", "roles that this node's agents play, with commas between them"),
    CLUSTER("", "join other nodes, which share the log"),
    CLUSTER_HOST("ADDRESS", "the one address of this machine to listen on for other nodes"),
    CLUSTER_PORT("PORT", "port to listen on for other nodes; without members, the next free one"),
    CLUSTER_NAME("NAME", "name of the cluster; others on the same network have another"),
    CLUSTER_DNS("NAME", "a name in DNS whose addresses are the other nodes"),
    MEMBERS("HOST:PORT,...", "where other nodes may be"),
    DATABASE(
            "URL",
            "the log's database: jdbc:sqlite:FILE, or jdbc:postgresql://HOST:PORT/DATABASE?user=NAME, whose password is taken from PARLEY_DATABASE_PASSWORD; if left out, parley.db of the data folder"),
    OFFLINE("", "look for no models but those of the configuration"),
    LOG_FORMAT("text|json", "how lines on stderr are written"),
    TRACES(
            "URL",
            "collector of OpenTelemetry traces by OTLP over HTTP, such as http://127.0.0.1:4318");

    private final String value;
    private final String summary;

    Setting(String value, String summary) {
        this.value = value;
        this.summary = summary;
    }

    /** Its key in the configuration. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Its option on the command line. */
    public String option() {
        return "--" + key();
    }

    /** Its environment variable. */
    public String variable() {
        return "PARLEY_" + name();
    }

    /** What stands for its value in the help; empty when it is a switch. */
    public String value() {
        return value;
    }

    /** Whether it may be none or several, with commas between them. */
    boolean isList() {
        return value.endsWith(",...");
    }

    /** Its default, for the help. */
    public String standard() {
        var defaults = new Section(Defaults.values(), new Faults());
        var words = String.join(",", defaults.words(key()));
        return words.isEmpty() ? "none" : words;
    }

    /** What it does, for the help. */
    public String summary() {
        return summary;
    }
}
