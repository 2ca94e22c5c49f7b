package org.pairwright.ui.matching.board.choice;

import java.util.OptionalInt;
import org.pairwright.pairing.edit.Choices;
import org.pairwright.program.criteria.Choice;
import org.pairwright.text.Sentence;
import org.pairwright.ui.matching.frame.RunViewModel;

/** Writes down what one of two people said of the other, each time as one step that can be taken back. */
public final class ChoicesViewModel {
    private final Choices choices;
    private final RunViewModel run;

    public ChoicesViewModel(Choices choices, RunViewModel run) {
        this.choices = choices;
        this.run = run;
    }

    String name(long participant) {
        return run.name(participant);
    }

    /** Whether the next run lets choices add anything to a score. */
    boolean count() {
        return run.settingsProperty().get().choices() > 0;
    }

    /** At a rank, or that she would rather not; nothing takes back what was said. What was said already is not said again. */
    public void say(OneChoice one, OptionalInt rank) {
        if (rank.equals(one.rank())) {
            return;
        }
        if (rank.isEmpty()) {
            choices.takeBack(program(), one.chooser(), one.chosen())
                    .ifPresent(step -> said("board.said.choiceBack", one, step));
        } else if (rank.getAsInt() == Choice.AVOID) {
            said("board.said.chosen", one, choices.avoid(program(), one.chooser(), one.chosen()));
        } else {
            said("board.said.chosen", one, choices.rank(program(), one.chooser(), one.chosen(), rank.getAsInt()));
        }
    }

    private void said(String key, OneChoice one, long step) {
        run.undoable().say(Sentence.of(key, run.name(one.chooser()), run.name(one.chosen())), step);
        run.load();
    }

    private long program() {
        return run.frame().program().id();
    }
}
