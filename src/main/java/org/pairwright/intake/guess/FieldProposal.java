package org.pairwright.intake.guess;

import java.util.Optional;
import org.pairwright.intake.columns.Target;
import org.pairwright.intake.words.HeaderWords;
import org.pairwright.program.fields.FieldKind;

/** The profile field of hers that a column which is nothing of ours would be, its kind told by the values. */
final class FieldProposal {
    private static final int MOST = 90;
    private static final int SOME = 25;
    private static final int MOST_CHOICES = 15;
    private static final int LONGEST_CHOICE = 45;
    private static final int LONGEST_TITLE = 60;

    private FieldProposal() {}

    /** Empty for a column without a title or without values. */
    static Optional<Target.Own> of(ColumnGuess guess) {
        String title = guess.heading().shown();
        if (title.isEmpty() || guess.look().isEmpty()) {
            return Optional.empty();
        }
        String shorter = title.length() > LONGEST_TITLE
                ? title.substring(0, LONGEST_TITLE).strip()
                : title;
        return Optional.of(new Target.Own(shorter, kind(guess), guess.heading().isSensitive()));
    }

    private static FieldKind kind(ColumnGuess guess) {
        var look = guess.look();
        if (look.dates() >= MOST) {
            return FieldKind.DATE;
        } else if (look.yesNo() >= MOST && look.distinct() <= 2 && look.numbers() < MOST) {
            return FieldKind.YES_NO;
        } else if (look.numbers() >= MOST) {
            boolean rated =
                    look.levels() >= MOST && HeaderWords.isScale(guess.heading().header());
            return rated ? FieldKind.LEVEL : FieldKind.NUMBER;
        } else if (look.severalAnswers() >= SOME && look.meanLength() <= LONGEST_CHOICE * 2 && look.partsRepeat()) {
            return FieldKind.SEVERAL_CHOICES;
        }
        boolean choices = look.distinct() <= MOST_CHOICES
                && look.distinct() * 2 <= look.size()
                && look.meanLength() <= LONGEST_CHOICE;
        return choices ? FieldKind.ONE_CHOICE : FieldKind.TEXT;
    }
}
