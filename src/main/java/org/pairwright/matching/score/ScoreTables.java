package org.pairwright.matching.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.pairwright.matching.plain.PlainScore;
import org.pairwright.matching.problem.MatchingProblem;
import org.pairwright.matching.rows.Kinds;
import org.pairwright.matching.rows.Offers;
import org.pairwright.matching.rows.Pulse;
import org.pairwright.matching.rows.ScoreRows;
import org.pairwright.program.criteria.Weight;

/**
 * The same scores as {@link PlainScore}, a row at a time and fast: people who are alike in some criteria are compared once
 * as classes, criteria with few different answers are taken together, and the row is gathered from the tables of a few
 * {@linkplain Layer layers}. Not for several threads at once.
 */
public final class ScoreTables implements ScoreRows {
    private final int mentees;
    private final int mentors;
    private final List<Earning> inForce;
    private final List<Layer> layers;
    private final List<RelatedEarning> related;
    private final boolean[] menteeStaysOut;
    private final int[] mentorsStayingOut;
    private final Relation never;
    private final List<Sieve> sieves;

    public ScoreTables(MatchingProblem problem) {
        this(problem, Pulse.NONE);
    }

    /** The same; the pulse may end it, and is beaten for nobody yet. */
    public ScoreTables(MatchingProblem problem, Pulse pulse) {
        this.mentees = problem.mentees().size();
        this.mentors = problem.mentors().size();
        this.inForce = problem.terms().criteria().stream()
                .filter(criterion -> !(criterion.weight() instanceof Weight.Off))
                .<Earning>map(criterion -> {
                    pulse.beat(0);
                    return Earning.of(criterion, problem);
                })
                .toList();
        pulse.beat(0);
        var grouped = only(GroupedEarning.class, inForce);
        var covering = grouped.stream()
                .filter(one -> one.covering().isPresent())
                .max(Comparator.comparingInt(GroupedEarning::most));
        var besides = new ArrayList<>(grouped);
        covering.ifPresent(besides::remove);
        this.layers = new ArrayList<>(Layer.all(besides, mentees, mentors, Layer.MOST_CLASSES));
        pulse.beat(0);
        var main = layers.getFirst();
        covering.ifPresent(one -> layers.addAll(Layer.all(List.of(one), mentees, mentors, Layer.MOST_CLASSES)));
        pulse.beat(0);
        this.related = only(RelatedEarning.class, inForce);
        this.menteeStaysOut = new boolean[mentees];
        var mentorStaysOut = new boolean[mentors];
        for (Earning one : inForce) {
            if (one.keepsSomeOut()) {
                markOut(one, mentorStaysOut);
            }
        }
        this.mentorsStayingOut =
                IntStream.range(0, mentors).filter(at -> mentorStaysOut[at]).toArray();
        pulse.beat(0);
        this.never = Relation.never(problem);
        pulse.beat(0);
        var barred = new Barred(never, related, mentorsStayingOut);
        this.sieves =
                covering
                        .flatMap(GroupedEarning::covering)
                        .map(one -> new Sieve(one, forSieve(main, besides), barred))
                        .stream()
                        .toList();
    }

    @Override
    public int mentees() {
        return mentees;
    }

    @Override
    public int mentors() {
        return mentors;
    }

    @Override
    public void read(int mentee, int[] row) {
        if (menteeStaysOut[mentee]) {
            Arrays.fill(row, FORBIDDEN);
            return;
        }
        gather(mentee, row);
        related.forEach(one -> one.applyTo(mentee, row));
        forbid(never.of(mentee), row);
        forbid(mentorsStayingOut, row);
    }

    @Override
    public int score(int mentee, int mentor) {
        boolean out = menteeStaysOut[mentee]
                || Arrays.binarySearch(mentorsStayingOut, mentor) >= 0
                || Arrays.binarySearch(never.of(mentee), mentor) >= 0;
        if (out) {
            return FORBIDDEN;
        }
        int score = 0;
        for (Earning one : inForce) {
            int earned = one.earned(mentee, mentor);
            if (!one.isRule()) {
                score += earned;
            } else if (earned == 0) {
                return FORBIDDEN;
            }
        }
        return score;
    }

