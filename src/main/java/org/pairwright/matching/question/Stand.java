package org.pairwright.matching.question;

import org.pairwright.matching.problem.MatchingProblem;
import org.pairwright.program.proposal.Aim;
import org.pairwright.task.Progress;

/** A solved match as questions see it, everybody by position. */
public interface Stand {

    /** The best assignment as it stands. */
    Solution solution();

    /** What a pair earns, whether banned, pinned or below the floor; below 0 where a rule forbids it. */
    int points(int mentee, int mentor);

    /** Pairs below this many points are not allowed, unless pinned. */
    long least();

    /** What leaving one need unmet costs. */
    long unplacedPrice();

    /**
     * No place more at this mentor wins more than this, the price of unmet needs included; unless {@link #loose}.
     */
    long price(int mentor);

    /** What a mentee brings beyond the price of a place: a new pair wins no more than its points above both. Likewise. */
    long benefit(int mentee);

    /** Whether prices only hint at what a change wins: a lowest score that was raised may come down, a quota count again. */
    default boolean loose() {
        var settings = solution().problem().terms().settings();
        return settings.aim() == Aim.FAIR || !settings.quotas().isEmpty();
    }

    /**
     * What one more place at a mentor is worth, exactly.
     *
     * @throws org.pairwright.task.Cancelled if the progress says so
     */
    PlaceWorth oneMorePlace(int mentor, Progress progress);

    /**
     * Gives a mentor one place more, and solves again; only of a stand made for it by {@link #again}.
     *
     * @throws org.pairwright.task.Cancelled if the progress says so
     */
    void givePlace(int mentor, Progress progress);

    /**
     * Solves another problem from the beginning.
     *
     * @throws org.pairwright.task.Cancelled if the progress says so
     */
    Stand again(MatchingProblem other, Progress progress);

    /** The best assignment of a problem of the same people by position, where some pairs are preferred. */
    Solution keeping(MatchingProblem other, Keeping keeping, Progress progress);
}
