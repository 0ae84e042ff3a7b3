package dev.parley.agents.deliberation;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256, for telling whether two inputs are the same and for deriving seeds. */
public final class Digest {

    private Digest() {}

    /** The digest of a text as {@code sha256:} and hexadecimal digits. */
    public static String of(String text) {
        return "sha256:" + HexFormat.of().formatHex(sha256(text));
    }

    /** The digest of what a turn puts to which model. */
    static String of(Turn turn, String model) {
        return of(Json.write(turn) + "\n" + model);
    }

    /**
     * The seed of one turn: drawn from the deliberation's seed and the path, 0 to 2³¹ - 1, as
     * endpoints take it.
     */
    static long seed(long seed, String path) {
        return ByteBuffer.wrap(sha256(seed + "/" + path)).getInt() & 0x7fff_ffffL;
    }

    /** 16 hexadecimal digits that cannot be foreseen without the seed, the path and the text. */
    static String mark(long seed, String path, String text) {
        return HexFormat.of().formatHex(sha256(seed + "/" + path + "\n" + text), 0, 8);
    }

    /** The 32 bytes of the digest of a text. */
    public static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