    @Override
    public Optional<Kinds> kinds() {
        return AlikeInAll.of(only(GroupedEarning.class, inForce), mentees, mentors)
                .map(kinds -> {
                    Kinds found = kinds.except(never.ofAll());
                    for (RelatedEarning one : related) {
                        found = one.except(found);
                    }
                    return found;
                });
    }

    /** The main layer bounds what mentors are worth, so its classes may be many; the others are looked up here and there. */
    private List<Layer> forSieve(Layer main, List<GroupedEarning> all) {
        List<GroupedEarning> others = new ArrayList<>(all);
        others.removeAll(main.earnings());
        List<Layer> found = new ArrayList<>(List.of(main));
        found.addAll(Layer.all(others, mentees, mentors, Layer.FEW_CLASSES));
        return List.copyOf(found);
    }

    private void markOut(Earning one, boolean[] mentorStaysOut) {
        for (int mentee = 0; mentee < mentees; mentee++) {
            menteeStaysOut[mentee] |= one.keepsOutMentee(mentee);
        }
        for (int mentor = 0; mentor < mentors; mentor++) {
            mentorStaysOut[mentor] |= one.keepsOutMentor(mentor);
        }
    }

    /** Three layers at a time: every pair of a run passes through here, and a loop of its own for each would cost double. */
    private void gather(int mentee, int[] row) {
        int at = layers.size() % 3;
        switch (at) {
            case 1 -> write(layers.get(0), mentee, row);
            case 2 -> write(layers.get(0), layers.get(1), mentee, row);
            default -> Arrays.fill(row, 0);
        }
        for (; at < layers.size(); at += 3) {
            add(layers.get(at), layers.get(at + 1), layers.get(at + 2), mentee, row);
        }
    }

    @Override
    public void offer(int mentee, int[] row, Offers offers) {
        if (sieves.isEmpty() || !sieves.getFirst().isFor(mentee)) {
            ScoreRows.super.offer(mentee, row, offers);
        } else if (!menteeStaysOut[mentee]) {
            sieves.getFirst().offer(mentee, offers);
        }
    }

    private static void write(Layer one, int mentee, int[] row) {
        int[] earned = one.earned(mentee);
        char[] classes = one.mentorClasses();
        for (int mentor = 0; mentor < row.length; mentor++) {
            row[mentor] = earned[classes[mentor]];
        }
    }

    private static void write(Layer one, Layer two, int mentee, int[] row) {
        int[] earned = one.earned(mentee);
        char[] classes = one.mentorClasses();
        int[] earnedToo = two.earned(mentee);
        char[] classesToo = two.mentorClasses();
        for (int mentor = 0; mentor < row.length; mentor++) {
            row[mentor] = earned[classes[mentor]] + earnedToo[classesToo[mentor]];
        }
    }

    private static void add(Layer one, Layer two, Layer three, int mentee, int[] row) {
        int[] first = one.earned(mentee);
        char[] firstClasses = one.mentorClasses();
        int[] second = two.earned(mentee);
        char[] secondClasses = two.mentorClasses();
        int[] third = three.earned(mentee);
        char[] thirdClasses = three.mentorClasses();
        for (int mentor = 0; mentor < row.length; mentor++) {
            int points = first[firstClasses[mentor]] + second[secondClasses[mentor]] + third[thirdClasses[mentor]];
            row[mentor] = Math.max(Layer.NEVER, row[mentor] + points);
        }
    }

    private static void forbid(int[] some, int[] row) {
        for (int mentor : some) {
            row[mentor] = FORBIDDEN;
        }
    }

    private static <T extends Earning> List<T> only(Class<T> kind, List<Earning> all) {
        return all.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
