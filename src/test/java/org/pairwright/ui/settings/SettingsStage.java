package org.pairwright.ui.settings;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.pairwright.desk.History;
import org.pairwright.enrolment.Programs;
import org.pairwright.fixtures.Cast;
import org.pairwright.program.plan.Program;
import org.pairwright.storage.DeskFixture;
import org.pairwright.text.Messages;
import org.pairwright.ui.background.Jobs;
import org.pairwright.ui.shell.CurrentProgram;
import org.pairwright.ui.shell.Destination;
import org.pairwright.ui.shell.Navigator;
import org.pairwright.ui.shell.Notifications;
import org.pairwright.ui.shell.WindowActs;

/** A real desk with one program, and the settings over it, with jobs that run at once. */
final class SettingsStage implements AutoCloseable {
    final Messages messages = new Messages(Locale.UK, ZoneOffset.UTC);
    final DeskFixture desk;
    final Programs programs;
    final CurrentProgram current = new CurrentProgram();
    final Navigator navigator = new Navigator();
    final Notifications notifications = new Notifications();
    final List<String> asked = new ArrayList<>();
    final SettingsViewModel model;

    SettingsStage(Path folder) {
        desk = new DeskFixture(folder);
        programs = new Programs(desk.journal, desk.programs, desk.criteria);
        start(Cast.leadership());
        model = new SettingsViewModel(
                new SettingsReads(desk.programs, desk.steps),
                new SettingsActs(
                        programs,
                        new History(desk.journal, desk.steps),
                        new AskedActs(asked),
                        shown -> asked.add(shown.toString())),
                new SettingsWindow(Jobs.immediately(), current, navigator, notifications),
                new DeskFacts(Path.of("/home/ana/.local/share/pairwright"), "0.1"));
        navigator.destinationProperty().addListener(_ -> model.arrive());
    }

    void start(Program program) {
        programs.start(program);
        current.replaceAll(desk.programs.all());
    }

    void arrive() {
        navigator.navigate(new Destination.Settings());
    }

    Program program() {
        return current.program().orElseThrow();
    }

    String notice() {
        return notifications
                .noticeProperty()
                .get()
                .map(said -> messages.say(said.text()))
                .orElse("");
    }

    void answerNotice() {
        notifications
                .noticeProperty()
                .get()
                .orElseThrow()
                .action()
                .orElseThrow()
                .act()
                .run();
    }

    @Override
    public void close() {
        desk.close();
    }

    private record AskedActs(List<String> asked) implements WindowActs {
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
            asked.add("spreadsheet");
        }

        @Override
        public void startProgram() {
            asked.add("start");
        }

        @Override
        public void removeSample() {
            asked.add("remove sample");
        }
    }
}
