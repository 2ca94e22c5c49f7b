package org.pairwright.ui.shell;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The screens by place, each made on the first visit and kept. */
public final class Screens {
    private final Map<Place, Supplier<Screen>> makers;
    private final Map<Place, Screen> made = new EnumMap<>(Place.class);

    public Screens(Map<Place, Supplier<Screen>> makers) {
        this.makers = new EnumMap<>(makers);
    }

    /** The screen of a place. */
    public Screen at(Place place) {
        return made.computeIfAbsent(
                place,
                wanted -> Optional.ofNullable(makers.get(wanted))
                        .orElseThrow(() -> new IllegalStateException("no screen for " + wanted))
                        .get());
    }
}
