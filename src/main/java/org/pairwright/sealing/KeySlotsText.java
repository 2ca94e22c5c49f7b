package org.pairwright.sealing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * Key slots as eight lines: what this is and its version, three lines for each slot, and a check over the lines above it,
 * by which damage is told apart from a wrong password. Line ends may be of any system.
 */
final class KeySlotsText {
    private static final String TITLE = "Pairwright key slots, version 1";
    private static final int LINES = 8;
    private static final int MOST_LETTERS = 4096;

    private KeySlotsText() {}

    static String of(KeySlots slots) {
        var lines = TITLE + "\n" + slot("password", slots.byPassword()) + slot("recovery", slots.byRecoveryCode());
        return lines + "check: " + check(lines) + "\n";
    }

    static KeySlots read(String text) throws NotWhole {
        if (text.length() > MOST_LETTERS) {
            throw new NotWhole("the key slots are too long");
        }
        var lines = text.lines().toList();
        if (lines.size() != LINES || !lines.getFirst().equals(TITLE)) {
            throw new NotWhole("these are no key slots of version 1");
        }
        var slots = slots(lines);
        if (!of(slots).lines().toList().equals(lines)) {
            throw new NotWhole("the key slots were changed");
        }
        return slots;
    }

    private static KeySlots slots(List<String> lines) throws NotWhole {
        try {
            return new KeySlots(slot(lines, 1), slot(lines, 4));
        } catch (IllegalArgumentException _) {
            throw new NotWhole("the key slots are damaged");
        }
    }

    private static String slot(String name, KeySlot slot) {
        return name + " rounds: " + slot.rounds() + "\n" + name + " salt: " + slot.salt() + "\n" + name + " key: "
                + slot.wrapped() + "\n";
    }

    private static KeySlot slot(List<String> lines, int at) {
        return new KeySlot(Integer.parseInt(value(lines.get(at))), value(lines.get(at + 1)), value(lines.get(at + 2)));
    }

    /** Whether the name before it is right is seen when the slots are written again and compared. */
    private static String value(String line) {
        return line.substring(line.indexOf(' ', line.indexOf(' ') + 1) + 1);
    }

    private static String check(String lines) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(lines.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }
}
