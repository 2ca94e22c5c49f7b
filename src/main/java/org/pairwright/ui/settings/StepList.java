package org.pairwright.ui.settings;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.pairwright.program.history.Step;
import org.pairwright.program.history.StepKind;
import org.pairwright.text.Messages;
import org.pairwright.ui.kit.Buttons;
import org.pairwright.ui.kit.EmptyState;
import org.pairwright.ui.kit.table.Column;
import org.pairwright.ui.kit.table.DataTable;

/** What was done, newest first, each of which can be taken back. */
final class StepList extends VBox {
    private static final double TIME = 170;
    private static final double KIND = 120;
    private static final double WORDS = 430;

    private final DataTable<Step> table;

    StepList(Messages messages, SettingsViewModel model) {
        table = new DataTable<>(messages, messages.say("settings.history.find"), columns(messages));
        table.setSameness(Step::no);
        table.setEmptyState(new EmptyState(Feather.CLOCK, messages.say("settings.history.empty")));
        table.addTool(undo(messages, model));
        getChildren().add(table);
        model.stepsProperty().subscribe(table::show);
    }

    void find() {
        table.find();
    }

    private Button undo(Messages messages, SettingsViewModel model) {
        var undo = Buttons.quiet(
                messages.say("settings.history.undo"),
                () -> List.copyOf(table.chosen()).stream().findFirst().ifPresent(model::undo));
        undo.setId("undo-step");
        undo.disableProperty()
                .bind(table.chosenProperty().map(StepList::isForGood).orElse(true));
        return undo;
    }

    /** What was removed stays removed, and a restored state goes back only by restoring the one before. */
    private static boolean isForGood(Step step) {
        return step.kind() == StepKind.REMOVAL || step.kind() == StepKind.RESTORE;
    }

    private static List<Column<Step>> columns(Messages messages) {
        Column<Step> when = Column.<Step>text(
                        "when",
                        messages.say("settings.history.when"),
                        step -> messages.say("settings.moment", step.at()))
                .sortedBy(Step::no)
                .wide(TIME);
        Column<Step> what = Column.<Step>text(
                        "what", messages.say("settings.history.what"), step -> messages.say(step.sentence()))
                .wide(WORDS);
        Column<Step> kind = Column.<Step>text(
                        "kind", messages.say("settings.history.kind"), step -> messages.word(step.kind()))
                .wide(KIND);
        return List.of(when, what, kind);
    }
}
