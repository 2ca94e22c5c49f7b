package org.pairwright.ui.matching.board;

import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.pairwright.text.Messages;
import org.pairwright.ui.kit.EmptyState;
import org.pairwright.ui.kit.Likeness;
import org.pairwright.ui.kit.field.Pills;
import org.pairwright.ui.kit.table.Chip;
import org.pairwright.ui.kit.table.Column;
import org.pairwright.ui.kit.table.DataTable;

/** Everybody of one side, to be found and picked by Enter, by a click or by typing a name. */
final class PeopleToPick extends VBox {
    private static final double NAME = 160;
    private static final double SCORE = 72;
    private static final double SCROLL_BAR = 20;

    private final Messages messages;
    private final BoardViewModel model;
    private final DataTable<BoardPerson> table;

    PeopleToPick(Messages messages, BoardViewModel model) {
        this.messages = messages;
        this.model = model;
        getStyleClass().add("board-people");
        table = new DataTable<>(messages, messages.say("board.find"), columns());
        table.setSameness(BoardPerson::participant);
        table.setSearched(one -> Likeness.plain(one.name() + " " + one.site()));
        table.setEmptyState(new EmptyState(Feather.USERS, messages.say("board.nobody")));
        table.offer(List.of(new Chip<>(messages.say("board.chip.without"), BoardPerson::without)));
        table.view().widthProperty().subscribe(width -> fit(width.doubleValue()));
        table.setOnOpen(model::pick);
        table.view().setOnMouseClicked(_ -> pickChosen());
        table.search().addEventHandler(KeyEvent.KEY_PRESSED, this::pickFirst);
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(sides(), table);
        model.peopleProperty().subscribe(table::show);
    }

    void find() {
        table.find();
    }

    private Pills<Boolean> sides() {
        return new Pills<>(
                model.menteesProperty(),
                List.of(
                        new Pills.Pill<>(messages.say("board.mentees"), true),
                        new Pills.Pill<>(messages.say("board.mentors"), false)));
    }

    private List<Column<BoardPerson>> columns() {
        return List.of(
                Column.<BoardPerson>text("name", messages.say("board.column.name"), BoardPerson::name)
                        .wide(NAME),
                Column.<BoardPerson>text("now", messages.say("board.column.now"), one -> messages.say(one.now())),
                Column.<BoardPerson>number(
                                "score",
                                messages.say("matchingscreen.column.score"),
                                one -> one.score().orElse(-1),
                                one -> one.score().stream()
                                        .mapToObj(Integer::toString)
                                        .findFirst()
                                        .orElse(""))
                        .wide(SCORE));
    }

    /** The two names share what the score leaves. */
    private void fit(double width) {
        double each = Math.max(NAME, (width - SCORE - SCROLL_BAR) / 2);
        table.view().getColumns().stream()
                .filter(column -> !"score".equals(column.getId()))
                .forEach(column -> column.setPrefWidth(each));
    }

    private void pickChosen() {
        var one = table.chosenProperty().get();
        if (one != null) {
            model.pick(one);
        }
    }

    private void pickFirst(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER && !table.shown().isEmpty()) {
            model.pick(table.shown().getFirst());
            key.consume();
        }
    }
}
