package org.pairwright.ui.pairs;

import javafx.scene.Node;
import org.pairwright.text.Messages;

/** Makes the form for what she wants to write down. */
final class PairForms {
    private final Messages messages;
    private final PairViewModel model;

    PairForms(Messages messages, PairViewModel model) {
        this.messages = messages;
        this.model = model;
    }

    /** A fresh form, filled with what is known. Asked for the focus, it gives it to its first field. */
    Node make(PairForm wanted, PairRow row) {
        return switch (wanted) {
            case PairForm.NewSession _ -> SessionForm.fresh(messages, model, row);
            case PairForm.ChangedSession changing -> SessionForm.of(messages, model, changing.before());
            case PairForm.Event event -> new EventForm(messages, model, event.kind(), row);
            case PairForm.Rhythm _ ->
                new RhythmForm(messages, model, row.life().pair().rhythmDays());
            case PairForm.Note _ ->
                new NoteForm(messages, model, row.life().pair().note());
            case PairForm.NewGoal _ -> GoalForm.fresh(messages, model);
            case PairForm.ChangedGoal changing -> GoalForm.of(messages, model, changing.before());
        };
    }
}
