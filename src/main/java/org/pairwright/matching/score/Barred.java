package org.pairwright.matching.score;

import java.util.List;

/** The mentors whom a mentee cannot have, whatever they earn together. */
final class Barred {
    private final Relation never;
    private final List<RelatedEarning> related;
    private final int[] stayOut;

    /** Nobody can have those who stay out. */
    Barred(Relation never, List<RelatedEarning> related, int[] stayOut) {
        this.never = never;
        this.related = related;
        this.stayOut = stayOut;
    }

    /** Whether there is no more to how people stand to each other than whom they cannot have. */
    boolean isAll(int mentee) {
        for (RelatedEarning one : related) {
            if (!one.onlyForbidsSome(mentee)) {
                return false;
            }
        }
        return true;
    }

    /** Takes their bits away; they may be told more than once. */
    void takeFrom(long[] allowed, int mentee, int[] placeOf) {
        take(never.of(mentee), allowed, placeOf);
        take(stayOut, allowed, placeOf);
        for (RelatedEarning one : related) {
            take(one.related(mentee), allowed, placeOf);
        }
    }

    private static void take(int[] mentors, long[] allowed, int[] placeOf) {
        for (int mentor : mentors) {
            int place = placeOf[mentor];
            allowed[place / Long.SIZE] &= ~(1L << place % Long.SIZE);
        }
    }
}
