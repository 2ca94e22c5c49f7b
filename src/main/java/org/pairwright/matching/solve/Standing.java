package org.pairwright.matching.solve;

/**
 * A solved problem that stands ready for questions and small changes. Only a part of all pairs is looked at; whenever the
 * best assignment of that part is found, all others are compared with its prices, those that beat them are looked at too,
 * and so on until none does.
 */
public final class Standing {
    private static final int BEAT_EVERY = 16;

    private final Network net;
    private final Pricing pricing;
    private final PlaceSearch place;
    private final FillSearch fill;
    private final Pulse pulse;
    private int steps;

    private Standing(Network net, ScoreRows rows, Pulse pulse) {
        this.net = net;
        this.pricing = new Pricing(net, rows, pulse);
        this.place = new PlaceSearch(net);
        this.fill = new FillSearch(net);
        this.pulse = pulse;
    }

    /**
     * Solves.
     *
     * @param pulse beaten with a number of mentees; what it throws ends the work
     */
    public static Standing of(ScoreRows rows, Demand demand, Pulse pulse) {
        var net = new Network(rows, demand);
        var standing = new Standing(net, rows, pulse);
        if (Guess.pays(rows, demand)) {
            long[] guess = Guess.of(rows, demand, pulse);
            standing.pricing.list(guess);
            new Auction(net, guess, pulse).run();
        } else {
            standing.pricing.list(net.prices);
            standing.start();
        }
        standing.solve();
        return standing;
    }

    public Assignment assignment() {
        return net.assignment();
    }

    private void start() {
        for (int mentee = 0; mentee < net.mentees; mentee++) {
            net.benefits[mentee] = net.bestWorth(mentee);
        }
    }

    private void solve() {
        do {
            settle();
        } while (pricing.look() > 0);
        pricing.finish();
    }

    /** Meets every need that would pay, then uses or cheapens every free place. */
    private void settle() {
        for (int mentee = 0; mentee < net.mentees; mentee++) {
            while (net.waits(mentee)) {
                place.place(mentee);
                beat(mentee);
            }
            if (net.unplacedPrice == 0) {
                placeForNothing(mentee);
            }
        }
        for (int mentor = 0; mentor < net.mentors; mentor++) {
            while (net.idle(mentor)) {
                fill.fill(mentor);
                beat(net.mentees);
            }
        }
    }

    /** Where being unplaced costs nothing, a pair that is worth nothing is still better than none. */
    private void placeForNothing(int mentee) {
        boolean placed = true;
        while (placed && net.unmet(mentee)) {
            int before = net.made.mentorCount(mentee);
            place.place(mentee);
            placed = net.made.mentorCount(mentee) > before;
        }
    }

    private void beat(int mentees) {
        if (++steps % BEAT_EVERY == 0) {
            pulse.beat(mentees);
        }
    }
}
