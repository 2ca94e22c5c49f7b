package org.pairwright.matching.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Some criteria that tell few mentors apart, added up once for all mentors whom none of them tells apart. */
final class Together {
    /** For those who read all pairs: a row passes by few sums. */
    static final int MANY_GROUPS = 1_200;

    /** For those who look up a mentor here and there: few sums to be added up. */
    static final int FEW_GROUPS = 300;

    private final List<AskedOnce> criteria;
    private final Alike mentors;
    private final int[] sums;

    /** By criterion the group, as it tells them apart, of each group of all together. */
    private final int[][] groupsOf;

    private Together(List<AskedOnce> criteria, Alike mentors) {
        this.criteria = criteria;
        this.mentors = mentors;
        this.sums = new int[mentors.count()];
        this.groupsOf = new int[criteria.size()][sums.length];
        for (int at = 0; at < groupsOf.length; at++) {
            for (int group = 0; group < sums.length; group++) {
                groupsOf[at][group] = criteria.get(at).mentors().of(mentors.first(group));
            }
        }
    }

    /** Fewest groups first, as many together as can be without more groups than that. */
    static List<Together> of(List<AskedOnce> all, int mostGroups) {
        List<Together> found = new ArrayList<>();
        List<AskedOnce> some = new ArrayList<>();
        Optional<Alike> alike = Optional.empty();
        for (AskedOnce next : all.stream()
                .sorted(Comparator.comparingInt(one -> one.mentors().count()))
                .toList()) {
            Optional<Alike> more = alike.map(so -> so.and(next.mentors()));
            if (more.isPresent() && more.get().count() > mostGroups) {
                alike.ifPresent(so -> found.add(new Together(List.copyOf(some), so)));
                some.clear();
                more = Optional.empty();
            }
            some.add(next);
            alike = Optional.of(more.orElse(next.mentors()));
        }
        alike.ifPresent(so -> found.add(new Together(List.copyOf(some), so)));
        return List.copyOf(found);
    }

    /** What each group of mentors earns by all the criteria; below {@link AskedOnce#NEVER} nothing is counted. */
    int[] sums(int mentee, int[] acquainted) {
        Arrays.fill(sums, 0);
        for (int at = 0; at < groupsOf.length; at++) {
            int[] points = criteria.get(at).points(mentee, acquainted);
            int[] groupOf = groupsOf[at];
            for (int group = 0; group < sums.length; group++) {
                sums[group] = Math.max(AskedOnce.NEVER, sums[group] + points[groupOf[group]]);
            }
        }
        return sums;
    }

    /** For every mentor the group. */
    int[] groups() {
        return mentors.ofAll();
    }
}
