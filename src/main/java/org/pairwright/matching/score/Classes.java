package org.pairwright.matching.score;

import java.util.Arrays;

/** People by classes: the class of each, and the first of each class. */
final class Classes {
    /** Up to so many combinations of a class and a group are numbered in a table of all of them. */
    private static final long MOST_IN_TABLE = 1 << 18;

    private static final int NOT_YET = -1;

    private final int[] of;
    private final int[] first;

    /** All alike. */
    Classes(int people) {
        this(new int[people], people == 0 ? new int[0] : new int[1]);
    }

    private Classes(int[] of, int[] first) {
        this.of = of;
        this.first = first;
    }

    int[] of() {
        return of;
    }

    int[] first() {
        return first;
    }

    int count() {
        return first.length;
    }

    /** Numbered by the old class, then by the group, so that who is alike stands near. */
    Classes split(int[] groups, int groupCount) {
        return (long) first.length * groupCount <= MOST_IN_TABLE ? inTable(groups, groupCount) : sorted(groups);
    }

    private Classes inTable(int[] groups, int groupCount) {
        int[] number = new int[first.length * groupCount];
        Arrays.fill(number, NOT_YET);
        for (int at = 0; at < of.length; at++) {
            number[of[at] * groupCount + groups[at]] = 0;
        }
        int count = 0;
        for (int at = 0; at < number.length; at++) {
            if (number[at] != NOT_YET) {
                number[at] = count++;
            }
        }
        int[] split = new int[of.length];
        int[] firsts = new int[count];
        for (int at = of.length - 1; at >= 0; at--) {
            split[at] = number[of[at] * groupCount + groups[at]];
            firsts[split[at]] = at;
        }
        return new Classes(split, firsts);
    }

    private Classes sorted(int[] groups) {
        long[] both = new long[of.length];
        for (int at = 0; at < both.length; at++) {
            both[at] = (long) of[at] << Integer.SIZE | groups[at];
        }
        long[] known = both.clone();
        Arrays.sort(known);
        int count = 0;
        for (int at = 0; at < known.length; at++) {
            if (at == 0 || known[at] != known[at - 1]) {
                known[count++] = known[at];
            }
        }
        int[] split = new int[of.length];
        int[] firsts = new int[count];
        for (int at = of.length - 1; at >= 0; at--) {
            split[at] = Arrays.binarySearch(known, 0, count, both[at]);
            firsts[split[at]] = at;
        }
        return new Classes(split, firsts);
    }
}
