package org.pairwright.ui.matching.proposal;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.pairwright.text.Messages;
import org.pairwright.ui.kit.Buttons;
import org.pairwright.ui.kit.table.DataTable;

/**
 * What can be done with the pairs chosen in the list, by key and, where several are chosen, by the buttons of this bar: A
 * approves, Space takes out and in, P pins, B bans, R refuses with a word why.
 */
final class PairActs extends HBox {
    private final Messages messages;
    private final ProposalViewModel model;
    private final DataTable<PairRow> table;
    private final TextField why = new TextField();
    private boolean refusing;

    PairActs(Messages messages, ProposalViewModel model, DataTable<PairRow> table) {
        this.messages = messages;
        this.model = model;
        this.table = table;
        getStyleClass().add("pair-acts-bar");
        setAlignment(Pos.CENTER_LEFT);
        managedProperty().bind(visibleProperty());
        why.setPromptText(messages.say("matchingscreen.refuse.why"));
        why.setAccessibleText(messages.say("matchingscreen.refuse.why"));
        why.setOnAction(_ -> refuse());
        why.setOnKeyPressed(this::leaveOnEscape);
        HBox.setHgrow(why, Priority.ALWAYS);
        table.chosen().addListener((javafx.collections.ListChangeListener<PairRow>) _ -> show());
        table.view().addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        show();
    }

    /** Asks for a word why the chosen must not be pairs. */
    private void ask() {
        refusing = true;
        why.clear();
        show();
        why.requestFocus();
    }

    private void show() {
        int many = table.chosen().size();
        refusing = refusing && many > 0;
        setVisible(many > 1 || refusing);
        if (refusing) {
            getChildren()
                    .setAll(
                            count("matchingscreen.refuse.ask", many),
                            why,
                            act("matchingscreen.refuse", this::refuse),
                            act("matchingscreen.cancel", this::leave));
        } else {
            getChildren()
                    .setAll(
                            count("matchingscreen.chosenMany", many),
                            act("matchingscreen.approve", () -> model.choose(rows(), true)),
                            act("matchingscreen.leaveOut", () -> model.choose(rows(), false)),
                            act(
                                    rows().stream().allMatch(PairRow::pinned)
                                            ? "matchingscreen.unpin"
                                            : "matchingscreen.pin",
                                    () -> model.togglePin(rows())),
                            act(
                                    rows().stream().allMatch(PairRow::banned)
                                            ? "matchingscreen.unban"
                                            : "matchingscreen.ban",
                                    () -> model.toggleBan(rows())),
                            act("matchingscreen.refuse.open", this::ask));
        }
    }

    private void refuse() {
        model.ban(rows(), why.getText().strip());
        leave();
    }

    private void leave() {
        refusing = false;
        show();
        table.view().requestFocus();
    }

    private void leaveOnEscape(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) {
            leave();
            key.consume();
        }
    }

    private void key(KeyEvent key) {
        var rows = rows();
        if (rows.isEmpty() || key.isShortcutDown() || key.isAltDown()) {
            return;
        }
        switch (key.getCode()) {
            case A -> model.choose(rows, true);
            case SPACE -> model.choose(rows, !rows.getFirst().chosen());
            case P -> model.togglePin(rows);
            case B -> model.toggleBan(rows);
            case R -> ask();
            default -> {
                return;
            }
        }
        key.consume();
    }

    /** As they are now; acts of many reload the list. */
    private List<PairRow> rows() {
        return List.copyOf(table.chosen());
    }

    private Label count(String key, int many) {
        var label = new Label(messages.say(key, many));
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private Node act(String key, Runnable act) {
        var button = Buttons.quiet(messages.say(key), act);
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }
}
