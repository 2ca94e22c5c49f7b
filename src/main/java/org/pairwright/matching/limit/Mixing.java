package org.pairwright.matching.limit;

/** A quota by positions: of every hundred pairs so many must be mixed. */
public final class Mixing {
    private static final int PERCENT = 100;

    private final int[] mentees;
    private final int[] mentors;
    private final long given;
    private final long taken;

    /**
     * The arrays are kept as they are.
     *
     * @param mentees a number for each answer, 0 for none
     * @param mentors likewise
     * @param given what a mixed pair counts for the share
     * @param taken what any pair counts against it; together they are in the proportion of a hundred to the share
     */
    public Mixing(int[] mentees, int[] mentors, long given, long taken) {
        this.mentees = mentees;
        this.mentors = mentors;
        this.given = given;
        this.taken = taken;
    }

    public int[] mentees() {
        return mentees;
    }

    public int[] mentors() {
        return mentors;
    }

    public long given() {
        return given;
    }

    public long taken() {
        return taken;
    }

    /** In the smallest whole numbers. */
    public static Mixing of(int[] mentees, int[] mentors, int share) {
        int divisor = greatestCommon(PERCENT, share);
        return new Mixing(mentees, mentors, PERCENT / divisor, share / divisor);
    }

    private static int greatestCommon(int one, int other) {
        return other == 0 ? one : greatestCommon(other, one % other);
    }

    boolean of(int mentee, int mentor) {
        return mentees[mentee] > 0 && mentors[mentor] > 0 && mentees[mentee] != mentors[mentor];
    }

    /** What a pair adds to the slack of the quota, which must not fall below 0. */
    public long count(int mentee, int mentor) {
        return (of(mentee, mentor) ? given : 0) - taken;
    }
}
