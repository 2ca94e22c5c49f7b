package org.pairwright.desk;

import java.util.Optional;
import java.util.function.Function;
import org.pairwright.sealing.DataKey;
import org.pairwright.sealing.KeySlots;

/** A desk that has a password: it stays locked for others meanwhile. */
public final class Unlocking implements AutoCloseable {
    private final KeySlots slots;
    private final Function<DataKey, Opening> open;
    private final Runnable leave;

    Unlocking(KeySlots slots, Function<DataKey, Opening> open, Runnable leave) {
        this.slots = slots;
        this.open = open;
        this.leave = leave;
    }

    /**
     * Opens with the password or the recovery code, which takes some tenths of a second on purpose.
     *
     * @return empty if it is neither
     */
    public Optional<Opening> with(char[] secret) {
        return slots.open(secret).map(open);
    }

    /** She gave up. */
    @Override
    public void close() {
        leave.run();
    }
}
