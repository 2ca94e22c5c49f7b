package org.pairwright.sealing;

import java.security.SecureRandom;

/** The one source of chance that secrets are made of. */
final class Dice {
    private static final SecureRandom RANDOM = new SecureRandom();

    private Dice() {}

    static byte[] bytes(int count) {
        var bytes = new byte[count];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
