package org.pairwright.ui.matching.frame;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.pairwright.text.Messages;
import org.pairwright.ui.background.RunningJob;
import org.pairwright.ui.kit.Buttons;
import org.pairwright.ui.kit.Icons;

/** While a run is going on: what is being done, how far it is, and Cancel. Quick runs end before it says a word. */
public final class RunningPane extends VBox {
    private final Messages messages;
    private final Label doing = new Label();
    private final ProgressBar bar = new ProgressBar();

    public RunningPane(RunViewModel model) {
        messages = model.frame().messages();
        getStyleClass().add("empty-state");
        setAlignment(Pos.CENTER);
        doing.getStyleClass().add("empty-words");
        bar.getStyleClass().add("running-bar");
        getChildren()
                .addAll(
                        Icons.of(Feather.SHUFFLE, "empty-icon"),
                        doing,
                        bar,
                        Buttons.quiet(messages.say("matchingscreen.cancel"), model::cancel));
        model.frame().jobs().shownProperty().subscribe(this::show);
    }

    private void show(Optional<RunningJob> job) {
        setVisible(job.isPresent());
        job.ifPresent(running -> {
            doing.setText(messages.say(running.cancelling() ? running.title() : running.doing()));
            bar.setProgress(running.share());
        });
    }
}
