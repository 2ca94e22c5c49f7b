package org.pairwright.charts;

/**
 * A place on an axis where not every place has room for its label.
 *
 * @param label empty where it is left out
 */
record Mark(int place, String label) implements Comparable<Mark> {
    /** One label for so many places. */
    static final int EVERY = 3;

    /** Labelled if it is the last but one, where a label has room on both sides, or {@link #EVERY} before such a one. */
    static Mark fromTheEnd(int place, int places, String label) {
        return new Mark(place, (places - 2 - place) % EVERY == 0 ? label : "");
    }

    @Override
    public int compareTo(Mark other) {
        return Integer.compare(place, other.place);
    }

    @Override
    public String toString() {
        return label;
    }
}
