package org.pairwright.task;

import org.pairwright.text.Sentence;

/** How far a long piece of work is, told by the work; and the place where it learns that it was cancelled. */
public interface Progress {

    /** Work that nobody watches and nobody cancels. */
    Progress UNWATCHED = (done, total, doing) -> {};

    /**
     * Tells how far the work is. Called often (at least every 100 ms of work); costs next to nothing.
     *
     * @param done how many of {@code total} are done, from 0
     * @param total how many there are, or 0 where nobody knows
     * @param doing what is being done, in words
     * @throws Cancelled if the work was cancelled; the work lets it through
     */
    void report(long done, long total, Sentence doing);
}
