package org.pairwright.sealing;

import java.io.IOException;

/**
 * What was read is not what was written: it was cut, changed, reordered or added to, or it was sealed with another key.
 * Which of these cannot be told, and nothing of it may be used.
 */
public final class NotWhole extends IOException {
    private static final long serialVersionUID = 1L;

    NotWhole(String what) {
        super(what);
    }
}
