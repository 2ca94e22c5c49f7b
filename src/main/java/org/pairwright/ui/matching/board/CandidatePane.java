package org.pairwright.ui.matching.board;

import java.util.List;
import java.util.OptionalInt;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.pairwright.program.criteria.Choice;
import org.pairwright.text.Messages;
import org.pairwright.ui.kit.Buttons;
import org.pairwright.ui.kit.EmptyState;
import org.pairwright.ui.kit.Icons;
import org.pairwright.ui.kit.Likeness;
import org.pairwright.ui.kit.table.Chip;
import org.pairwright.ui.kit.table.Column;
import org.pairwright.ui.kit.table.DataTable;
import org.pairwright.ui.matching.board.choice.OneChoice;

/** Everybody who may be hers, ranked, each with the words whether she may. P pins, B bans, T takes the one
 * looked at; a digit is the choice of whom she picked, N that she would rather not, both with Shift those of the candidate. */
final class CandidatePane extends VBox {
    private static final double NAME = 148;
    private static final double NAME_SHARE = 0.33;
    private static final double WIDEST_NAME = 260;
    private static final double SCORE = 136;
    private static final double SCROLL_BAR = 20;
    private static final double LEAST_STANDING = 96;

    private final Messages messages;
    private final BoardViewModel model;
    private final Label title = new Label();
    private final Label already = new Label();
    private final DataTable<CandidateRow> table;

    CandidatePane(Messages messages, BoardViewModel model) {
        this.messages = messages;
        this.model = model;
        getStyleClass().add("board-candidates");
        table = new DataTable<>(messages, messages.say("board.findCandidate"), columns());
        table.setSameness(CandidateRow::couple);
        table.setSearched(row -> Likeness.plain(row.person().name()));
        table.setEmptyState(new EmptyState(Feather.USERS, messages.say("board.noCandidates")));
        table.offer(List.of(
                new Chip<>(messages.say("board.chip.eligible"), CandidateRow::eligible),
                new Chip<>(messages.say("board.chip.forbidden"), CandidateRow::ruledOut)));
        table.view().addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        table.view().widthProperty().subscribe(width -> fit(width.doubleValue()));
        table.chosenProperty().subscribe(row -> {
            if (row != null) {
                model.compare(row);
            }
        });
        VBox.setVgrow(table, Priority.ALWAYS);
        already.getStyleClass().add("text-quiet");
        already.setWrapText(true);
        already.setMinHeight(USE_PREF_SIZE);
        already.managedProperty().bind(already.visibleProperty());
        getChildren().addAll(head(), already, table);
    }

    void show(Ranked ranked) {
        title.setText(messages.say(
                ranked.mentored() ? "board.mentorsFor" : "board.menteesFor",
                ranked.whom().name()));
        already.setText(ranked.alreadyInWords().map(messages::say).orElse(""));
        already.setVisible(!ranked.already().isEmpty());
        table.show(ranked.rows());
        model.comparedProperty().get().ifPresent(row -> table.choose(row.couple()));
        table.view().requestFocus();
    }

    void find() {
        table.find();
    }

    private HBox head() {
        title.getStyleClass().add("section-title");
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        var back = Buttons.link(messages.say("board.somebodyElse"), model::leave);
        back.setMinWidth(Region.USE_PREF_SIZE);
        var head = new HBox(title, back);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("board-head");
        return head;
    }

    private List<Column<CandidateRow>> columns() {
        return List.of(
                Column.<CandidateRow>text(
                                "name",
                                messages.say("board.column.name"),
                                row -> row.person().name())
                        .wide(NAME),
                Column.<CandidateRow>score(
                                "score",
                                messages.say("matchingscreen.column.score"),
                                row -> row.candidate().score())
                        .wide(SCORE),
                Column.<CandidateRow>text(
                                "standing",
                                messages.say("board.column.standing"),
                                row -> messages.say(row.standing().words()))
                        .drawn(Label::new, this::fillStanding));
    }

    private void fillStanding(Label cell, CandidateRow row) {
        var standing = row.standing();
        cell.setText(messages.say(standing.words()));
        cell.setGraphic(Icons.of(standing.mood().sign(), "standing-sign"));
        cell.getStyleClass().removeIf(style -> style.startsWith("mood-"));
        cell.getStyleClass().add(standing.mood().styleClass());
    }

    /** The name and the words share what the score leaves, so that a long name is read where there is room. */
    private void fit(double width) {
        double name = Math.clamp(width * NAME_SHARE, NAME, WIDEST_NAME);
        table.view().getColumns().forEach(column -> {
            switch (column.getId()) {
                case "name" -> column.setPrefWidth(name);
                case "standing" -> column.setPrefWidth(Math.max(LEAST_STANDING, width - name - SCORE - SCROLL_BAR));
                default -> {}
            }
        });
    }

    private void key(KeyEvent key) {
        var row = table.chosenProperty().get();
        if (row == null || key.isShortcutDown() || key.isAltDown()) {
            return;
        }
        switch (key.getCode()) {
            case P, B, T -> say(row, key.getCode());
            case N -> model.choices().say(saidBy(row, key), OptionalInt.of(Choice.AVOID));
            default -> {
                if (!key.getCode().isDigitKey()) {
                    return;
                }
                model.choices().say(saidBy(row, key), rank(key.getCode()));
            }
        }
        key.consume();
    }

    private void say(CandidateRow row, KeyCode key) {
        if (key == KeyCode.B && !row.settled()) {
            model.sayings().toggleBan(row);
        } else if (key == KeyCode.P && (row.pinnable() || row.pinned())) {
            model.sayings().togglePin(row);
        } else if (key == KeyCode.T && row.eligible()) {
            model.sayings().take(row);
        }
    }

    /** Of whom she picked; with Shift, of the candidate. */
    private OneChoice saidBy(CandidateRow row, KeyEvent key) {
        boolean picked = !key.isShiftDown();
        boolean mentored = model.rankedProperty().get().filter(Ranked::mentored).isPresent();
        return picked == mentored ? row.choices().ofMentee() : row.choices().ofMentor();
    }

    private static OptionalInt rank(KeyCode digit) {
        String name = digit.getName();
        int rank = Character.digit(name.charAt(name.length() - 1), 10);
        return rank == 0 ? OptionalInt.empty() : OptionalInt.of(rank);
    }
}
