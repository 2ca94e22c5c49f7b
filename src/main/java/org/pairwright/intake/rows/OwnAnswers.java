package org.pairwright.intake.rows;

import java.util.Optional;
import org.pairwright.intake.cells.Levels;
import org.pairwright.intake.cells.Numbers;
import org.pairwright.intake.cells.YesNo;
import org.pairwright.intake.columns.Column;
import org.pairwright.intake.columns.Target;
import org.pairwright.program.fields.Answer;
import org.pairwright.program.fields.Answers;
import org.pairwright.program.fields.BelongsTo;
import org.pairwright.program.fields.ProfileField;
import org.pairwright.text.Sentence;

/**
 * The answers of a row to fields of hers, each of the field's kind. They are the participant's unless the desk's field says
 * the person's.
 */
record OwnAnswers(Answers ofPerson, Answers ofParticipant) {

    static OwnAnswers in(RowCells cells) {
        var answers = new OwnAnswers(Answers.NONE, Answers.NONE);
        for (var column : cells.taught().columns().own()) {
            if (column.target().orElse(null) instanceof Target.Own own) {
                answers = answers.with(cells, column, own);
            }
        }
        return answers;
    }

    private OwnAnswers with(RowCells cells, Column column, Target.Own own) {
        var answer = answer(cells, column, own);
        if (answer.isEmpty()) {
            return this;
        }
        var field = cells.taught().meanings().field(own);
        String name = field.map(ProfileField::name).orElse(own.title());
        boolean person =
                field.filter(one -> one.belongsTo() == BelongsTo.PERSON).isPresent();
        return person
                ? new OwnAnswers(ofPerson.with(name, answer.get()), ofParticipant)
                : new OwnAnswers(ofPerson, ofParticipant.with(name, answer.get()));
    }

    /** What does not fit the kind is left out with a warning. */
    private static Optional<Answer> answer(RowCells cells, Column column, Target.Own own) {
        String text = cells.text(column, own);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        var cell = cells.cell(column, own);
        return switch (own.kind()) {
            case TEXT -> Optional.of(new Answer.Text(cell.shown().strip()));
            case ONE_CHOICE -> Optional.of(Answer.Choices.of(text));
            case SEVERAL_CHOICES ->
                Optional.of(cells.choices(column, own))
                        .filter(choices -> !choices.isEmpty())
                        .map(Answer.Choices::new);
            case DATE -> cells.day(column, own).map(Answer.Day::new);
            case NUMBER ->
                said(cells, column, Numbers.of(cell).map(Answer.Amount::new), Sentence.of("intake.expected.number"));
            case LEVEL ->
                said(
                        cells,
                        column,
                        Levels.of(cell).stream().mapToObj(Answer.Amount::of).findFirst(),
                        Sentence.of("intake.expected.level"));
            case YES_NO ->
                said(cells, column, YesNo.of(text).map(Answer.YesNo::new), Sentence.of("intake.expected.yesNo"));
        };
    }

    private static Optional<Answer> said(
            RowCells cells, Column column, Optional<? extends Answer> answer, Sentence expected) {
        if (answer.isEmpty()) {
            cells.leaveOut(column, expected);
        }
        return answer.map(one -> one);
    }
}
