package dev.parley.server.cluster;

import com.hazelcast.cluster.Member;
import com.hazelcast.cluster.MembershipEvent;
import com.hazelcast.cluster.MembershipListener;
import com.hazelcast.core.HazelcastException;
import com.hazelcast.core.HazelcastInstance;
import dev.parley.server.configuration.ClusterPlace;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.spi.cluster.hazelcast.HazelcastClusterManager;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The bus that this node shares with others, by Hazelcast, and who is on it. */
public final class Cluster implements Peers {

    private static final Logger LOGGER = LoggerFactory.getLogger(Cluster.class);

    private final Vertx vertx;
    private final HazelcastInstance hazelcast;
    private final List<Consumer<String>> listeners = new CopyOnWriteArrayList<>();

    private Cluster(Vertx vertx, HazelcastInstance hazelcast) {
        this.vertx = vertx;
        this.hazelcast = hazelcast;
        hazelcast.getCluster().addMembershipListener(new Leaving());
    }

    /**
     * Meets the other nodes, or begins a cluster of its own where there are none yet.
     *
     * @param options of its Vert.x, beside what makes it one of several
     * @throws ClusterFault when the address can't be had, or a node is there that shares neither
     *     its log nor its version with this one; it has left again then
     */
    public static Cluster join(ClusterPlace place, Identity self, VertxOptions options) {
        var manager = new HazelcastClusterManager(Meeting.config(place, self));
        var vertx = vertx(place, options, manager);
        var cluster = new Cluster(vertx, manager.getHazelcastInstance());
        cluster.stranger(self, place)
                .ifPresent(sentence -> {
                    vertx.close().await();
                    throw new ClusterFault(sentence);
                });
        return cluster;
    }

    private static Vertx vertx(
            ClusterPlace place, VertxOptions options, HazelcastClusterManager manager) {
        options.getEventBusOptions()
                .setHost(Meeting.address(place.host()))
                .setClusterPingInterval(Meeting.PING.toMillis())
                .setClusterPingReplyInterval(Meeting.PING.toMillis());
        try {
            return Vertx.builder()
                    .with(options)
                    .withClusterManager(manager)
                    .buildClustered()
                    .await();
        } catch (HazelcastException failed) {
            throw new ClusterFault(
                    "This node can't listen for others at %s, port %d; stop what listens there, or give it another --cluster-port."
                            .formatted(place.host(), place.port()),
                    failed);
        }
    }

    private Optional<String> stranger(Identity self, ClusterPlace place) {
        return others().map(member -> Meeting.stranger(member, self, place.name()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Stream<Member> others() {
        return hazelcast.getCluster().getMembers().stream().filter(member -> !member.localMember());
    }

    /** The Vert.x whose bus it is; closing it leaves the cluster. */
    public Vertx vertx() {
        return vertx;
    }

    @Override
    public List<String> hears() {
        return others().map(Cluster::name).sorted().toList();
    }

    @Override
    public void onLeave(Consumer<String> listener) {
        listeners.add(listener);
    }

    private static String name(Member member) {
        return Objects.requireNonNullElse(member.getAttribute(Meeting.NODE), "");
    }

    private final class Leaving implements MembershipListener {

        @Override
        public void memberAdded(MembershipEvent event) {
            LOGGER.info("node {} has come", name(event.getMember()));
        }

        @Override
        public void memberRemoved(MembershipEvent event) {
            LOGGER.info("node {} is heard no more", name(event.getMember()));
            listeners.forEach(listener -> listener.accept(name(event.getMember())));
        }
    }
}
