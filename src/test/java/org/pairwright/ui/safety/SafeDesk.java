package org.pairwright.ui.safety;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.pairwright.desk.Desk;
import org.pairwright.desk.Opening;
import org.pairwright.desk.backup.Backup;
import org.pairwright.desk.backup.BackupReason;
import org.pairwright.desk.leaving.ErrorReport;
import org.pairwright.desk.leaving.Everything;
import org.pairwright.program.history.StepKind;
import org.pairwright.program.people.Person;
import org.pairwright.storage.people.PersonStore;
import org.pairwright.text.Messages;
import org.pairwright.text.Sentence;
import org.pairwright.ui.background.Jobs;
import org.pairwright.ui.kit.file.FileQuestions;
import org.pairwright.ui.shell.Lock;
import org.pairwright.ui.shell.Navigator;
import org.pairwright.ui.shell.Notifications;
import org.pairwright.ui.shell.SavedLine;

/** A real desk with what keeps it safe around it; jobs run at once, and questions for files are answered beforehand. */
final class SafeDesk implements AutoCloseable, Keeping, FileQuestions, AutoLock.Setting {
    static final Messages MESSAGES = new Messages(Locale.UK, ZoneOffset.UTC);

    final TurnedClock clock = new TurnedClock();
    final Path folder = newFolder();
    final Desk desk = ((Opening.Opened) Desk.open(folder, clock)).desk();
    final PersonStore persons = new PersonStore(desk.database());
    final Navigator navigator = new Navigator();
    final Notifications notifications = new Notifications();
    final SavedLine line = new SavedLine();
    final Remembered remembered = new Remembered(folder);
    final Lock lock = new Lock(() -> desk.protection().isOn());
    final AutoLock autoLock = new AutoLock(lock, this, clock);
    final List<List<Sentence>> restored = new ArrayList<>();
    final BackupKeeper keeper = new BackupKeeper(
            this, new BackupKeeper.Saying(Jobs.immediately(), line, notifications, Runnable::run), remembered, clock);
    Optional<RuntimeException> trouble = Optional.empty();
    Optional<Path> answer = Optional.empty();
    private Optional<String> minutes = Optional.empty();

    SafetyViewModel safety() {
        return new SafetyViewModel(
                desk,
                new SafetyViewModel.Doing(
                        keeper,
                        this,
                        autoLock,
                        lock,
                        new SafetyViewModel.Leaving(
                                new Everything(desk.database(), MESSAGES, clock),
                                new ErrorReport(folder, Optional.of(desk.database()), MESSAGES, clock))),
                new SafetyViewModel.Around(Jobs.immediately(), navigator, notifications, new Asking(MESSAGES, this)));
    }

    PasswordViewModel password() {
        return new PasswordViewModel(
                desk, new PasswordViewModel.Around(Jobs.immediately(), navigator, notifications), clock);
    }

    RestoreViewModel restoring() {
        return new RestoreViewModel(desk, Jobs.immediately(), restored::add);
    }

    void enrol(Person person) {
        desk.journal()
                .record(
                        StepKind.PEOPLE,
                        Sentence.of("safety.moment", person.name().full()),
                        step -> persons.save(step, person));
    }

    List<String> people() {
        return persons.all().stream().map(person -> person.name().full()).toList();
    }

    String notice() {
        return notifications
                .noticeProperty()
                .get()
                .map(said -> MESSAGES.say(said.text()))
                .orElse("");
    }

    @Override
    public Optional<Backup> newest() {
        return desk.backups().newest();
    }

    @Override
    public boolean changed() {
        return newest().map(backup ->
                        backup.note().state().number() != desk.database().number())
                .orElse(true);
    }

    @Override
    public Backup make(BackupReason reason) {
        trouble.ifPresent(failure -> {
            throw failure;
        });
        return desk.backups().make(desk.database(), reason);
    }

    @Override
    public Backup makeAt(Path file) throws IOException {
        return desk.backups().makeAt(file, desk.database());
    }

    @Override
    public Optional<Sentence> copy() {
        return desk.secondPlace().copyNewest();
    }

    @Override
    public Optional<Path> open(Kind kind) {
        return answer;
    }

    @Override
    public Optional<Path> save(Kind kind, String proposed) {
        return answer;
    }

    @Override
    public Optional<Path> folder(String title) {
        return answer;
    }

    @Override
    public Optional<String> read() {
        return Optional.ofNullable(minutes).flatMap(kept -> kept);
    }

    @Override
    public void write(String content) {
        minutes = Optional.of(content);
    }

    static Path newFolder() {
        try {
            return Files.createTempDirectory("safety");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        desk.close();
    }
}
