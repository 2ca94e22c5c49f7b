package org.pairwright.matching.limit;

import java.util.List;
import java.util.Optional;
import org.pairwright.matching.rows.Pulse;
import org.pairwright.matching.rows.ScoreRows;

/**
 * Keeps quotas by Lagrange multipliers (Fisher, "The Lagrangian Relaxation Method for Solving Integer Programming Problems",
 * 1981): a mixed pair counts for more until enough are mixed. The best worth at any multipliers bounds what is possible; what
 * is found keeps the quotas, and the difference is the proved gap.
 */
public final class QuotaSearch {
    private static final int SWEEPS = 4;

    private final ScoreRows rows;
    private final Room room;
    private final List<Mixing> quotas;
    private final long[] pinned;
    private final long greatest;
    private final Pulse pulse;
    private Optional<Tried> best = Optional.empty();
    private Optional<Tried> tightest = Optional.empty();
    private Optional<Tried> tooFew = Optional.empty();

    private QuotaSearch(ScoreRows rows, Room room, Asked asked, Pulse pulse) {
        this.rows = rows;
        this.room = room;
        this.quotas = asked.quotas;
        this.pinned = asked.pinned;
        this.greatest = asked.greatest;
        this.pulse = pulse;
    }

    /** What is asked. */
    public static final class Asked {
        private final List<Mixing> quotas;
        private final long[] pinned;
        private final long greatest;

        /**
         * The arrays are kept as they are.
         *
         * @param pinned what pairs that are given count for each quota
         * @param greatest the greatest multiplier that is tried
         */
        public Asked(List<Mixing> quotas, long[] pinned, long greatest) {
            this.quotas = List.copyOf(quotas);
            this.pinned = pinned;
            this.greatest = greatest;
        }
    }

    /** Searches. With nothing asked it finds the best assignment, and the proof is its own. */
    public static Quoted solve(ScoreRows rows, Room room, Asked asked, Pulse pulse) {
        return new QuotaSearch(rows, room, asked, pulse).solve();
    }

    private Quoted solve() {
        Tried free = solve(new long[quotas.size()]);
        Tried last = free;
        for (int sweep = 0; sweep < SWEEPS && best.isEmpty(); sweep++) {
            for (int quota = 0; quota < quotas.size(); quota++) {
                last = last.slack[quota] < 0 ? raised(last, quota) : last;
            }
        }
        return best.isPresent()
                ? kept(best.get())
                : new Quoted(last.shared.mentorsOf(), free.shared, free.multipliers, keptBy(last));
    }

    private Quoted kept(Tried found) {
        int[][] mentorsOf = tooFew.map(other -> new Exchange(rows, room, quotas, pinned)
                        .from(found.shared.mentorsOf(), other.shared.mentorsOf()))
                .orElse(found.shared.mentorsOf());
        Tried proof = tightest.orElse(found);
        return new Quoted(mentorsOf, proof.shared, proof.multipliers, keptBy(found));
    }

    /** The least multiplier at which the quota is kept, or one above all bounds. */
    private Tried raised(Tried from, int quota) {
        long tooLow = from.multipliers[quota];
        long enough = Math.max(1, 2 * tooLow);
        Tried last = solve(from.with(quota, enough));
        while (last.slack[quota] < 0 && enough < greatest) {
            tooLow = enough;
            enough = Math.min(greatest, 4 * enough);
            last = solve(from.with(quota, enough));
        }
        while (last.slack[quota] > 0 && enough - tooLow > 1) {
            long middle = tooLow + (enough - tooLow) / 2;
            Tried tried = solve(from.with(quota, middle));
            if (tried.slack[quota] < 0) {
                tooLow = middle;
            } else {
                enough = middle;
                last = tried;
            }
        }
        return last;
    }

    private Tried solve(long[] multipliers) {
        Shared shared = Sharing.solve(Counted.of(rows, quotas, multipliers), room, pulse);
        var tried = new Tried(multipliers, shared, worth(shared), slack(shared));
        if (tried.keeps()) {
            best = best.filter(one -> one.worth >= tried.worth).or(() -> Optional.of(tried));
        } else {
            tooFew = Optional.of(tried);
        }
        tightest = tightest.filter(one -> one.bound() <= tried.bound()).or(() -> Optional.of(tried));
        return tried;
    }

    private long worth(Shared shared) {
        return new Worth(rows, room).of(shared.mentorsOf());
    }

    private long[] slack(Shared shared) {
        long[] slack = pinned.clone();
        for (int mentee = 0; mentee < shared.mentorsOf().length; mentee++) {
            for (int mentor : shared.mentorsOf()[mentee]) {
                for (int at = 0; at < slack.length; at++) {
                    slack[at] += quotas.get(at).count(mentee, mentor);
                }
            }
        }
        return slack;
    }

    private boolean[] keptBy(Tried tried) {
        boolean[] kept = new boolean[quotas.size()];
        for (int at = 0; at < kept.length; at++) {
            kept[at] = tried.slack[at] >= 0;
        }
        return kept;
    }

    /** The best assignment at some multipliers, and how far it is beyond each quota. */
    private static final class Tried {
        private final long[] multipliers;
        private final Shared shared;
        private final long worth;
        private final long[] slack;

        Tried(long[] multipliers, Shared shared, long worth, long[] slack) {
            this.multipliers = multipliers;
            this.shared = shared;
            this.worth = worth;
            this.slack = slack;
        }

        boolean keeps() {
            for (long one : slack) {
                if (one < 0) {
                    return false;
                }
            }
            return true;
        }

        long bound() {
            long bound = worth;
            for (int at = 0; at < slack.length; at++) {
                bound += multipliers[at] * slack[at];
            }
            return bound;
        }

        long[] with(int quota, long multiplier) {
            long[] changed = multipliers.clone();
            changed[quota] = multiplier;
            return changed;
        }
    }
}
