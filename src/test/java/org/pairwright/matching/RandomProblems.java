package org.pairwright.matching;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.pairwright.matching.problem.Candidate;
import org.pairwright.matching.problem.MatchingProblem;
import org.pairwright.matching.problem.Terms;
import org.pairwright.program.criteria.Comparison;
import org.pairwright.program.criteria.Criterion;
import org.pairwright.program.criteria.MissingPolicy;
import org.pairwright.program.criteria.PinBan;
import org.pairwright.program.criteria.Weight;
import org.pairwright.program.fields.Answer;
import org.pairwright.program.fields.Answers;
import org.pairwright.program.fields.BuiltIn;
import org.pairwright.program.proposal.Aim;

/** Problems of every kind from a seed: all comparisons, weights, policies, blanks, odd spelling, pins, bans and floors. */
public final class RandomProblems {
    private static final LocalDate ON = LocalDate.of(2026, 7, 1);
    private static final String PACE = "pace";
    private static final String SKILLS = "levelled skills";
    private static final String TIMES = "times";
    private static final String STORY = "story";
    private static final String[] STORIES = {
        "managing wind farms",
        "a manager of Wind",
        "sales in Japan",
        "the sale",
        "I want to",
        "風力発電のマネジメント",
        "solar energies"
    };
    private static final String ALSO_WANTED = "also wanted";
    private static final List<String> SITES = List.of("Nairobi", " nairobi", "OSAKA", "Osaka", "Dublin", "  ");
    private static final List<String> ZONES = List.of(
            "Africa/Nairobi", "Asia/Kolkata", "Pacific/Auckland", "America/Los_Angeles", "Europe/Dublin", "Mars");

    private final SplittableRandom random;

