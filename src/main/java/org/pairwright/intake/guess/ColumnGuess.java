package org.pairwright.intake.guess;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.pairwright.intake.columns.Certainty;
import org.pairwright.intake.columns.Column;
import org.pairwright.intake.columns.IntakeField;
import org.pairwright.intake.columns.Target;

/** What one column may be about: what its header says, weighed by what its values look like. */
final class ColumnGuess {
    private static final int LEAST = 50;
    private static final int BY_VALUES = 74;
    private static final int HALF = 50;
    private static final int MOST = 80;
    private static final int FEW = 3;

    private final int index;
    private final Heading heading;
    private final ValueLook look;
    private boolean partOfRole;
    private final Map<IntakeField, Double> scores = new EnumMap<>(IntakeField.class);

    ColumnGuess(int index, Heading heading, ValueLook look) {
        this.index = index;
        this.heading = heading;
        this.look = look;
        if (!heading.isSensitive()) {
            heading.fields().forEach((field, said) -> put(field, said * FieldFit.of(field, look, heading.header())));
            if (!heading.isNothingOfOurs()) {
                byValues();
            }
        }
    }

    /** An e-mail is an e-mail under any title; so are roles and languages, and a name where nothing says otherwise. */
    private void byValues() {
        if (look.emails() >= HALF
                && !heading.header().tells("manager")
                && !heading.header().tells("personal")) {
            put(IntakeField.EMAIL, BY_VALUES);
        }
        if (look.roles() >= MOST && look.size() >= 2 && !says(IntakeField.NAME)) {
            put(IntakeField.ROLE, BY_VALUES);
        }
        if (look.languages() >= MOST && look.size() >= 2 && !heading.header().tells("programming")) {
            put(IntakeField.LANGUAGES, BY_VALUES - 4);
        }
        if (scores.isEmpty() && heading.header().isEmpty()) {
            byValuesAlone();
        }
    }

    private void byValuesAlone() {
        if (look.size() >= FEW && look.names() >= MOST && look.distinct() * 100 >= look.size() * MOST) {
            put(IntakeField.NAME, LEAST + FEW);
        }
        if (look.size() >= FEW && look.phones() >= MOST) {
            put(IntakeField.PHONE, LEAST + FEW);
        }
    }

    private boolean says(IntakeField field) {
        return heading.fields().getOrDefault(field, 0) >= MOST;
    }

    int index() {
        return index;
    }

    Heading heading() {
        return heading;
    }

    ValueLook look() {
        return look;
    }

    double score(IntakeField field) {
        return scores.getOrDefault(field, 0.0);
    }

    void put(IntakeField field, double score) {
        if (score >= LEAST) {
            scores.merge(field, score, Math::max);
        }
    }

    void drop(IntakeField field) {
        scores.remove(field);
    }

    /** One of the columns of crosses that tell the role together. */
    void becomePartOfRole() {
        forget();
        partOfRole = true;
    }

    boolean isPartOfRole() {
        return partOfRole;
    }

    void forget() {
        scores.clear();
    }

    /** The field that takes several columns which suits best. */
    Optional<IntakeField> list() {
        return scores.keySet().stream().filter(IntakeField::isList).max(Comparator.comparingDouble(this::score));
    }

    Optional<IntakeField> best() {
        return scores.keySet().stream().max(Comparator.comparingDouble(this::score));
    }

    Column taken(IntakeField field) {
        return Column.taken(index, heading.shown(), Target.of(field), certainty(score(field)));
    }

    Column taken(Target.Own own) {
        return Column.taken(index, heading.shown(), own, Certainty.CERTAIN);
    }

    Column notTaken() {
        var column = heading.isSensitive()
                ? Column.sensitive(index, heading.shown())
                : Column.notTaken(index, heading.shown(), best());
        return column.proposed(FieldProposal.of(this));
    }

    private static Certainty certainty(double score) {
        if (score >= 95) {
            return Certainty.CERTAIN;
        }
        return score >= 75 ? Certainty.LIKELY : Certainty.GUESSED;
    }
}
