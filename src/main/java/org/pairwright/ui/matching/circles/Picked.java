package org.pairwright.ui.matching.circles;

import java.util.OptionalLong;

/**
 * What stands in a field that suggests.
 *
 * @param id of the suggestion that was taken; empty where she only typed
 */
record Picked(String typed, OptionalLong id) {
    static final Picked NOTHING = new Picked("", OptionalLong.empty());

    boolean isEmpty() {
        return typed.isBlank();
    }
}
