package org.pairwright.ui.shell;

import java.util.Map;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;

/** How many things wait at each place, for the navigation. A place that is missing has nothing waiting. */
public final class Counts {
    private final ObservableMap<Place, Long> waiting = FXCollections.observableHashMap();

    /** Kept, since it listens weakly: one made anew for each who asks would soon fall silent. */
    private final ObservableMap<Place, Long> shown = FXCollections.unmodifiableObservableMap(waiting);

    public ObservableMap<Place, Long> waiting() {
        return shown;
    }

    /** Replaces all counts. */
    public void show(Map<Place, Long> counts) {
        waiting.clear();
        waiting.putAll(counts);
    }
}
