package org.pairwright.ui.reports;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.pairwright.reporting.ReportKind;
import org.pairwright.storage.DeskFixture;
import org.pairwright.task.Progress;
import org.pairwright.text.Messages;
import org.pairwright.text.Sentence;
import org.pairwright.ui.background.Jobs;
import org.pairwright.ui.shell.CurrentProgram;
import org.pairwright.ui.shell.Notifications;

/** The screen of reports with a file dialog that answers as told and a saver that writes nothing. */
final class ReportsParts implements FilePlaces, ReportSaver {
    static final Messages MESSAGES = new Messages(Locale.UK, ZoneOffset.UTC);

    final CurrentProgram programs = new CurrentProgram();
    final Notifications notifications = new Notifications();
    Jobs jobs = Jobs.immediately();
    Optional<Path> answer = Optional.empty();
    Optional<Sentence> trouble = Optional.empty();
    Optional<RuntimeException> failure = Optional.empty();
    long bytes = 1;
    List<String> sensitive = List.of();
    int sensitiveSaved;
    int asked;
    Path began = Path.of("");
    String proposed = "";
    Path saved = Path.of("");
    Path opened = Path.of("");

    ReportsViewModel viewModel() {
        return new ReportsViewModel(
                this, this, new ReportsViewModel.Around(programs, jobs, notifications, MESSAGES), DeskFixture.CLOCK);
    }

    String notice() {
        return MESSAGES.say(notifications.noticeProperty().get().orElseThrow().text());
    }

    @Override
    public Optional<Path> ask(Path folder, String name) {
        asked++;
        began = folder;
        proposed = name;
        return answer;
    }

    @Override
    public void open(Path fileOrFolder) {
        opened = fileOrFolder;
    }

    @Override
    public Outcome save(ReportKind kind, long program, Path file, Progress progress) {
        failure.ifPresent(thrown -> {
            throw thrown;
        });
        if (trouble.isPresent()) {
            return new Outcome.NotSaved(trouble.get());
        }
        saved = file;
        return new Outcome.Saved(file, bytes);
    }

    @Override
    public Outcome savePeopleWithSensitive(long program, Path file, Progress progress) {
        sensitiveSaved++;
        return save(ReportKind.PEOPLE, program, file, progress);
    }

    @Override
    public List<String> sensitive(long program) {
        return sensitive;
    }
}
