package org.pairwright.enrolment;

import java.util.ArrayList;
import java.util.List;
import org.pairwright.program.criteria.Comparison;
import org.pairwright.program.criteria.Criterion;
import org.pairwright.program.criteria.MissingPolicy;
import org.pairwright.program.criteria.Weight;
import org.pairwright.program.fields.BuiltIn;
import org.pairwright.program.plan.Purpose;

/** The criteria that a program brings by its purpose. A start: every one can be changed, switched off and added to. */
public final class CriteriaPreset {
    private CriteriaPreset() {}

    /** In the order in which they are shown, of no program yet. */
    public static List<Criterion> of(Purpose purpose) {
        var wishes = new ArrayList<>(wishes(purpose));
        // Who hands over what she knows is often the manager herself: kept, but switched off.
        wishes.add(reportingLine(purpose == Purpose.KNOWLEDGE_TRANSFER ? new Weight.Off() : new Weight.MustNot()));
        wishes.add(criterion(new Comparison.MetBefore(), "", "", new Weight.MustNot()));
        var placed = new ArrayList<Criterion>();
        wishes.forEach(wish -> placed.add(wish.in(0, placed.size())));
        return List.copyOf(placed);
    }

    private static List<Criterion> wishes(Purpose purpose) {
        return switch (purpose) {
            // What is learned comes first; then what a pair needs to meet at all (a language, a waking hour), and a
            // mentor who is
            // ahead, but not so far that she has forgotten the way. Another department opens doors; one site makes
            // meeting easy.
            case GENERAL ->
                List.of(
                        offersWhatIsWanted(Weight.HIGH),
                        sameLanguage(Weight.MEDIUM),
                        levelsAhead(1, 3, Weight.MEDIUM),
                        clocksApart(6, Weight.MEDIUM),
                        otherDepartment(Weight.LOW),
                        sameSite(Weight.LOW));
            // A newcomer asks small things daily: somebody near, of the same work and nearly the same level. Near
            // outweighs learned
            // here and nowhere else.
            case ONBOARDING ->
                List.of(
                        sameSite(Weight.HIGH),
                        sameDepartment(Weight.MEDIUM),
                        sameLanguage(Weight.MEDIUM),
                        offersWhatIsWanted(Weight.MEDIUM),
                        levelsAhead(0, 2, Weight.MEDIUM),
                        clocksApart(3, Weight.LOW));
            // Two to four levels up is where the view changes; from another department, so that the mentor is no judge
            // of the
            // mentee's daily work.
            case LEADERSHIP ->
                List.of(
                        offersWhatIsWanted(Weight.HIGH),
                        levelsAhead(2, 4, Weight.HIGH),
                        otherDepartment(Weight.MEDIUM),
                        sameLanguage(Weight.MEDIUM),
                        clocksApart(6, Weight.LOW));
            // Language weighs as much as learning, for it is what keeps people out of rooms. Other sites and
            // departments, so that the
            // mentor brings a network that the mentee does not have.
            case INCLUSION ->
                List.of(
                        offersWhatIsWanted(Weight.HIGH),
                        sameLanguage(Weight.HIGH),
                        levelsAhead(1, 4, Weight.MEDIUM),
                        otherDepartment(Weight.MEDIUM),
                        otherSite(Weight.LOW),
                        clocksApart(6, Weight.LOW));
            // What one knows goes to who needs it, whatever their levels. The same department speaks the same terms,
            // and showing
            // needs shared hours.
            case KNOWLEDGE_TRANSFER ->
                List.of(
                        offersWhatIsWanted(Weight.HIGH),
                        sameDepartment(Weight.MEDIUM),
                        sameLanguage(Weight.MEDIUM),
                        clocksApart(4, Weight.MEDIUM),
                        sameSite(Weight.LOW));
            // The mentor is the junior: levels below, what she offers the senior is to learn; another department takes
            // the rank out
            // of the room.
            case REVERSE_MENTORING ->
                List.of(
                        offersWhatIsWanted(Weight.HIGH),
                        levelsAhead(-6, -2, Weight.HIGH),
                        sameLanguage(Weight.MEDIUM),
                        otherDepartment(Weight.MEDIUM),
                        clocksApart(6, Weight.LOW));
            // The next steps are best told by who took them lately: one to three levels up counts as much as what is
            // learned.
            case CAREER ->
                List.of(
                        offersWhatIsWanted(Weight.HIGH),
                        levelsAhead(1, 3, Weight.HIGH),
                        otherDepartment(Weight.MEDIUM),
                        sameLanguage(Weight.MEDIUM),
                        clocksApart(6, Weight.LOW));
        };
    }

    private static Criterion offersWhatIsWanted(Weight weight) {
        return criterion(new Comparison.Covers(), BuiltIn.WANTED, BuiltIn.OFFERED, weight);
    }

    private static Criterion sameLanguage(Weight weight) {
        return onBoth(new Comparison.InCommon(), BuiltIn.LANGUAGES, weight);
    }

    private static Criterion levelsAhead(int least, int most, Weight weight) {
        return onBoth(new Comparison.GapWithin(least, most), BuiltIn.LEVEL, weight);
    }

    private static Criterion clocksApart(int hours, Weight weight) {
        return onBoth(new Comparison.HoursApart(hours), BuiltIn.TIMEZONE, weight);
    }

    private static Criterion sameDepartment(Weight weight) {
        return onBoth(new Comparison.Same(), BuiltIn.DEPARTMENT, weight);
    }

    private static Criterion otherDepartment(Weight weight) {
        return onBoth(new Comparison.Different(), BuiltIn.DEPARTMENT, weight);
    }

    private static Criterion sameSite(Weight weight) {
        return onBoth(new Comparison.Same(), BuiltIn.SITE, weight);
    }

    private static Criterion otherSite(Weight weight) {
        return onBoth(new Comparison.Different(), BuiltIn.SITE, weight);
    }

    private static Criterion reportingLine(Weight weight) {
        return criterion(new Comparison.ReportingLine(), "", "", weight);
    }

    private static Criterion onBoth(Comparison comparison, String field, Weight weight) {
        return criterion(comparison, field, field, weight);
    }

    private static Criterion criterion(Comparison comparison, String mentee, String mentor, Weight weight) {
        return new Criterion(0, 0, 0, comparison, mentee, mentor, weight, MissingPolicy.NEUTRAL);
    }
}
