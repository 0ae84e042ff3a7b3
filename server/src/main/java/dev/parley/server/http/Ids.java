package dev.parley.server.http;

import com.fasterxml.uuid.Generators;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.UUID;

/** Where ids and seeds come from. Safe for several threads. */
public interface Ids {

    /** A UUID of version 7: later ones sort later. */
    UUID next();

    /**
     * A seed for all random choices of a deliberation, 0 to 2⁵³ - 1, so that a page can show it.
     */
    long seed();

    /** What nobody guesses: 192 random bits, as 32 letters that may stand in an address. */
    String secret();

    /** By clock and chance. */
    static Ids random() {
        var ids = Generators.timeBasedEpochGenerator();
        var chance = new SecureRandom();
        return new Ids() {
            @Override
            public UUID next() {
                return ids.generate();
            }

            @Override
            public long seed() {
                return chance.nextLong(1L << 53);
            }

            @Override
            public String secret() {
                var bits = new byte[24];
                chance.nextBytes(bits);
                return Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
            }
        };
    }
}
