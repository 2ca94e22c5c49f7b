package org.pairwright.ui.matching.proposal.unplaced;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.pairwright.text.Messages;
import org.pairwright.text.Sentence;
import org.pairwright.ui.kit.Buttons;
import org.pairwright.ui.kit.table.DataTable;

/** Those without a mentor: above, what would place most of them; below, each with why. */
public final class UnplacedPane extends VBox {
    private static final int MOST = 3;

    private final RepairsViewModel model;
    private final VBox card = new VBox();
    private final RepairList repairs;
    private final DataTable<UnplacedRow> table;

    public UnplacedPane(Messages messages, RepairsViewModel model) {
        this.model = model;
        repairs = new RepairList(messages, model);
        table = UnplacedTable.of(messages);
        getStyleClass().add("unplaced");
        var title = new Label(messages.say("matchingscreen.whatHelps"));
        title.getStyleClass().add("section-title");
        card.getStyleClass().addAll("card", "repairs-card");
        var circles = Buttons.link(messages.say("circles.fromUnplaced"), model::openCircles);
        circles.setWrapText(true);
        card.getChildren().addAll(title, repairs, circles);
        card.managedProperty().bind(card.visibleProperty());
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(card, table);
        model.linesProperty().subscribe(this::show);
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

    private void show(Optional<List<RepairLine>> found) {
        found.ifPresentOrElse(
                lines -> repairs.show(lines, MOST, Sentence.of("matchingscreen.repair.none")), repairs::showLooking);
    }
}
