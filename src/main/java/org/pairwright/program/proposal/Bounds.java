package org.pairwright.program.proposal;

/** What numbers she can ask for. */
final class Bounds {
    private static final int PERFECT = 100;

    private Bounds() {}

    static void score(String what, int score) {
        require(what, score, PERFECT);
    }

    static void points(String what, int points) {
        require(what, points, Settings.MOST_POINTS);
    }

    private static void require(String what, int number, int most) {
        if (number < 0 || number > most) {
            throw new IllegalArgumentException(what + " must lie between 0 and " + most + ": " + number);
        }
    }
}
