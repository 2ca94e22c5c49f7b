package org.pairwright.ui.matching.circles;

import java.util.Optional;
import org.pairwright.program.circles.Circle;

/**
 * A circle as it stands in the form.
 *
 * @param before the one that is changed; empty for a new one
 * @param first who leads it
 * @param second who leads it as well; nothing where one leads alone
 */
record CircleDraft(Optional<Circle> before, String topic, Picked first, Picked second, Size size) {

    /** As typed. */
    record Size(String least, String most) {}
}
