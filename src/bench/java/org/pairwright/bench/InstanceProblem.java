package org.pairwright.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.pairwright.matching.problem.Candidate;
import org.pairwright.matching.problem.MatchingProblem;
import org.pairwright.matching.problem.Terms;
import org.pairwright.program.criteria.Comparison;
import org.pairwright.program.criteria.Criterion;
import org.pairwright.program.criteria.MissingPolicy;
import org.pairwright.program.criteria.Weight;
import org.pairwright.program.fields.Answer;
import org.pairwright.program.fields.Answers;
import org.pairwright.program.fields.BuiltIn;
import org.pairwright.program.proposal.Aim;

/**
 * The people of an instance with criteria as she would set them. Near to the instance's own score and of the same kind,
 * not equal to it: half points for second wishes and the steps of the seniority table have no criterion yet.
 */
final class InstanceProblem {
    private static final LocalDate ON = LocalDate.of(2026, 11, 2);
    private static final List<String> LANGUAGES = List.of("English", "French", "Spanish", "Portuguese", "Japanese");
    private static final String LINE = "business line";
    private static final String NUMBER = "style";

    private InstanceProblem() {}

    static MatchingProblem of(Instance instance, Aim aim) {
        List<Candidate> mentees = new ArrayList<>();
        for (int at = 0; at < instance.mentees.length; at++) {
            mentees.add(mentee(instance, at));
        }
        List<Candidate> mentors = new ArrayList<>();
        for (int at = 0; at < instance.mentors.length; at++) {
            mentors.add(mentor(instance, at));
        }
        return new MatchingProblem(mentees, mentors, new Terms(aim, 0, criteria(), List.of(), Map.of(), ON));
    }

    private static List<Criterion> criteria() {
        return List.of(
                criterion(1, new Comparison.Covers(), BuiltIn.WANTED, BuiltIn.OFFERED, new Weight.Points(4_500)),
                criterion(2, new Comparison.Same(), BuiltIn.SITE, BuiltIn.SITE, new Weight.Points(500)),
                criterion(3, new Comparison.HoursApart(6), BuiltIn.TIMEZONE, BuiltIn.TIMEZONE, new Weight.Points(500)),
                criterion(4, new Comparison.GapWithin(1, 3), BuiltIn.LEVEL, BuiltIn.LEVEL, new Weight.Points(1_500)),
                criterion(
                        5, new Comparison.Different(), BuiltIn.DEPARTMENT, BuiltIn.DEPARTMENT, new Weight.Points(500)),
                criterion(6, new Comparison.InCommon(), BuiltIn.LANGUAGES, BuiltIn.LANGUAGES, new Weight.Points(1_500)),
                criterion(7, new Comparison.Closest(100), NUMBER, NUMBER, new Weight.Points(1_000)),
                criterion(8, new Comparison.Same(), LINE, LINE, new Weight.MustNot()),
                criterion(9, new Comparison.MetBefore(), "", "", new Weight.MustNot()));
    }

    private static Criterion criterion(int no, Comparison comparison, String mentee, String mentor, Weight weight) {
        return new Criterion(no, 1, no, comparison, mentee, mentor, weight, MissingPolicy.NEUTRAL);
    }

    private static Candidate mentee(Instance instance, int at) {
        var one = instance.mentees[at];
        var profile = profile(one.site(), one.department(), one.seniority(), one.languages(), one.line(), one.number())
                .with(BuiltIn.WANTED, skills(one.wantedFirst() | one.wantedSecond()));
        Set<Long> metBefore = Arrays.stream(instance.failed(at))
                .mapToObj(mentor -> mentorId(instance, mentor))
                .collect(Collectors.toSet());
        return new Candidate(at + 1L, at + 1L, "Mentee " + at, 1, profile, List.of(), metBefore);
    }

    private static Candidate mentor(Instance instance, int at) {
        var one = instance.mentors[at];
        var profile = profile(one.site(), one.department(), one.seniority(), one.languages(), one.line(), one.number())
                .with(BuiltIn.OFFERED, skills(one.offered()));
        long id = mentorId(instance, at);
        return new Candidate(id, id, "Mentor " + at, one.places(), profile, List.of(), Set.of());
    }

    private static long mentorId(Instance instance, int at) {
        return instance.mentees.length + at + 1L;
    }

    private static Answers profile(int site, int department, int seniority, int languages, int line, int number) {
        int hours = Instance.HOURS_FROM_UTC[site];
        return new Answers(Map.of(
                BuiltIn.SITE,
                new Answer.Text("Site " + site),
                BuiltIn.TIMEZONE,
                new Answer.Text(hours == 0 ? "UTC" : "UTC" + (hours > 0 ? "+" : "") + hours),
                BuiltIn.DEPARTMENT,
                new Answer.Text("Department " + department),
                BuiltIn.LEVEL,
                Answer.Amount.of(seniority),
                BuiltIn.LANGUAGES,
                choices(languages, LANGUAGES::get),
                LINE,
                new Answer.Text("Line " + line),
                NUMBER,
                Answer.Amount.of(number)));
    }

    private static Answer skills(long bits) {
        return choices(bits, skill -> "Skill " + skill);
    }

    private static Answer choices(long bits, java.util.function.IntFunction<String> word) {
        return new Answer.Choices(IntStream.range(0, Long.SIZE)
                .filter(bit -> ((bits >>> bit) & 1) != 0)
                .mapToObj(word)
                .toList());
    }
}
