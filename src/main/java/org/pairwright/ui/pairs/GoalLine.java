package org.pairwright.ui.pairs;

import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.pairwright.program.pairs.Goal;
import org.pairwright.text.Messages;

/** One goal with how far it is, which a menu changes. */
final class GoalLine extends HBox {

    GoalLine(Messages messages, PairViewModel model, Goal goal) {
        getStyleClass().add("goal-line");
        var words = new Label(goal.description());
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        var serves = new Label(messages.word(goal.alignment()));
        serves.getStyleClass().add("entry-detail");
        var text = new VBox(words, serves);
        HBox.setHgrow(text, Priority.ALWAYS);
        var state = new MenuButton(messages.word(goal.state()));
        state.getStyleClass().addAll("flat", "goal-state");
        state.setMinWidth(Region.USE_PREF_SIZE);
        for (Goal.State possible : Goal.State.values()) {
            if (possible != goal.state()) {
                state.getItems().add(item(messages.word(possible), () -> model.move(goal, possible)));
            }
        }
        state.getItems()
                .addAll(
                        new SeparatorMenuItem(),
                        item(messages.say("pairs.goal.change"), () -> model.write(new PairForm.ChangedGoal(goal))));
        getChildren().addAll(text, state);
    }

    private static MenuItem item(String words, Runnable act) {
        var item = new MenuItem(words);
        item.setOnAction(_ -> act.run());
        return item;
    }
}
