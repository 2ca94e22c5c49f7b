package org.pairwright.ui.matching.criteria;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.pairwright.program.criteria.Comparison;
import org.pairwright.program.criteria.Criterion;
import org.pairwright.program.criteria.MissingPolicy;
import org.pairwright.program.criteria.Weight;
import org.pairwright.program.fields.BuiltIn;
import org.pairwright.program.fields.FieldKind;
import org.pairwright.program.fields.ProfileField;
import org.pairwright.ui.matching.frame.MatchingPicture;

/** The criteria that can be added with one click: the usual ones and one for each field of her own. */
final class CriteriaToAdd {
    private static final Set<FieldKind> NUMBERS = Set.of(FieldKind.NUMBER, FieldKind.LEVEL, FieldKind.DATE);
    private static final int USUAL_RANGE = 3;
    private static final int USUAL_HOURS = 6;

    private final List<Criterion> all = new ArrayList<>();

    private CriteriaToAdd() {}

    /** Without those that are there already, in whatever band. */
    static List<Criterion> to(MatchingPicture.Terms terms) {
        var there = terms.criteria();
        var made = new CriteriaToAdd();
        made.usual();
        terms.fields().stream()
                .filter(field -> !BuiltIn.ALL.contains(field.name()))
                .forEach(made::ofField);
        return made.all.stream()
                .filter(one -> there.stream().noneMatch(other -> alike(one, other)))
                .toList();
    }

    private static boolean alike(Criterion one, Criterion other) {
        return one.comparison().getClass() == other.comparison().getClass()
                && one.menteeField().equals(other.menteeField())
                && one.mentorField().equals(other.mentorField());
    }

    private void usual() {
        offer(new Comparison.Covers(), BuiltIn.WANTED, BuiltIn.OFFERED, Weight.HIGH);
        onBoth(new Comparison.InCommon(), BuiltIn.LANGUAGES);
        onBoth(new Comparison.GapWithin(1, USUAL_RANGE), BuiltIn.LEVEL);
        onBoth(new Comparison.Closest(USUAL_RANGE), BuiltIn.LEVEL);
        onBoth(new Comparison.HoursApart(USUAL_HOURS), BuiltIn.TIMEZONE);
        onBoth(new Comparison.Same(), BuiltIn.SITE);
        onBoth(new Comparison.Different(), BuiltIn.SITE);
        onBoth(new Comparison.Same(), BuiltIn.DEPARTMENT);
        onBoth(new Comparison.Different(), BuiltIn.DEPARTMENT);
        offer(new Comparison.ReportingLine(), "", "", new Weight.MustNot());
        offer(new Comparison.MetBefore(), "", "", new Weight.MustNot());
    }

    private void ofField(ProfileField field) {
        if (NUMBERS.contains(field.kind())) {
            onBoth(new Comparison.Closest(USUAL_RANGE), field.name());
            onBoth(new Comparison.GapWithin(1, USUAL_RANGE), field.name());
        } else if (field.kind() == FieldKind.SEVERAL_CHOICES) {
            onBoth(new Comparison.InCommon(), field.name());
        } else {
            onBoth(new Comparison.Same(), field.name());
            onBoth(new Comparison.Different(), field.name());
        }
    }

    private void onBoth(Comparison comparison, String field) {
        offer(comparison, field, field, Weight.MEDIUM);
    }

    private void offer(Comparison comparison, String mentee, String mentor, Weight weight) {
        all.add(new Criterion(0, 0, 0, comparison, mentee, mentor, weight, MissingPolicy.NEUTRAL));
    }
}
