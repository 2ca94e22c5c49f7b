package org.pairwright.ui.opening;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import org.pairwright.desk.Opening;
import org.pairwright.text.Messages;
import org.pairwright.text.Sentence;
import org.pairwright.ui.background.Jobs;
import org.pairwright.ui.kit.file.FileQuestions;

/** Shows what is in the way of the desk, one after the other, until it is open or cannot be opened. */
public final class Doorway implements AutoCloseable {
    private final Messages messages;
    private final Jobs jobs;
    private final FileQuestions files;
    private final Out out;
    private final StackPane root = new StackPane();
    private Runnable undecided = () -> {};

    /**
     * Where it ends.
     *
     * @param refused the desk cannot be opened
     * @param leave she closes the program with nothing touched
     */
    public record Out(Consumer<Opening.Opened> opened, Consumer<Sentence> refused, Runnable leave) {}

    public Doorway(Messages messages, Jobs jobs, FileQuestions files, Out out) {
        this.messages = messages;
        this.jobs = jobs;
        this.files = files;
        this.out = out;
    }

    public Parent root() {
        return root;
    }

    /**
     * Goes on from here.
     *
     * @param folder of the desk, to be shown
     */
    public void take(Opening opening, Path folder) {
        undecided = () -> {};
        switch (opening) {
            case Opening.Opened opened -> out.opened().accept(opened);
            case Opening.Refused refused -> out.refused().accept(refused.why());
            case Opening.Locked(var unlocking) -> {
                undecided = unlocking::close;
                var model = new UnlockViewModel<Opening>(unlocking::with, jobs, next -> take(next, folder));
                show(new UnlockFace(messages, model, folder.toString()));
            }
            case Opening.Damaged(var recovery) -> {
                undecided = recovery::close;
                var model = new DamagedViewModel(recovery, jobs, next -> take(repaired(next), folder));
                show(new DamagedFace(messages, model, new DamagedFace.Doors(this::askForBackup, out.leave())));
            }
        }
    }

    private void show(Node face) {
        root.getChildren().setAll(face);
        face.requestFocus();
    }

    private Optional<Path> askForBackup() {
        return files.open(new FileQuestions.Kind(
                messages.say("opening.chooseBackup"), messages.say("opening.backups"), "*.backup"));
    }

    /** What was done is said before whatever else there is to say. */
    private static Opening repaired(Opening opening) {
        if (opening instanceof Opening.Opened(var desk, var said)) {
            var all = new ArrayList<Sentence>();
            all.add(Sentence.of("opening.isRight"));
            all.addAll(said);
            return new Opening.Opened(desk, all);
        }
        return opening;
    }

    /** Lets go of a desk that she was asked about and that was not opened. */
    @Override
    public void close() {
        undecided.run();
    }
}
