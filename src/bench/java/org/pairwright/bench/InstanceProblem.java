package org.pairwright.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
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
 * The people of an instance with criteria as she would set them; together they give every pair exactly the instance's own
 * score.
 */
final class InstanceProblem {
    private static final LocalDate ON = LocalDate.of(2026, 11, 2);
    private static final List<String> LANGUAGES = List.of("English", "French", "Spanish", "Portuguese", "Japanese");
    private static final String ALSO_WANTED = "also wanted";
    private static final String PREFERRED = "preferred language";
    private static final int LEVELS = 6;
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
                criterion(1, new Comparison.Covers(ALSO_WANTED), BuiltIn.WANTED, BuiltIn.OFFERED, points(4_500)),
                criterion(2, sites(), BuiltIn.SITE, BuiltIn.SITE, points(1_000)),
                criterion(3, levels(), BuiltIn.LEVEL, BuiltIn.LEVEL, points(1_500)),
                criterion(4, new Comparison.Different(), BuiltIn.DEPARTMENT, BuiltIn.DEPARTMENT, points(500)),
                criterion(5, new Comparison.InCommon(), BuiltIn.LANGUAGES, BuiltIn.LANGUAGES, points(1_000)),
                criterion(6, new Comparison.Covers(), PREFERRED, BuiltIn.LANGUAGES, points(500)),
                criterion(7, new Comparison.Closest(100), NUMBER, NUMBER, points(1_000)),
                criterion(8, new Comparison.Same(), LINE, LINE, new Weight.MustNot()),
                criterion(9, new Comparison.MetBefore(), "", "", new Weight.MustNot()));
    }

    /** The same site, or sites whose clocks are near. */
    private static Comparison sites() {
        int[] hours = Instance.HOURS_FROM_UTC;
        List<Comparison.Cell> cells = new ArrayList<>();
        for (int one = 0; one < hours.length; one++) {
            for (int other = 0; other < hours.length; other++) {
                int parts = one == other ? 100 : Math.max(0, 70 - 10 * Math.abs(hours[one] - hours[other]));
                cells.add(new Comparison.Cell(site(one), site(other), parts));
            }
        }
        return new Comparison.ValueTable(cells, 100);
    }

    private static Comparison levels() {
        List<Comparison.Cell> cells = new ArrayList<>();
        for (int mentee = 1; mentee <= LEVELS; mentee++) {
            for (int gap = 0; gap < Instance.POINTS_BY_GAP.length; gap++) {
                cells.add(new Comparison.Cell(
                        Integer.toString(mentee), Integer.toString(mentee + gap), Instance.POINTS_BY_GAP[gap] / 100));
            }
        }
        return new Comparison.ValueTable(cells, 15);
    }

    private static Weight points(int most) {
        return new Weight.Points(most);
    }

    private static Criterion criterion(int no, Comparison comparison, String mentee, String mentor, Weight weight) {
        return new Criterion(no, 1, no, comparison, mentee, mentor, weight, MissingPolicy.NO_MATCH);
    }

    private static Candidate mentee(Instance instance, int at) {
        var one = instance.mentees[at];
        var profile = profile(one.site(), one.department(), one.seniority(), one.languages(), one.line(), one.number());
        profile.put(BuiltIn.WANTED, skills(one.wantedFirst()));
        profile.put(ALSO_WANTED, skills(one.wantedSecond()));
        profile.put(PREFERRED, choices(1L << one.preferred(), LANGUAGES::get));
        Set<Long> metBefore = Arrays.stream(instance.failed(at))
                .mapToObj(mentor -> mentorId(instance, mentor))
                .collect(Collectors.toSet());
        return new Candidate(at + 1L, at + 1L, "Mentee " + at, 1, new Answers(profile), List.of(), metBefore);
    }

    private static Candidate mentor(Instance instance, int at) {
        var one = instance.mentors[at];
        var profile = profile(one.site(), one.department(), one.seniority(), one.languages(), one.line(), one.number());
        profile.put(BuiltIn.OFFERED, skills(one.offered()));
        long id = mentorId(instance, at);
        return new Candidate(id, id, "Mentor " + at, one.places(), new Answers(profile), List.of(), Set.of());
    }

    private static long mentorId(Instance instance, int at) {
        return instance.mentees.length + at + 1L;
    }

    private static Map<String, Answer> profile(
            int site, int department, int seniority, int languages, int line, int number) {
        Map<String, Answer> profile = new HashMap<>();
        profile.put(BuiltIn.SITE, new Answer.Text(site(site)));
        profile.put(BuiltIn.DEPARTMENT, new Answer.Text("Department " + department));
        profile.put(BuiltIn.LEVEL, Answer.Amount.of(seniority));
        profile.put(BuiltIn.LANGUAGES, choices(languages, LANGUAGES::get));
        profile.put(LINE, new Answer.Text("Line " + line));
        profile.put(NUMBER, Answer.Amount.of(number));
        return profile;
    }

    private static String site(int site) {
        return "Site " + site;
    }

    private static Answer skills(long bits) {
        return choices(bits, skill -> "Skill " + skill);
    }

    private static Answer choices(long bits, IntFunction<String> word) {
        List<String> chosen = new ArrayList<>();
        for (int bit = 0; bit < Long.SIZE; bit++) {
            if (((bits >>> bit) & 1) != 0) {
                chosen.add(word.apply(bit));
            }
        }
        return new Answer.Choices(chosen);
    }
}
