package org.pairwright.matching.question;

import org.pairwright.matching.problem.Terms;
import org.pairwright.text.Sentence;

/** Differences of points as people read them, of 100. */
public final class Difference {
    private final Terms terms;

    public Difference(Terms terms) {
        this.terms = terms;
    }

    /** From one pair to another, as the two scores on the screen differ. */
    public int between(long before, long after) {
        return terms.scoreOf(after) - terms.scoreOf(before);
    }

    /** A sum of points as a number of 100, rounded to the nearest. */
    public long read(long points) {
        long most = terms.mostPoints();
        return most == 0 ? 0 : Math.floorDiv(200 * points + most, 2 * most);
    }

    /** With its sign: +3, −3, ±0. */
    public static String signed(long number) {
        return number == 0 ? "±0" : (number > 0 ? "+" : "−") + Math.abs(number);
    }

    /**
     * What a change comes to.
     *
     * @param shown what the numbers of its parts, as people read them, add up to
     */
    public Sentence together(long points, long shown) {
        long read = read(points);
        if (points == 0) {
            return Sentence.of("question.together.same");
        }
        if (read == 0) {
            return points < 0 ? Sentence.of("question.together.tinyLess") : Sentence.of("question.together.tinyMore");
        }
        return read == shown
                ? Sentence.of("question.together.points", signed(read), Math.abs(read))
                : Sentence.of("question.together.rounded", signed(read), Math.abs(read));
    }
}
