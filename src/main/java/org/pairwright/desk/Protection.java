package org.pairwright.desk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.pairwright.sealing.DataKey;
import org.pairwright.sealing.KeySlots;
import org.pairwright.sealing.RecoveryCode;
import org.pairwright.storage.StorageFailure;
import org.pairwright.text.Sentence;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The password of the open desk. At every moment the key file fits the desk’s file or is more than it needs: before a
 * file is encrypted its key is kept, and only what is plain again loses it. Everything here takes some tenths of a second
 * on purpose, and with a rewriting longer: never on the FX thread. Secrets given in are wiped by whoever gave them.
 */
public final class Protection {
    private static final Logger LOG = LoggerFactory.getLogger(Protection.class);

    private final Path folder;
    private final Rekeying rekeying;
    private volatile Optional<KeySlots> slots;

    /** Writes the desk anew with another key, or plain. */
    @FunctionalInterface
    public interface Rekeying {

        /**
         * Returns when the desk goes on with the new files.
         *
         * @param newKey empty for plain
         * @throws StorageFailure if the desk’s files could not be written anew; then they are as they were and the desk
         *     goes on with them
         */
        void rewrite(Optional<DataKey> newKey) throws StorageFailure;
    }

    /**
     * The protection of the desk that is open.
     *
     * @param slots those that the desk was opened with; empty where its file is plain, even beside a key file
     */
    public Protection(Path folder, Optional<KeySlots> slots, Rekeying rekeying) {
        this.folder = folder;
        this.slots = slots;
        this.rekeying = rekeying;
    }

    public boolean isOn() {
        return slots.isPresent();
    }

    /** For a backup to carry, so that it opens on another machine with the same password or code. */
    public Optional<KeySlots> slots() {
        return slots;
    }

    /** Whether this is the password or the recovery code; never, where there is none. */
    public boolean opens(char[] secret) {
        return key(secret).isPresent();
    }

    /**
     * Encrypts the desk. If that fails, the desk is as plain as before.
     *
     * @param password at least one character
     * @return to be shown once and written down: it is kept nowhere
     */
    public synchronized RecoveryCode set(char[] password) throws IOException {
        if (isOn()) {
            throw new IllegalStateException("the desk has a password already");
        }
        var key = DataKey.random();
        var locked = KeySlots.lock(key, password);
        KeyFile.write(folder, locked.slots());
        try {
            rekeying.rewrite(Optional.of(key));
        } catch (RuntimeException | Error failure) {
            setAside(failure);
            throw failure;
        }
        slots = Optional.of(locked.slots());
        return locked.code();
    }

    private void setAside(Throwable because) {
        try {
            KeyFile.setAside(folder);
        } catch (IOException e) {
            because.addSuppressed(e);
        }
    }

    /**
     * Rewraps the same key; no other file is written. The recovery code stays good.
     *
     * @param former the password or the recovery code
     * @return false if that is neither
     */
    public synchronized boolean change(char[] former, char[] password) throws IOException {
        var changed = key(former).flatMap(key -> slots.map(those -> those.withPassword(key, password)));
        if (changed.isPresent()) {
            keep(changed.get());
        }
        return changed.isPresent();
    }

    /**
     * Makes a recovery code that takes the place of the former.
     *
     * @param secret the password or the former code
     * @return empty if it is neither; otherwise to be shown once and written down
     */
    public synchronized Optional<RecoveryCode> newRecoveryCode(char[] secret) throws IOException {
        var changed = key(secret).flatMap(key -> slots.map(those -> those.withNewRecoveryCode(key)));
        if (changed.isPresent()) {
            keep(changed.get().slots());
        }
        return changed.map(KeySlots.Locked::code);
    }

    /**
     * Makes the desk plain again. If that fails, it is as encrypted as before.
     *
     * @param secret the password or the recovery code
     * @return false if that is neither
     */
    public synchronized boolean remove(char[] secret) {
        if (!opens(secret)) {
            return false;
        }
        rekeying.rewrite(Optional.empty());
        slots = Optional.empty();
        try {
            KeyFile.remove(folder);
        } catch (IOException e) {
            LOG.warn("the key file of the desk, which is plain now, could not be removed", e);
        }
        return true;
    }

    /** What is to be known once a password was set. */
    public static Sentence afterSetting() {
        return Sentence.of("desk.afterPasswordSet");
    }

    /** What is to be known once the password was changed. */
    public static Sentence afterChange() {
        return Sentence.of("desk.afterPasswordChange");
    }

    /** What is to be known once there is a new recovery code. */
    public static Sentence afterNewRecoveryCode() {
        return Sentence.of("desk.afterNewRecoveryCode");
    }

    /** What is to be known once the password was removed. */
    public static Sentence afterRemoval() {
        return Sentence.of("desk.afterPasswordRemoval");
    }

    private Optional<DataKey> key(char[] secret) {
        return slots.flatMap(those -> those.open(secret));
    }

    private void keep(KeySlots changed) throws IOException {
        KeyFile.write(folder, changed);
        slots = Optional.of(changed);
    }
}
