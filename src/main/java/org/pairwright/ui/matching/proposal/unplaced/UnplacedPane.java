package org.pairwright.ui.matching.proposal.unplaced;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.pairwright.text.Messages;
import org.pairwright.text.Sentence;
import org.pairwright.ui.kit.Buttons;
import org.pairwright.ui.kit.table.DataTable;
import org.pairwright.ui.matching.asking.AskedPane;

/** Those without a mentor: above, what would place most of them; below, each with why. */
public final class UnplacedPane extends VBox {
    private static final int MOST = 3;

    private final RepairsViewModel model;
    private final VBox card = new VBox();
    private final AskedPane asked;
    private final RepairList repairs;
    private final DataTable<UnplacedRow> table;

    /** @param wanted shows which mentors to look for */
    public UnplacedPane(Messages messages, RepairsViewModel model, Runnable wanted) {
        this.model = model;
        asked = new AskedPane(model.run());
        repairs = new RepairList(messages, model);
        table = UnplacedTable.of(messages);
        getStyleClass().add("unplaced");
        var title = new Label(messages.say("matchingscreen.whatHelps"));
        title.getStyleClass().add("section-title");
        card.getStyleClass().addAll("card", "repairs-card");
        var circles = Buttons.link(messages.say("circles.fromUnplaced"), model::openCircles);
        circles.setWrapText(true);
        var whom = Buttons.link(messages.say("matchingscreen.wanted.open"), wanted);
        whom.setWrapText(true);
        card.getChildren().addAll(title, asked, whom, circles);
        card.managedProperty().bind(card.visibleProperty());
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(card, table);
        model.linesProperty().subscribe(_ -> show());
        model.stoppedProperty().subscribe(_ -> show());
        visibleProperty().subscribe(this::look);
    }

    public DataTable<UnplacedRow> table() {
        return table;
    }

    public void show(List<UnplacedRow> rows) {
        table.show(rows);
        card.setVisible(!rows.isEmpty());
        look();
    }

    private void look() {
        if (isVisible() && card.isVisible()) {
            model.look();
        }
    }

    private void show() {
        var found = model.linesProperty().get();
        if (model.stoppedProperty().get()) {
            asked.none(List.of(), model::lookAgain);
        } else if (found.isEmpty()) {
            asked.looking(Sentence.of("matchingscreen.repair.looking"));
        } else {
            repairs.show(found.get(), MOST, Sentence.of("matchingscreen.repair.none"));
            asked.getChildren().setAll(repairs);
        }
    }
}
