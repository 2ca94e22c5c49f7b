package org.pairwright.ui.matching.board;

import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.pairwright.program.criteria.Choice;
import org.pairwright.text.Messages;
import org.pairwright.text.Sentence;

/** Writes down whom a mentee would rather have, as she said on her sheet. */
final class ChoiceMenu extends MenuButton {
    private static final int RANKS = 3;

    private final Messages messages;

    ChoiceMenu(Messages messages, BoardViewModel model, CandidateRow row) {
        this.messages = messages;
        String mentee = model.name(row.couple().mentee());
        setText(messages.say("board.choice.of", mentee));
        setMnemonicParsing(false);
        for (int rank = 1; rank <= RANKS; rank++) {
            int chosen = rank;
            item(Sentence.of("board.choice.ranked", rank), () -> model.choose(row, chosen));
        }
        item(Sentence.of("board.choice.avoid"), () -> model.choose(row, Choice.AVOID));
        if (row.choices().ofMentee().isPresent()) {
            item(Sentence.of("board.choice.takeBack"), () -> model.takeBackChoice(row));
        }
    }

    private void item(Sentence words, Runnable act) {
        var item = new MenuItem(messages.say(words));
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> act.run());
        getItems().add(item);
    }
}
