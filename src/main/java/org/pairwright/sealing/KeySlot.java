package org.pairwright.sealing;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/**
 * A data key wrapped with what a person knows: AES-256-GCM under PBKDF2-HMAC-SHA256 of the secret.
 *
 * @param rounds of PBKDF2
 * @param salt 16 random bytes, as small hexadecimal digits
 * @param wrapped nonce, encrypted key and tag, 60 bytes, as small hexadecimal digits
 */
public record KeySlot(int rounds, String salt, String wrapped) {
    private static final int SALT = 16;
    private static final int WRAPPED = Gcm.NONCE + Derivation.KEY + Gcm.TAG;
    private static final int MOST_ROUNDS = 20_000_000;

    public KeySlot {
        if (rounds < 1 || rounds > MOST_ROUNDS) {
            throw new IllegalArgumentException("not a number of rounds: " + rounds);
        }
        requireDigits(salt, SALT);
        requireDigits(wrapped, WRAPPED);
    }

    static KeySlot of(DataKey key, char[] secret, int rounds) {
        var salt = Dice.bytes(SALT);
        var hex = HexFormat.of();
        var plain = key.bytes();
        var wrapped = wrapping(secret, salt, rounds).seal(plain, context(rounds));
        Arrays.fill(plain, (byte) 0);
        return new KeySlot(rounds, hex.formatHex(salt), hex.formatHex(wrapped));
    }

    /** Empty if the secret is another. */
    Optional<DataKey> open(char[] secret) {
        var hex = HexFormat.of();
        return wrapping(secret, hex.parseHex(salt), rounds)
                .unseal(hex.parseHex(wrapped), context(rounds))
                .map(DataKey::new);
    }

    private static DataKey wrapping(char[] secret, byte[] salt, int rounds) {
        return new DataKey(Derivation.pbkdf2(secret, salt, rounds));
    }

    private static byte[] context(int rounds) {
        return ("org.pairwright key slot 1, rounds " + rounds).getBytes(StandardCharsets.UTF_8);
    }

    private static void requireDigits(String digits, int bytes) {
        if (digits.length() != 2 * bytes || !digits.matches("[0-9a-f]*")) {
            throw new IllegalArgumentException("not " + bytes + " bytes in hexadecimal digits");
        }
    }

    /** Says nothing of the key: it may stand in a log. */
    @Override
    public String toString() {
        return "a key slot of " + rounds + " rounds";
    }
}
