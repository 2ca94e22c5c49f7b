package org.pairwright.ui.dashboard;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.SimpleObjectProperty;
import org.pairwright.fixtures.ProgramSketch;
import org.pairwright.text.Messages;
import org.pairwright.ui.background.Jobs;
import org.pairwright.ui.shell.CurrentProgram;
import org.pairwright.ui.shell.Destination;
import org.pairwright.ui.shell.Navigator;
import org.pairwright.ui.shell.WindowActs;

/** A home screen of its own, over a program that is only drawn, and what was asked of the frame around it. */
final class HomeStage {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    final ProgramSketch sketch = new ProgramSketch(TODAY.minusMonths(5), TODAY.plusMonths(7));
    final CurrentProgram current = new CurrentProgram();
    final Navigator navigator = new Navigator(new Destination.Home());
    final List<String> asked = new ArrayList<>();
    final SimpleObjectProperty<Boolean> dark = new SimpleObjectProperty<>(false);

    void chooseTheProgram() {
        current.replaceAll(List.of(sketch.facts().program()));
    }

    DashboardScreen screen() {
        var clock = Clock.fixed(TODAY.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        var model = new DashboardViewModel(current, _ -> sketch.facts(), Jobs.immediately(), clock);
        var messages = new Messages(Locale.UK, ZoneOffset.UTC);
        return new DashboardScreen(model, new Way(navigator, new Asked()), messages, dark);
    }

    private final class Asked implements WindowActs {
        @Override
        public void undo() {
            asked.add("undo");
        }

        @Override
        public void redo() {
            asked.add("redo");
        }

        @Override
        public void chooseSpreadsheet() {
            asked.add("chooseSpreadsheet");
        }

        @Override
        public void startProgram() {
            asked.add("startProgram");
        }

        @Override
        public void removeSample() {
            asked.add("removeSample");
        }
    }
}
