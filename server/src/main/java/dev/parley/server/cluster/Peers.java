package dev.parley.server.cluster;

import java.util.List;
import java.util.function.Consumer;

/** The other nodes on the same bus. */
public interface Peers {

    /** Their names, in order. */
    List<String> hears();

    /** Tells whoever wants to know that a node is heard no more. */
    void onLeave(Consumer<String> listener);

    /** Nobody: a node that stands alone. */
    static Peers none() {
        return new Peers() {
            @Override
            public List<String> hears() {
                return List.of();
            }

            @Override
            public void onLeave(Consumer<String> listener) {}
        };
    }
}
