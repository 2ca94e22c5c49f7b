package org.pairwright;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kordamp.ikonli.feather.Feather;
import org.pairwright.desk.backup.Backup;
import org.pairwright.desk.backup.BackupReason;
import org.pairwright.desk.leaving.ErrorReport;
import org.pairwright.desk.leaving.Everything;
import org.pairwright.program.history.Step;
import org.pairwright.program.history.StepKind;
import org.pairwright.text.Messages;
import org.pairwright.text.Sentence;
import org.pairwright.ui.background.Ticks;
import org.pairwright.ui.background.WindowThread;
import org.pairwright.ui.kit.file.FileQuestions;
import org.pairwright.ui.opening.UnlockFace;
import org.pairwright.ui.opening.UnlockViewModel;
import org.pairwright.ui.safety.Asking;
import org.pairwright.ui.safety.AutoLock;
import org.pairwright.ui.safety.BackupKeeper;
import org.pairwright.ui.safety.Keeping;
import org.pairwright.ui.safety.PasswordOffer;
import org.pairwright.ui.safety.PasswordScreen;
import org.pairwright.ui.safety.PasswordViewModel;
import org.pairwright.ui.safety.PlaceQuestion;
import org.pairwright.ui.safety.Remembered;
import org.pairwright.ui.safety.RestoreScreen;
import org.pairwright.ui.safety.RestoreViewModel;
import org.pairwright.ui.safety.SafetyPart;
import org.pairwright.ui.safety.SafetyViewModel;
import org.pairwright.ui.shell.Destination;
import org.pairwright.ui.shell.Lock;
import org.pairwright.ui.shell.Part;
import org.pairwright.ui.shell.Screen;
import org.pairwright.ui.shell.WindowCommand;
import org.pairwright.ui.shell.WindowState;
import org.pairwright.ui.shell.window.WindowParts.Safeguards;

/** Makes what keeps an open desk safe in its window: lock, backups, restoring, and the screens for them. */
final class SafetyWiring implements AutoCloseable {
    private static final String LOCK_AFTER = "lock after minutes";
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration SECONDS = Duration.ofSeconds(5);

    private final OpenDesk open;
    private final Messages messages;
    private final WindowState state;
    private final WindowWiring.Surface surface;
    private final FileQuestions files;
    private final Lock lock;
    private final Remembered remembered;
    private final Keeping keeping = new KeptDesk();
    private final BackupKeeper keeper;
    private final AutoLock autoLock;
    private final SafetyViewModel model;
    private final List<Ticks> ticking = new ArrayList<>();

    SafetyWiring(
            OpenDesk open, Messages messages, WindowState state, WindowWiring.Surface surface, FileQuestions files) {
        this.open = open;
        this.messages = messages;
        this.state = state;
        this.surface = surface;
        this.files = files;
        lock = new Lock(() -> open.desk.protection().isOn());
        remembered = new Remembered(open.desk.folder());
        var saying = new BackupKeeper.Saying(
                surface.crew().beside(), state.saved(), state.notifications(), new WindowThread());
        keeper = new BackupKeeper(keeping, saying, remembered, open.clock);
        autoLock = new AutoLock(lock, new KeptChoice(), open.clock);
        model = new SafetyViewModel(
                open.desk,
                new SafetyViewModel.Doing(
                        keeper,
                        keeping,
                        autoLock,
                        lock,
                        new SafetyViewModel.Leaving(
                                new Everything(open.database, messages, open.clock),
                                new ErrorReport(open.desk.folder(), Optional.of(open.database), messages, open.clock))),
                new SafetyViewModel.Around(
                        surface.crew().jobs(), state.navigator(), state.notifications(), new Asking(messages, files)));
    }

    /** The window can be used: from now on backups are made and nobody is away unnoticed. */
    void begin() {
        keeper.begin();
        ticking.add(new Ticks(MINUTE, keeper::tick));
        ticking.add(new Ticks(SECONDS, autoLock::tick));
        new PlaceQuestion(this::withoutPlaceSince, remembered, state.notifications(), open.clock)
                .ask(surface.crew().beside(), () -> state.navigator().navigate(new Destination.Settings()));
    }

    private Optional<java.time.Instant> withoutPlaceSince() {
        return open.desk.secondPlace().chosen().isPresent()
                ? Optional.empty()
                : open.steps.find(1).map(Step::at);
    }

    Safeguards safeguards() {
        var door = new UnlockViewModel<Boolean>(
                secret -> Optional.of(true).filter(_ -> open.desk.protection().opens(secret)),
                surface.crew().door(),
                _ -> lock.open());
        var face = new UnlockFace(messages, door, open.desk.folder().toString());
        face.coverWith(lock);
        return new Safeguards(lock, face, autoLock::touched, commands());
    }

    private List<WindowCommand> commands() {
        return List.of(
                new WindowCommand(Sentence.of("safety.backUpNow"), Feather.ARCHIVE, model::backUpNow),
                new WindowCommand(Sentence.of("safety.restoreVerb"), Feather.ROTATE_CCW, model::restore),
                new WindowCommand(Sentence.of("safety.checkNow"), Feather.CHECK_CIRCLE, model::check),
                new WindowCommand(Sentence.of("safety.showFolder"), Feather.FOLDER, this::showFolder),
                new WindowCommand(Sentence.of("safety.export"), Feather.SHARE, () -> model.export(false)),
                new WindowCommand(Sentence.of("safety.report"), Feather.LIFE_BUOY, model::saveReport));
    }

    private void showFolder() {
        surface.outside().opener().accept(open.desk.folder().toUri().toString());
    }

    Part settings() {
        return new SafetyPart(messages, model);
    }

    /** At the first start only, while nothing is on the desk. */
    Part offer() {
        return new PasswordOffer(
                messages,
                state.navigator(),
                remembered,
                () -> !lock.isPossible() && state.programs().program().isEmpty(),
                open.clock);
    }

    Screen password() {
        var around = new PasswordViewModel.Around(surface.crew().jobs(), state.navigator(), state.notifications());
        return new PasswordScreen(messages, new PasswordViewModel(open.desk, around, open.clock), files);
    }

    Screen restore() {
        var restoring = new RestoreViewModel(
                open.desk,
                surface.crew().jobs(),
                said -> surface.outside().again().accept(said));
        return new RestoreScreen(messages, restoring, files);
    }

    /** Called beside the window. */
    void beforeImport() {
        keeper.before(BackupReason.BEFORE_IMPORT);
    }

    @Override
    public void close() {
        ticking.forEach(Ticks::close);
        ticking.clear();
    }

    private final class KeptDesk implements Keeping {
        @Override
        public Optional<Backup> newest() {
            return open.desk.backups().newest();
        }

        @Override
        public boolean changed() {
            long now = open.database.number();
            return newest().map(backup -> backup.note().state().number() != now).orElse(now > 0);
        }

        @Override
        public Backup make(BackupReason reason) {
            return open.desk.backups().make(open.database, reason);
        }

        @Override
        public Backup makeAt(Path file) throws IOException {
            return open.desk.backups().makeAt(file, open.database);
        }

        @Override
        public Optional<Sentence> copy() {
            return open.desk.secondPlace().copyNewest();
        }
    }

    private final class KeptChoice implements AutoLock.Setting {
        @Override
        public Optional<String> read() {
            return open.settings.read(LOCK_AFTER);
        }

        @Override
        public void write(String content) {
            open.journal.record(StepKind.SETTING, Sentence.of("safety.lockSet"), step -> {
                open.settings.write(step, LOCK_AFTER, content);
                return content;
            });
        }
    }
}
