package org.pairwright.sealing;

import java.util.Optional;

/**
 * A desk’s data key, kept twice: under the password and under the recovery code. A new password rewraps the same key, so
 * no file needs to be written anew; whoever has the slots but neither secret has nothing. Making or opening a slot takes
 * some tenths of a second on purpose: never on the FX thread.
 */
public record KeySlots(KeySlot byPassword, KeySlot byRecoveryCode) {
    /** The least that OWASP’s Password Storage Cheat Sheet allows for PBKDF2-HMAC-SHA256. */
    static final int ROUNDS = 600_000;

    /** Slots with the code that was made with them, which is shown once and kept nowhere. */
    public record Locked(KeySlots slots, RecoveryCode code) {}

    /**
     * Locks the key with a password and a new recovery code; both were tried before this returns.
     *
     * @throws IllegalArgumentException if the password is empty
     */
    public static Locked lock(DataKey key, char[] password) {
        return lock(key, password, ROUNDS);
    }

    static Locked lock(DataKey key, char[] password, int rounds) {
        var byPassword = tried(key, requireSome(password), rounds);
        var code = RecoveryCode.random();
        return new Locked(new KeySlots(byPassword, tried(key, code.secret(), rounds)), code);
    }

    /** The data key, if this is the password, or the recovery code however it is spaced and cased. */
    public Optional<DataKey> open(char[] secret) {
        if (secret.length == 0) {
            return Optional.empty();
        }
        return openByCode(secret).or(() -> byPassword.open(secret));
    }

    private Optional<DataKey> openByCode(char[] secret) {
        return RecoveryCode.read(secret) instanceof RecoveryCode.Reading.Whole whole
                ? byRecoveryCode.open(whole.code().secret())
                : Optional.empty();
    }

    /**
     * The same key under a new password, which was tried; the recovery code stays good.
     *
     * @param key the one that these slots open to
     * @throws IllegalArgumentException if the password is empty
     */
    public KeySlots withPassword(DataKey key, char[] newPassword) {
        return new KeySlots(tried(key, requireSome(newPassword), rounds(byPassword)), byRecoveryCode);
    }

    /**
     * The same key under a new recovery code, which was tried; the password stays good, the former code does not.
     *
     * @param key the one that these slots open to
     */
    public Locked withNewRecoveryCode(DataKey key) {
        var code = RecoveryCode.random();
        return new Locked(new KeySlots(byPassword, tried(key, code.secret(), rounds(byRecoveryCode))), code);
    }

    /** Lines of ASCII that a person can look at, with a version and a check; {@link #fromText} reads them. */
    public String toText() {
        return KeySlotsText.of(this);
    }

    /**
     * Reads what {@link #toText} gave.
     *
     * @throws NotWhole if one letter is not as it was written, or a newer Pairwright wrote it
     */
    public static KeySlots fromText(String text) throws NotWhole {
        return KeySlotsText.read(text);
    }

    /** Slots of an older program are brought up to what is asked today whenever they are made anew. */
    private static int rounds(KeySlot former) {
        return Math.max(former.rounds(), ROUNDS);
    }

    private static KeySlot tried(DataKey key, char[] secret, int rounds) {
        var slot = KeySlot.of(key, secret, rounds);
        if (!slot.open(secret).equals(Optional.of(key))) {
            throw new IllegalStateException("a key slot does not open with the secret it was made with");
        }
        return slot;
    }

    private static char[] requireSome(char[] password) {
        if (password.length == 0) {
            throw new IllegalArgumentException("a password has at least one character");
        }
        return password;
    }
}
