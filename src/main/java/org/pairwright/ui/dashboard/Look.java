package org.pairwright.ui.dashboard;

import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import org.pairwright.charts.ProgramCharts;
import org.pairwright.charts.Shade;
import org.pairwright.text.Messages;
import org.pairwright.ui.shell.Destination;

/** What every card needs: the words, the shade, and where its numbers lead. */
record Look(Messages messages, ObservableValue<Boolean> dark, Consumer<Destination> open) {

    ProgramCharts charts(Shade shade) {
        return new ProgramCharts(messages, shade);
    }

    Runnable opening(Destination destination) {
        return () -> open.accept(destination);
    }
}
