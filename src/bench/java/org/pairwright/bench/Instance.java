package org.pairwright.bench;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.pairwright.matching.rows.ScoreRows;

/**
 * A made-up mentoring program for measurements, the same for everybody who measures. {@link #score} is the definition of
 * the score. Known with seed 7, most mentees placed first, then the greatest total: easy 300 x 200 2,210,082; hard 300 x
 * 200 placed 265, 1,643,395; easy 10,000 x 7,000 85,031,659; hard 10,000 x 7,000 placed 9,333, 66,078,825.
 */
final class Instance implements ScoreRows {
    static final int[] POINTS_BY_GAP = {300, 1_100, 1_500, 1_300, 800, 400, 400, 400};
    static final int[] HOURS_FROM_UTC = {0, 0, 1, 1, 2, -5, -5, -8, 3, 5, 8, 9};

    private static final int SKILLS = 60;
    private static final int SITES = 12;
    private static final int DEPARTMENTS = 20;
    private static final int LINES = 50;
    private static final double[] STEEP = popularity(1);
    private static final double[] FLAT = popularity(0.5);

    final Mentee[] mentees;
    final Mentor[] mentors;

    /** Skills and languages are sets of bits; {@code failed} are mentors who may not be met again, rising. */
    record Mentee(
            long wantedFirst,
            long wantedSecond,
            int languages,
            int preferred,
            int site,
            int seniority,
            int department,
            int line,
            int number) {}

    record Mentor(
            long offered, int languages, int site, int seniority, int department, int line, int number, int places) {}

    private final int[][] failed;

    Instance(int menteeCount, int mentorCount, boolean hard, long seed) {
        var random = new SplittableRandom(seed);
        mentees = new Mentee[menteeCount];
        Arrays.setAll(mentees, _ -> mentee(random));
        mentors = new Mentor[mentorCount];
        Arrays.setAll(mentors, at -> mentor(random, hard, hard && at < mentorCount / 10));
        failed = new int[menteeCount][];
        Arrays.setAll(failed, _ -> failed(random, mentorCount));
    }

    int[] failed(int mentee) {
        return failed[mentee].clone();
    }

    int[] places() {
        return Arrays.stream(mentors).mapToInt(Mentor::places).toArray();
    }

    /** The score of one pair, written the plain way; below 0 where it is not allowed. */
    @Override
    public int score(int mentee, int mentor) {
        Mentee one = mentees[mentee];
        Mentor other = mentors[mentor];
        if (one.line == other.line || Arrays.binarySearch(failed[mentee], mentor) >= 0) {
            return FORBIDDEN;
        }
        int hits = 2 * Long.bitCount(one.wantedFirst & other.offered) + Long.bitCount(one.wantedSecond & other.offered);
        int score = hits * 4_500 / (2 * Long.bitCount(one.wantedFirst) + Long.bitCount(one.wantedSecond));
        int apart = Math.abs(HOURS_FROM_UTC[other.site] - HOURS_FROM_UTC[one.site]);
        score += other.site == one.site ? 1_000 : Math.max(0, 700 - 100 * apart);
        int gap = other.seniority - one.seniority;
        score += gap < 0 ? 0 : POINTS_BY_GAP[gap];
        score += other.department == one.department ? 0 : 500;
        boolean preferred = ((other.languages >> one.preferred) & 1) != 0;
        score += preferred ? 1_500 : (other.languages & one.languages) != 0 ? 1_000 : 0;
        return score + 1_000 - 10 * Math.abs(one.number - other.number);
    }

    @Override
    public int mentees() {
        return mentees.length;
    }

    @Override
    public int mentors() {
        return mentors.length;
    }

    @Override
    public void read(int mentee, int[] row) {
        for (int mentor = 0; mentor < row.length; mentor++) {
            row[mentor] = score(mentee, mentor);
        }
    }

    private static Mentee mentee(SplittableRandom random) {
        long first = skills(random, STEEP, 2, 0);
        long second = skills(random, FLAT, 1 + random.nextInt(3), first);
        int preferred = language(random);
        int languages = languages(random, preferred);
        int site = site(random);
        int seniority = 1 + Math.min(random.nextInt(6), random.nextInt(6));
        return new Mentee(
                first,
                second,
                languages,
                preferred,
                site,
                seniority,
                random.nextInt(DEPARTMENTS),
                random.nextInt(LINES),
                random.nextInt(101));
    }

    /** In a hard instance a tenth of the mentors are stars, wanted by all, and places are short. */
    private static Mentor mentor(SplittableRandom random, boolean hard, boolean star) {
        long offered = star
                ? skills(random, STEEP, 10, 0)
                : hard ? skills(random, FLAT, 2, 0) & ~0x3L : skills(random, FLAT, 4 + random.nextInt(5), 0);
        int languages = languages(random, star ? 0 : language(random));
        int site = star ? 0 : site(random);
        int seniority = star ? 5 + random.nextInt(2) : 3 + random.nextInt(6);
        int department = random.nextInt(DEPARTMENTS);
        int line = random.nextInt(LINES);
        int number = random.nextInt(101);
        int places = hard ? random.nextInt(100) < 67 ? 1 : 2 : 1 + random.nextInt(3);
        return new Mentor(offered, languages, site, seniority, department, line, number, places);
    }

    private static int[] failed(SplittableRandom random, int mentors) {
        var failed = new TreeSet<Integer>();
        for (int left = random.nextInt(3); left > 0; left--) {
            failed.add(random.nextInt(mentors));
        }
        return failed.stream().mapToInt(Integer::intValue).toArray();
    }

    private static long skills(SplittableRandom random, double[] popularity, int count, long not) {
        long skills = 0;
        while (Long.bitCount(skills) < count) {
            int found = Arrays.binarySearch(popularity, random.nextDouble() * popularity[SKILLS - 1]);
            long skill = 1L << (found < 0 ? -found - 1 : found);
            skills |= skill & ~not;
        }
        return skills;
    }

    private static int languages(SplittableRandom random, int preferred) {
        return (1 << preferred) | (random.nextInt(3) > 0 ? 1 : 0);
    }

    private static int language(SplittableRandom random) {
        int dice = random.nextInt(100);
        return dice < 50 ? 0 : dice < 70 ? 1 : dice < 83 ? 2 : dice < 93 ? 3 : 4;
    }

    private static int site(SplittableRandom random) {
        return Math.min(random.nextInt(SITES), random.nextInt(SITES + 4)) % SITES;
    }

    private static double[] popularity(double steepness) {
        double[] popularity = new double[SKILLS];
        double sum = 0;
        for (int skill = 0; skill < SKILLS; skill++) {
            sum += 1 / (steepness == 1 ? skill + 1 : Math.sqrt(skill + 1));
            popularity[skill] = sum;
        }
        return popularity;
    }
}
