package org.pairwright.sealing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;

/**
 * The code on paper that opens a desk when the password is forgotten: eight groups of four of Crockford’s base 32, which
 * has no two letters that look alike. Seven groups are chance (140 bits), the eighth is a check on them, so that a slip
 * of the pen is told apart from another desk’s code.
 */
public final class RecoveryCode {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int BITS = 5;
    private static final int GROUP = 4;
    private static final int CHANCE = 28;
    private static final int LENGTH = 32;

    private final String letters;

    private RecoveryCode(String letters) {
        this.letters = letters;
    }

    /** What somebody typed, taken for a recovery code. */
    public sealed interface Reading {

        /** A code, with nothing mistyped; whether it is this desk’s is for the {@link KeySlots} to say. */
        record Whole(RecoveryCode code) implements Reading {}

        /** Meant as a code, as it seems, but a letter is wrong, missing or too many. */
        record Mistyped() implements Reading {}

        /** Not like a code at all: a password, or nothing. */
        record Other() implements Reading {}
    }

    static RecoveryCode random() {
        var chance = new StringBuilder(CHANCE);
        for (byte b : Dice.bytes(CHANCE)) {
            chance.append(ALPHABET.charAt(b & (ALPHABET.length() - 1)));
        }
        return new RecoveryCode(chance + check(chance.toString()));
    }

    /** Forgives small letters, spaces and hyphens anywhere, O for 0, I and L for 1, U for V. */
    public static Reading read(char[] typed) {
        var letters = new StringBuilder(LENGTH);
        for (char c : typed) {
            if (isGap(c)) {
                continue;
            }
            char letter = meant(c);
            if (ALPHABET.indexOf(letter) < 0) {
                return new Reading.Other();
            }
            letters.append(letter);
        }
        return judged(letters.toString());
    }

    private static Reading judged(String letters) {
        if (Math.abs(letters.length() - LENGTH) > GROUP) {
            return new Reading.Other();
        }
        return letters.length() == LENGTH && letters.endsWith(check(letters.substring(0, CHANCE)))
                ? new Reading.Whole(new RecoveryCode(letters))
                : new Reading.Mistyped();
    }

    /** As it is shown and printed: groups of four with hyphens between. */
    public String printed() {
        var groups = new ArrayList<String>();
        for (int at = 0; at < LENGTH; at += GROUP) {
            groups.add(letters.substring(at, at + GROUP));
        }
        return String.join("-", groups);
    }

    /** What keys are derived from: the letters alone. */
    char[] secret() {
        return letters.toCharArray();
    }

    private static boolean isGap(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.getType(c) == Character.DASH_PUNCTUATION
                || c == '\u2212';
    }

    private static char meant(char c) {
        char upper = c < 128 ? Character.toUpperCase(c) : c;
        return switch (upper) {
            case 'O' -> '0';
            case 'I', 'L' -> '1';
            case 'U' -> 'V';
            default -> upper;
        };
    }

    /** The first 20 bits of the SHA-256 of the letters of chance. */
    private static String check(String chance) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(chance.getBytes(StandardCharsets.US_ASCII));
            int first = (digest[0] & 0xff) << 16 | (digest[1] & 0xff) << 8 | (digest[2] & 0xff);
            var check = new StringBuilder(GROUP);
            for (int shift = 3 * Byte.SIZE - BITS; check.length() < GROUP; shift -= BITS) {
                check.append(ALPHABET.charAt(first >> shift & (ALPHABET.length() - 1)));
            }
            return check.toString();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RecoveryCode code
                && MessageDigest.isEqual(
                        letters.getBytes(StandardCharsets.US_ASCII), code.letters.getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(secret());
    }

    /** Says nothing of the code: it may stand in a log. */
    @Override
    public String toString() {
        return "a recovery code";
    }
}
