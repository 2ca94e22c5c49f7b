package org.pairwright.intake.guess;

import java.util.List;
import java.util.Optional;
import org.pairwright.intake.columns.IntakeField;
import org.pairwright.intake.words.Direction;
import org.pairwright.intake.words.HeaderWords;
import org.pairwright.intake.words.Heard;

/**
 * Columns of crosses that are titled by a skill are offered or wanted, as what stands above them or the sheet tells; two
 * columns of crosses under "Mentor" and "Mentee" are the role. A column for other answers goes with the one before it.
 */
final class SkillColumns {
    private static final int MOST = 90;
    private static final int SURE = 92;
    private static final int KNOWN = 88;
    private static final int LEAST_COLUMNS = 2;

    private final List<ColumnGuess> guesses;
    private final Heard sheet;

    private SkillColumns(List<ColumnGuess> guesses, Heard sheet) {
        this.guesses = guesses;
        this.sheet = sheet;
    }

    static void settle(List<ColumnGuess> guesses, Heard sheet) {
        var columns = new SkillColumns(guesses, sheet);
        columns.roles();
        columns.skills();
        columns.others();
    }

    private void roles() {
        var crosses = guesses.stream()
                .filter(guess -> isTicked(guess) && isAboutOne(guess.heading().header()))
                .toList();
        boolean both = crosses.stream()
                        .anyMatch(guess -> guess.heading().header().tells("mentor"))
                && crosses.stream().anyMatch(guess -> guess.heading().header().tells("mentee"));
        if (both) {
            guesses.forEach(guess -> guess.drop(IntakeField.ROLE));
            crosses.forEach(ColumnGuess::becomePartOfRole);
        }
    }

    private static boolean isAboutOne(Heard header) {
        return header.tells("mentor") != header.tells("mentee") && !header.tells("topic") && !header.tells("before");
    }

    private void skills() {
        var crosses = guesses.stream().filter(this::isSkill).toList();
        for (var guess : crosses) {
            field(guess, crosses.size()).ifPresent(field -> {
                guess.forget();
                guess.put(field, SURE);
            });
        }
    }

    private boolean isSkill(ColumnGuess guess) {
        boolean otherwiseKnown = guess.best()
                .filter(field -> guess.score(field) >= KNOWN && !field.isList())
                .isPresent();
        return isTicked(guess)
                && !otherwiseKnown
                && !guess.heading().isNothingOfOurs()
                && !guess.heading().isSensitive();
    }

    private static boolean isTicked(ColumnGuess guess) {
        return !guess.heading().shown().isEmpty()
                && !guess.look().isEmpty()
                && guess.look().ticks(guess.heading().detail()) >= MOST
                && !guess.look().counts();
    }

    private Optional<IntakeField> field(ColumnGuess guess, int crosses) {
        int above = Direction.of(guess.heading().group(), HeaderWords.hear(""), HeaderWords.hear(""))
                .sum();
        int told = above == 0 && crosses >= LEAST_COLUMNS
                ? Direction.of(guess.heading().header(), guess.heading().group(), sheet)
                        .sum()
                : above;
        if (told == 0) {
            return Optional.empty();
        }
        return Optional.of(told > 0 ? IntakeField.OFFERED : IntakeField.WANTED);
    }

    private void others() {
        for (int n = 1; n < guesses.size(); n++) {
            var before = guesses.get(n - 1);
            var guess = guesses.get(n);
            boolean sameGroup = guess.heading().group().isEmpty()
                    == before.heading().group().isEmpty();
            if (sameGroup && HeaderWords.isOther(guess.heading().detail())) {
                before.list().ifPresent(field -> {
                    guess.forget();
                    guess.put(field, SURE);
                });
            }
        }
    }
}
