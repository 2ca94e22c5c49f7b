package org.pairwright.desk;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.pairwright.desk.backup.Backup;
import org.pairwright.desk.backup.DeskCounts;
import org.pairwright.storage.side.SideRecord;
import org.pairwright.task.Progress;
import org.pairwright.text.Sentence;

/**
 * A damaged desk: what was found, and the ways to put it right, the best first. Nothing is touched before she chooses; the
 * damaged file is kept aside whatever she chooses.
 */
public final class Recovery implements AutoCloseable {
    private final List<Sentence> findings;
    private final List<Offer> offers;
    private final Repair repair;
    private final Runnable leave;

    /**
     * One way: a backup, and what was done after it as far as the side file has it.
     *
     * @param steps done after the backup that will be done again, oldest first
     * @param complete whether that brings back everything that is known to have been saved
     */
    public record Offer(Backup backup, List<SideRecord> steps, boolean complete) {

        public Instant at() {
            return steps.isEmpty() ? backup.note().at() : steps.getLast().step().at();
        }

        public DeskCounts counts() {
            return backup.note().counts();
        }

        /** In one sentence: from when, how much, and what follows. */
        public Sentence sentence() {
            return Sentence.of(
                    complete ? "desk.offerComplete" : "desk.offer",
                    backup.note().at(),
                    counts().sentence(),
                    steps.size());
        }
    }

    /** Does what was chosen. */
    interface Repair {
        Opening with(Offer offer, Progress progress) throws IOException;

        /** Empty if the secret does not open the backup. */
        Optional<Opening> from(Backup elsewhere, char[] secret, Progress progress) throws IOException;

        boolean asksFor(Backup elsewhere);
    }

    Recovery(List<Sentence> findings, List<Offer> offers, Repair repair, Runnable leave) {
        this.findings = findings;
        this.offers = offers;
        this.repair = repair;
        this.leave = leave;
    }

    /** What is wrong, in words. */
    public List<Sentence> findings() {
        return findings;
    }

    /** Best first; none where there is no good backup. */
    public List<Offer> offers() {
        return offers;
    }

    /**
     * Puts the desk right and opens it.
     *
     * @throws IOException if it did not come about; then all is as it was
     */
    public Opening repair(Offer offer, Progress progress) throws IOException {
        return repair.with(offer, progress);
    }

    /** Whether a backup that lies elsewhere is sealed with another key than this desk, so that its password is needed. */
    public boolean asksFor(Backup elsewhere) {
        return repair.asksFor(elsewhere);
    }

    /**
     * Puts the desk right from a backup that lies elsewhere, and opens it.
     *
     * @param secret its password or recovery code where {@link #asksFor} says so, else anything
     * @return empty if the secret is wrong
     * @throws IOException if it did not come about; then all is as it was
     */
    public Optional<Opening> repairFrom(Backup elsewhere, char[] secret, Progress progress) throws IOException {
        return repair.from(elsewhere, secret, progress);
    }

    /** She wants to think it over: nothing was touched. */
    @Override
    public void close() {
        leave.run();
    }
}