    public RandomProblems(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** With at most so many people on each side. */
    public MatchingProblem problem(int mostMentees, int mostMentors) {
        var mentees = people(1 + random.nextInt(mostMentees), 100, 2);
        var mentors = people(1 + random.nextInt(mostMentors), 102, 3);
        var criteria =
                Stream.generate(this::criterion).limit(1 + random.nextInt(6)).toList();
        long floor = random.nextInt(4) == 0 ? random.nextInt(2_000) : 0;
        var aim = one(List.of(Aim.BEST, Aim.EVERYONE, Aim.FAIR));
        var said = said(mentees, mentors);
        return new MatchingProblem(mentees, mentors, new Terms(aim, floor, criteria, said, Map.of(), ON));
    }

    private List<Candidate> people(int count, long firstId, int most) {
        List<Candidate> people = new ArrayList<>();
        for (int at = 0; at < count; at++) {
            long id = firstId + at;
            people.add(new Candidate(
                    id, id, "Person " + id, random.nextInt(most + 1), profile(), managers(), metBefore()));
        }
        return people;
    }

    private Answers profile() {
        var profile = Answers.NONE;
        if (random.nextInt(6) > 0) {
            profile = profile.with(BuiltIn.SITE, new Answer.Text(one(SITES)));
        }
        if (random.nextInt(6) > 0) {
            profile = profile.with(BuiltIn.TIMEZONE, new Answer.Text(one(ZONES)));
        }
        if (random.nextInt(6) > 0) {
            var level =
                    BigDecimal.valueOf(random.nextInt(8)).add(one(List.of(BigDecimal.ZERO, new BigDecimal("0.25"))));
            profile = profile.with(BuiltIn.LEVEL, new Answer.Amount(level));
        }
        if (random.nextInt(6) > 0) {
            profile = profile.with(PACE, Answer.Amount.of(random.nextInt(5)))
                    .with(SKILLS, some("Excel: 3", "Excel", "excel: 2", "Excel: 1", "Law: 2", "LAW : 3", "law: 0"))
                    .with(TIMES, some("Mon 9-12", "mo 11-13", "Tue-Fri 8-9", "Mornings", "mornings", "Sun 22-2", " "))
                    .with(STORY, new Answer.Text(String.join(" ", some(STORIES).choices())));
        }
        if (random.nextInt(3) > 0) {
            profile = profile.with(ALSO_WANTED, choices());
        }
        return profile.with(BuiltIn.WANTED, choices()).with(BuiltIn.OFFERED, choices());
    }

    private Answer.Choices some(String... all) {
        return new Answer.Choices(Stream.generate(() -> one(List.of(all)))
                .limit(random.nextInt(6))
                .toList());
    }

    private Answer choices() {
        List<String> all = List.of("Budgeting", "budgeting ", "Negotiation", "Law", "Python", "Coaching");
        return new Answer.Choices(
                Stream.generate(() -> one(all)).limit(random.nextInt(4)).toList());
    }

    private List<Long> managers() {
        return Stream.generate(() -> 100L + random.nextInt(8))
                .limit(random.nextInt(3))
                .toList();
    }

    private Set<Long> metBefore() {
        return random.nextInt(3) == 0 ? Set.of(100L + random.nextInt(8)) : Set.of();
    }

    private Criterion criterion() {
        var comparison = comparison();
        String[] fields = fields(comparison);
        var policy = random.nextInt(12) == 0
                ? MissingPolicy.STAYS_OUT
                : one(List.of(MissingPolicy.NEUTRAL, MissingPolicy.NO_MATCH));
        return new Criterion(
                random.nextInt(1_000), 1, random.nextInt(9), comparison, fields[0], fields[1], weight(), policy);
    }

    private Comparison comparison() {
        return switch (random.nextInt(15)) {
            case 0 -> new Comparison.Covers();
            case 1 -> new Comparison.Same();
            case 2 -> new Comparison.Different();
            case 3 -> new Comparison.InCommon();
            case 4 -> new Comparison.Closest(1 + random.nextInt(6));
            case 5 -> new Comparison.GapWithin(-1 + random.nextInt(3), 1 + random.nextInt(3));
            case 6 -> new Comparison.HoursApart(1 + random.nextInt(9));
            case 7 -> new Comparison.ReportingLine();
            case 8 -> new Comparison.Covers(ALSO_WANTED);
            case 9 -> table();
            case 10 -> new Comparison.CoversAtLevel();
            case 11 -> new Comparison.HoursInCommon(1 + random.nextInt(6));
            case 12 -> new Comparison.SimilarText();
            case 13 ->
                new Comparison.Scales(
                        one(List.of(List.of(), List.of(PACE))), 1 + random.nextInt(5), random.nextInt(2) == 0);
            default -> new Comparison.MetBefore();
        };
    }

    private Comparison table() {
        int most = 1 + random.nextInt(7);
        var values = List.of("Nairobi", "osaka", "Dublin", "Law", "budgeting", "Python ", "3", "0.25", "4.25");
        var cells = Stream.generate(() -> new Comparison.Cell(one(values), one(values), random.nextInt(most + 1)))
                .limit(random.nextInt(30))
                .toList();
        return new Comparison.ValueTable(cells, most);
    }

    private String[] fields(Comparison comparison) {
        return switch (comparison) {
            case Comparison.Covers _, Comparison.InCommon _ -> new String[] {BuiltIn.WANTED, BuiltIn.OFFERED};
            case Comparison.Same _, Comparison.Different _ ->
                random.nextInt(3) == 0
                        ? new String[] {BuiltIn.WANTED, BuiltIn.OFFERED}
                        : new String[] {BuiltIn.SITE, BuiltIn.SITE};
            case Comparison.CoversAtLevel _ -> new String[] {SKILLS, SKILLS};
            case Comparison.HoursInCommon _ -> new String[] {TIMES, TIMES};
            case Comparison.SimilarText _ -> new String[] {STORY, STORY};
            case Comparison.Scales _ -> new String[] {BuiltIn.LEVEL, BuiltIn.LEVEL};
            case Comparison.ValueTable _ ->
                one(List.<String[]>of(
                        new String[] {BuiltIn.LEVEL, BuiltIn.LEVEL},
                        new String[] {BuiltIn.SITE, BuiltIn.SITE},
                        new String[] {BuiltIn.WANTED, BuiltIn.OFFERED}));
            case Comparison.Closest _, Comparison.GapWithin _ -> new String[] {BuiltIn.LEVEL, BuiltIn.LEVEL};
            case Comparison.HoursApart _ -> new String[] {BuiltIn.TIMEZONE, BuiltIn.TIMEZONE};
            case Comparison.ReportingLine _, Comparison.MetBefore _ -> new String[] {"", ""};
        };
    }

    private Weight weight() {
        return switch (random.nextInt(8)) {
            case 0 -> new Weight.Must();
            case 1, 2 -> new Weight.MustNot();
            case 3 -> new Weight.Off();
            default -> new Weight.Points(1 + random.nextInt(2_500));
        };
    }

    private List<PinBan> said(List<Candidate> mentees, List<Candidate> mentors) {
        Set<PinBan> said = new HashSet<>();
        for (int at = random.nextInt(4); at > 0; at--) {
            var kind = random.nextInt(3) == 0 ? PinBan.Kind.PIN : PinBan.Kind.BAN;
            said.add(new PinBan(at, 1, one(mentees).participant(), one(mentors).participant(), kind, ""));
        }
        return List.copyOf(said);
    }

    private <T> T one(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
