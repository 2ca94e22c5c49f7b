package org.pairwright.storage.side;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.pairwright.sealing.DataKey;

/** Seals steps, each bound to its desk and its number: a step cannot be passed off as another. */
record StepSeal(DataKey key, UUID desk) {

    byte[] seal(long no, byte[] plain) {
        return key.seal(plain, context(no));
    }

    byte[] unseal(long no, byte[] sealed) throws IOException {
        return key.unseal(sealed, context(no))
                .orElseThrow(() -> new IOException("step " + no + " is sealed otherwise"));
    }

    private byte[] context(long no) {
        return ("step " + desk + " " + no).getBytes(StandardCharsets.UTF_8);
    }
}
