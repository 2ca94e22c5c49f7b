package org.pairwright.matching.score;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.pairwright.matching.rows.Kinds;

/** Finds out whether there are only few kinds of people, alike in everything that criteria compare. */
final class AlikeInAll {
    /** With more kinds than one in so many people it is no crowd. */
    private static final int FEW = 4;

    private AlikeInAll() {}

    /** Told as soon as there are too many kinds: the criteria that part most are asked first. */
    static Optional<Kinds> of(List<GroupedEarning> earnings, int mentees, int mentors) {
        var menteeKinds = new Classes(mentees);
        var mentorKinds = new Classes(mentors);
        List<GroupedEarning> mostFirst = earnings.stream()
                .sorted(Comparator.comparingInt((GroupedEarning one) -> one.menteeGroupCount() + one.mentorGroupCount())
                        .reversed())
                .toList();
        for (GroupedEarning one : mostFirst) {
            if (tooMany(one.menteeGroupCount() - 1, mentees) || tooMany(one.mentorGroupCount() - 1, mentors)) {
                return Optional.empty();
            }
            menteeKinds = menteeKinds.split(one.menteeGroups(), one.menteeGroupCount());
            mentorKinds = mentorKinds.split(one.mentorGroups(), one.mentorGroupCount());
            if (tooMany(menteeKinds.count(), mentees) || tooMany(mentorKinds.count(), mentors)) {
                return Optional.empty();
            }
        }
        return Optional.of(new Kinds(menteeKinds.of(), mentorKinds.of()));
    }

    private static boolean tooMany(int kinds, int people) {
        return kinds > Math.max(1, people / FEW);
    }
}
