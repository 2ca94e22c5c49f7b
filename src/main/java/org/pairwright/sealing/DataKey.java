package org.pairwright.sealing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The key that a desk’s files are encrypted with: 32 random bytes, made once, kept only in {@link KeySlots}. For each use
 * a key of its own is derived by {@link #withUse}, so that one file’s key says nothing of another’s.
 */
public final class DataKey {
    private final byte[] bytes;

    /** The key owns the bytes from now on. */
    DataKey(byte[] bytes) {
        if (bytes.length != Derivation.KEY) {
            throw new IllegalArgumentException("a data key has " + Derivation.KEY + " bytes, not " + bytes.length);
        }
        this.bytes = bytes;
    }

    /** A new key that nobody has had before. */
    public static DataKey random() {
        return new DataKey(Dice.bytes(Derivation.KEY));
    }

    /** An independent key for one use (RFC 5869); the same purpose always gives the same key. */
    public DataKey withUse(String purpose) {
        return derived(new byte[0], "org.pairwright use " + purpose);
    }

    DataKey derived(byte[] salt, String purpose) {
        return new DataKey(Derivation.hkdf(bytes, salt, purpose.getBytes(StandardCharsets.UTF_8), Derivation.KEY));
    }

    /** As 64 hexadecimal digits, without a space: fit for H2’s file password. Whoever asked wipes them after use. */
    public char[] text() {
        var text = new char[bytes.length * 2];
        var hex = HexFormat.of();
        for (int i = 0; i < bytes.length; i++) {
            text[2 * i] = hex.toHighHexDigit(bytes[i]);
            text[2 * i + 1] = hex.toLowHexDigit(bytes[i]);
        }
        return text;
    }

    /**
     * Seals a small content by AES-256-GCM: a random nonce of 12 bytes, the content encrypted, a tag of 16 bytes.
     *
     * @param context not kept in the result, but to be given again for unsealing: what and where this is
     */
    public byte[] seal(byte[] plain, byte[] context) {
        var nonce = Dice.bytes(Gcm.NONCE);
        var sealed = gcm().seal(nonce, context, plain, plain.length);
        var whole = Arrays.copyOf(nonce, nonce.length + sealed.length);
        System.arraycopy(sealed, 0, whole, nonce.length, sealed.length);
        return whole;
    }

    /** What was sealed; empty if it was sealed by another key or for another context, or is not whole. */
    public Optional<byte[]> unseal(byte[] sealed, byte[] context) {
        if (sealed.length < Gcm.NONCE) {
            return Optional.empty();
        }
        var nonce = Arrays.copyOf(sealed, Gcm.NONCE);
        return gcm().unseal(nonce, context, sealed, Gcm.NONCE, sealed.length - Gcm.NONCE);
    }

    Gcm gcm() {
        return new Gcm(bytes);
    }

    byte[] bytes() {
        return bytes.clone();
    }

    /** Takes the same time wherever two keys differ. */
    @Override
    public boolean equals(Object other) {
        return other instanceof DataKey key && MessageDigest.isEqual(bytes, key.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** Says nothing of the key: it may stand in a log. */
    @Override
    public String toString() {
        return "a data key";
    }
}
