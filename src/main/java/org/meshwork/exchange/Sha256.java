package org.meshwork.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Fingerprints: the same only where every byte is the same. */
final class Sha256 {

    private static final int HALF = 16;

    private Sha256() {}

    /** 32 hexadecimal digits: half of the digest, which is plenty to tell records apart and half as much to keep. */
    static String of(String salt, byte[] text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(salt.getBytes(UTF_8));
            return HexFormat.of().formatHex(digest.digest(text), 0, HALF);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    static String of(String text) {
        return of("", text.getBytes(UTF_8));
    }
}
