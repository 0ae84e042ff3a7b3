package dev.parley.server.cluster;

import com.hazelcast.cluster.Member;
import com.hazelcast.config.Config;
import com.hazelcast.config.JoinConfig;
import com.hazelcast.config.NetworkConfig;
import dev.parley.server.configuration.ClusterPlace;
import io.vertx.spi.cluster.hazelcast.ConfigUtil;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;

/** How nodes meet: what Hazelcast is told, and by what a node knows another for its like. */
final class Meeting {

    static final String NODE = "parley.node";

    /** Between two signs of life on the bus; a node that is paused is out after a few seconds. */
    static final Duration PING = Duration.ofSeconds(2);

    private static final String VERSION = "parley.version";
    private static final String LOG = "parley.log";

    /** Ports on one address that nodes of one machine share out among themselves. */
    private static final int PORTS = 10;

    private Meeting() {}

    static Config config(ClusterPlace place, Identity self) {
        System.setProperty(
                "hazelcast.logging.type", "slf4j"); // what it says before it has read this
        var config = ConfigUtil.loadConfig();
        config.setClusterName(place.name());
        config.setProperties(properties());
        config.getMemberAttributeConfig()
                .setAttribute(NODE, self.node())
                .setAttribute(VERSION, self.version())
                .setAttribute(LOG, self.log().toString());
        network(config.getNetworkConfig(), place);
        return config;
    }

    private static Properties properties() {
        var properties = new Properties();
        properties.setProperty("hazelcast.socket.bind.any", "false");
        properties.setProperty("hazelcast.heartbeat.interval.seconds", "1");
        properties.setProperty("hazelcast.max.no.heartbeat.seconds", "5");
        properties.setProperty("hazelcast.merge.first.run.delay.seconds", "5");
        properties.setProperty("hazelcast.merge.next.run.delay.seconds", "5");
        properties.setProperty("hazelcast.wait.seconds.before.join", "0");
        properties.setProperty("hazelcast.max.wait.seconds.before.join", "5");
        properties.setProperty("hazelcast.shutdownhook.enabled", "false");
        properties.setProperty("hazelcast.phone.home.enabled", "false");
        return properties;
    }

    private static void network(NetworkConfig network, ClusterPlace place) {
        var alone = place.members().isEmpty() && place.dns().isEmpty();
        network.setPort(place.port()).setPortAutoIncrement(alone).setPortCount(PORTS);
        network.getInterfaces().clear().setEnabled(true).addInterface(address(place.host()));
        join(network.getJoin(), place, alone);
    }

    private static void join(JoinConfig join, ClusterPlace place, boolean alone) {
        join.getMulticastConfig().setEnabled(false);
        join.getAutoDetectionConfig().setEnabled(false);
        if (place.dns().isPresent()) {
            join.getKubernetesConfig()
                    .setEnabled(true)
                    .setProperty("service-dns", place.dns().get())
                    .setProperty("service-port", Integer.toString(place.port()));
            return;
        }
        var members = join.getTcpIpConfig().setEnabled(true).setConnectionTimeoutSeconds(2);
        place.members().forEach(members::addMember);
        for (int i = 0; alone && i < PORTS; i++) {
            members.addMember(address(place.host()) + ":" + (place.port() + i));
        }
    }

    /** The address of a name; the configuration has seen to it that there is one. */
    static String address(String host) {
        try {
            return InetAddress.getByName(host).getHostAddress();
        } catch (UnknownHostException gone) {
            throw new ClusterFault("'%s' is known here no more".formatted(host), gone);
        }
    }

    /** Why a member and this node don't go together; empty when they do. */
    static Optional<String> stranger(Member member, Identity self, String cluster) {
        var where =
                "node %s of cluster '%s' at %s"
                        .formatted(member.getAttribute(NODE), cluster, member.getSocketAddress());
        if (!self.log().toString().equals(member.getAttribute(LOG))) {
            return Optional.of(
                    "The %s works on another log; give both the same --database, or this one another --cluster-name."
                            .formatted(where));
        }
        if (!self.version().equals(member.getAttribute(VERSION))) {
            return Optional.of(
                    "The %s runs Parley %s and this is %s; start the same version everywhere, or give this one another --cluster-name."
                            .formatted(where, member.getAttribute(VERSION), self.version()));
        }
        return Optional.empty();
    }
}
