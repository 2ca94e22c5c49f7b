package org.pairwright.matching.solve;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.pairwright.matching.rows.Pulse;
import org.pairwright.matching.rows.ScoreRows;
import org.pairwright.matching.solve.detour.Detour;
import org.pairwright.matching.solve.detour.Detour.Move;

/**
 * A solved problem that stands ready for small changes and questions. Only a part of all pairs is looked at; whenever the
 * best assignment of that part is found, all others are compared with its prices, those that beat them are looked at too,
 * and so on until none does. After a change only what it touches is solved again. Not for several threads at once.
 */
public final class Standing {
    private static final int BEAT_EVERY = 16;
    private static final int[] NOBODY = {};

    private final Network net;
    private final ScoreRows rows;
    private final int[][] banned;
    private final Pricing pricing;
    private final PlaceSearch place;
    private final FillSearch fill;
    private final Pulse pulse;
    private int steps;

    private Standing(Network net, ScoreRows all, Pulse pulse) {
        this.net = net;
        this.banned = new int[net.mentees][];
        Arrays.fill(banned, NOBODY);
        this.rows = all.without(banned);
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
        Optional<Crowd> crowd = Crowd.of(rows, demand);
        if (crowd.isPresent()) {
            crowd.get().settle(net, rows, pulse);
            standing.pricing.settled();
        } else if (Guess.pays(rows, demand)) {
            long[] guess = Guess.of(rows, demand, pulse);
            standing.pricing.list(guess, Pricing.MANY);
            new Auction(net, guess, pulse).run();
        } else {
            standing.pricing.list(net.prices, Pricing.FEW);
            standing.start();
        }
        standing.solve();
        return standing;
    }

    public Assignment assignment() {
        pricing.finish();
        return net.assignment();
    }

    /** For every mentee the positions of her mentors, rising; quicker than the assignment with its proof. */
    public int[][] pairs() {
        return net.made.mentorsOfAll();
    }

    public boolean has(int mentee, int mentor) {
        return net.made.has(mentee, mentor);
    }

    /** Makes changes and questions quick from the first on; without it they are as right. */
    public void prepare() {
        pricing.prepare();
    }

    /** A pair that must not be. */
    public void ban(int mentee, int mentor) {
        forbid(mentee, mentor);
        solve();
    }

    /** A pair that must be: it uses up a need and a place, and only the rest is assigned from now on. */
    public void pin(int mentee, int mentor) {
        forbid(mentee, mentor);
        net.needs[mentee]--;
        net.release(mentee);
        net.places[mentor]--;
        net.fit(mentor);
        solve();
    }

    /** A pair that must be no longer, and may be again as far as the rows allow it. */
    public void unpin(int mentee, int mentor) {
        allowAgain(mentee, mentor);
        net.places[mentor]++;
        needs(mentee, net.needs[mentee] + 1);
    }

    /** A pair that may be again, as far as the rows allow it. */
    public void allow(int mentee, int mentor) {
        allowAgain(mentee, mentor);
        solve();
    }

    /** How many places a mentor has, from 0. */
    public void places(int mentor, int count) {
        net.places[mentor] = count;
        net.fit(mentor);
        solve();
    }

    /** How many mentors a mentee needs; nobody for who is withdrawn. */
    public void needs(int mentee, int count) {
        if (net.lists.size(mentee) == 0) {
            pricing.forget(mentee);
        }
        net.needs[mentee] = count;
        net.release(mentee);
        solve();
    }

    /**
     * What a pair would cost the whole, and who would move: exactly, by solving again with the pair pinned. Everything is as
     * before afterwards.
     *
     * @throws IllegalArgumentException if the pair is not allowed, or there is no need or no place that it could take
     */
    public Detour detour(int mentee, int mentor) {
        int score = rows.score(mentee, mentor);
        if (score < 0 || net.needs[mentee] == 0 || net.places[mentor] == 0) {
            throw new IllegalArgumentException("not allowed: mentee at " + mentee + " with mentor at " + mentor);
        }
        if (net.made.has(mentee, mentor)) {
            return new Detour(0, List.of());
        }
        var before = new Snapshot(net);
        var known = pricing.bounds().keep();
        int[] bannedBefore = banned[mentee];
        pin(mentee, mentor);
        net.needs[mentee]++;
        net.places[mentor]++;
        net.made.make(mentee, mentor, score);
        banned[mentee] = bannedBefore;
        net.lists.add(mentee, mentor, score);
        Detour detour = before.restore(mentee, mentor);
        pricing.bounds().restore(known);
        return detour;
    }

    /** What it would cost the whole if a pair that is made must not be. Everything is as before afterwards. */
    public Detour ifBanned(int mentee, int mentor) {
        int score = net.made.score(mentee, mentor);
        var before = new Snapshot(net);
        var known = pricing.bounds().keep();
        int[] bannedBefore = banned[mentee];
        ban(mentee, mentor);
        banned[mentee] = bannedBefore;
        net.lists.add(mentee, mentor, score);
        Detour detour = before.restore(mentee, Move.NOBODY);
        pricing.bounds().restore(known);
        return detour;
    }

    /** What it would cost the whole if a mentor had so many places; below 0 what it would win. Likewise. */
    public Detour ifPlaces(int mentor, int count) {
        int placesBefore = net.places[mentor];
        var before = new Snapshot(net);
        var known = pricing.bounds().keep();
        places(mentor, count);
        net.places[mentor] = placesBefore;
        Detour detour = before.restore(Move.NOBODY, mentor);
        pricing.bounds().restore(known);
        return detour;
    }

    /** What one more place at each mentor is worth at most; and no less is one place fewer. */
    public long price(int mentor) {
        return net.prices[mentor];
    }

    /** What a mentee brings beyond the price of her mentor’s place; of meaning only while she needs somebody. */
    public long benefit(int mentee) {
        return net.benefits[mentee];
    }

    /** Takes a pair off that the rows do not allow any more and that is not made. */
    public void unlist(int mentee, int mentor) {
        net.lists.remove(mentee, mentor);
    }

    private void forbid(int mentee, int mentor) {
        int[] more = Arrays.copyOf(banned[mentee], banned[mentee].length + 1);
        more[more.length - 1] = mentor;
        banned[mentee] = more;
        net.lists.remove(mentee, mentor);
        if (net.made.has(mentee, mentor)) {
            net.made.part(mentee, mentor);
        }
    }

    /** Who was never looked at has no lists to add to; they are made when she is. */
    private void allowAgain(int mentee, int mentor) {
        banned[mentee] =
                Arrays.stream(banned[mentee]).filter(one -> one != mentor).toArray();
        int score = rows.score(mentee, mentor);
        boolean looked = net.needs[mentee] > 0 || net.lists.size(mentee) > 0;
        if (score >= 0 && looked && net.lists.at(mentee, mentor) < 0) {
            net.lists.add(mentee, mentor, score);
            net.raise(mentee, score - net.prices[mentor]);
        }
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
