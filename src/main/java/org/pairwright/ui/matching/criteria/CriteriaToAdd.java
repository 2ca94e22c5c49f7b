package org.pairwright.ui.matching.criteria;

import java.util.ArrayList;
import java.util.List;
import org.pairwright.program.criteria.Comparison;
import org.pairwright.program.criteria.Criterion;
import org.pairwright.program.criteria.MissingPolicy;
import org.pairwright.program.criteria.Weight;
import org.pairwright.program.fields.BuiltIn;
import org.pairwright.program.fields.ProfileField;
import org.pairwright.ui.matching.frame.MatchingPicture;

/** The criteria that can be added with one click: the usual ones and one for each field of her own. */
final class CriteriaToAdd {
    private static final int USUAL_RANGE = 3;
    private static final int USUAL_HOURS = 6;
    private static final int ENOUGH_HOURS = 3;
    private static final Comparison NO_TABLE_YET = new Comparison.ValueTable(List.of(), TableEditor.MOST);

    private final List<Criterion> all = new ArrayList<>();

    private CriteriaToAdd() {}

    /** Without those that are there already, in whatever band. */
    static List<Criterion> to(MatchingPicture.Terms terms) {
        var there = terms.criteria();
        var made = new CriteriaToAdd();
        made.usual();
        var fields = new FieldChoices(terms.fields());
        fields.furtherWishes().stream()
                .findFirst()
                .ifPresent(second ->
                        made.offer(new Comparison.Covers(second), BuiltIn.WANTED, BuiltIn.OFFERED, Weight.HIGH));
        fields.own().forEach(made::ofField);
        made.ofScales(fields.scales());
        return made.all.stream()
                .filter(one -> there.stream().noneMatch(other -> alike(one, other)))
                .toList();
    }

    private static boolean alike(Criterion one, Criterion other) {
        return one.comparison().getClass() == other.comparison().getClass()
                && isAlike(one.comparison()) == isAlike(other.comparison())
                && one.menteeField().equals(other.menteeField())
                && one.mentorField().equals(other.mentorField());
    }

    private static boolean isAlike(Comparison comparison) {
        return comparison instanceof Comparison.Scales scales && scales.alike();
    }

    private void usual() {
        offer(new Comparison.Covers(), BuiltIn.WANTED, BuiltIn.OFFERED, Weight.HIGH);
        offer(new Comparison.CoversAtLevel(), BuiltIn.WANTED, BuiltIn.OFFERED, Weight.HIGH);
        onBoth(new Comparison.InCommon(), BuiltIn.LANGUAGES);
        onBoth(new Comparison.GapWithin(1, USUAL_RANGE), BuiltIn.LEVEL);
        onBoth(new Comparison.Closest(USUAL_RANGE), BuiltIn.LEVEL);
        onBoth(new Comparison.HoursApart(USUAL_HOURS), BuiltIn.TIMEZONE);
        onBoth(new Comparison.Same(), BuiltIn.SITE);
        onBoth(new Comparison.Different(), BuiltIn.SITE);
        onBoth(new Comparison.Same(), BuiltIn.DEPARTMENT);
        onBoth(new Comparison.Different(), BuiltIn.DEPARTMENT);
        onBoth(NO_TABLE_YET, BuiltIn.LEVEL);
        onBoth(NO_TABLE_YET, BuiltIn.SITE);
        onBoth(NO_TABLE_YET, BuiltIn.DEPARTMENT);
        onBoth(new Comparison.SimilarText(), BuiltIn.NOTES);
        offer(new Comparison.ReportingLine(), "", "", new Weight.MustNot());
        offer(new Comparison.MetBefore(), "", "", new Weight.MustNot());
    }

    private void ofField(ProfileField field) {
        switch (field.kind()) {
            case NUMBER, LEVEL, DATE -> {
                onBoth(new Comparison.Closest(USUAL_RANGE), field.name());
                onBoth(new Comparison.GapWithin(1, USUAL_RANGE), field.name());
            }
            case SEVERAL_CHOICES -> {
                onBoth(new Comparison.InCommon(), field.name());
                onBoth(new Comparison.Covers(), field.name());
                onBoth(new Comparison.CoversAtLevel(), field.name());
                onBoth(new Comparison.HoursInCommon(ENOUGH_HOURS), field.name());
            }
            case TEXT -> {
                onBoth(new Comparison.SimilarText(), field.name());
                onBoth(new Comparison.HoursInCommon(ENOUGH_HOURS), field.name());
                sameOrNot(field);
            }
            case ONE_CHOICE -> {
                sameOrNot(field);
                onBoth(NO_TABLE_YET, field.name());
            }
            case YES_NO -> sameOrNot(field);
        }
    }

    private void sameOrNot(ProfileField field) {
        onBoth(new Comparison.Same(), field.name());
        onBoth(new Comparison.Different(), field.name());
    }

    /** One criterion over all of her scales together: more than one makes a style. */
    private void ofScales(List<String> scales) {
        if (scales.size() > 1) {
            var others = scales.subList(1, scales.size());
            onBoth(new Comparison.Scales(others, USUAL_RANGE, true), scales.getFirst());
            onBoth(new Comparison.Scales(others, USUAL_RANGE, false), scales.getFirst());
        }
    }

    private void onBoth(Comparison comparison, String field) {
        offer(comparison, field, field, Weight.MEDIUM);
    }

    private void offer(Comparison comparison, String mentee, String mentor, Weight weight) {
        all.add(new Criterion(0, 0, 0, comparison, mentee, mentor, weight, MissingPolicy.NEUTRAL));
    }
}
