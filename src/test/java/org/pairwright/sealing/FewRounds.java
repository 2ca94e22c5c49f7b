package org.pairwright.sealing;

/** Locks in no time, for tests that are not about how hard a secret is to guess. */
public final class FewRounds {
    private static final int FEW = 2;

    private FewRounds() {}

    public static KeySlots.Locked lock(DataKey key, String password) {
        return KeySlots.lock(key, password.toCharArray(), FEW);
    }
}
