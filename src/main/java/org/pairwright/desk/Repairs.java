package org.pairwright.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.pairwright.desk.backup.Backup;
import org.pairwright.desk.backup.Backups;
import org.pairwright.desk.backup.Seal;
import org.pairwright.storage.Database;
import org.pairwright.storage.Journal;
import org.pairwright.storage.file.ClosedDatabase;
import org.pairwright.storage.side.SideFile;
import org.pairwright.task.Progress;
import org.pairwright.text.Sentence;

/** What can be done for a damaged desk: the newest good backup, and the steps of the side file after it. */
final class Repairs implements Recovery.Repair {
    /** As many good backups as she is asked to choose from. */
    private static final int OFFERED = 3;

    private static final String ASIDE = "damaged";
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH.mm.ss", Locale.ROOT);

    private final Parts parts;
    private final Optional<Seal> seal;

    Repairs(Parts parts, Optional<Seal> seal) {
        this.parts = parts;
        this.seal = seal;
    }

    Optional<Seal> seal() {
        return seal;
    }

    Backups backups() {
        return new Backups(parts.folder(), parts.clock(), Version.ofThisProgram(), () -> seal);
    }

    /** Whether there must have been a desk, though its file is gone. */
    boolean somethingWasHere() throws IOException {
        return ClosedNote.read(parts.folder()).isPresent()
                || SideFile.isIn(parts.folder())
                || !backups().list().isEmpty();
    }

    /** A desk is never behind its own backups, unless its file was swapped for an older one. */
    List<Sentence> newerBackup(Database database) {
        try (var now = database.snapshot()) {
            var kept = now.kept();
            return backups().list().stream()
                    .filter(backup -> backup.note().state().desk().equals(kept.desk()))
                    .findFirst()
                    .filter(backup -> backup.note().state().number() > kept.number())
                    .map(backup -> Sentence.of(
                            "desk.olderThanBackup",
                            backup.note().at(),
                            backup.note().state().number() - kept.number()))
                    .stream()
                    .toList();
        }
    }

    Opening damaged(List<Sentence> findings) throws IOException {
        return new Opening.Damaged(new Recovery(findings, offers(), this, parts.lock()::leave));
    }

    private List<Recovery.Offer> offers() throws IOException {
        var offers = new ArrayList<Recovery.Offer>();
        for (Backup backup : backups().list()) {
            if (offers.size() < OFFERED && Backups.isGood(backup, seal.map(Seal::key))) {
                offers.add(offer(backup));
            }
        }
        return offers;
    }

    private Recovery.Offer offer(Backup backup) throws IOException {
        var state = backup.note().state();
        var side = SideFile.in(parts.folder(), state.desk(), seal.map(Seal::key));
        var steps = side.after(state.number());
        long reached = steps.isEmpty() ? state.number() : steps.getLast().step().no();
        long known = Math.max(
                side.last().orElse(0L),
                ClosedNote.read(parts.folder()).map(ClosedNote::number).orElse(0L));
        return new Recovery.Offer(backup, steps, side.isWhole() && reached >= known);
    }

    @Override
    public Opening with(Recovery.Offer offer, Progress progress) throws IOException {
        return repair(offer, seal, progress);
    }

    /** What is sealed with the desk's own key needs no other. */
    @Override
    public boolean asksFor(Backup elsewhere) {
        return elsewhere.sealed() && (seal.isEmpty() || !Backups.isGood(elsewhere, seal.map(Seal::key)));
    }

    /** A desk that has no key of its own takes on that of the backup: what was sealed stays sealed. */
    @Override
    public Optional<Opening> from(Backup elsewhere, char[] secret, Progress progress) throws IOException {
        var of = asksFor(elsewhere) ? Backups.open(elsewhere, secret) : seal;
        if (elsewhere.sealed() && of.isEmpty()) {
            return Optional.empty();
        }
        var file = seal.or(() -> of);
        if (seal.isEmpty() && of.isPresent()) {
            KeyFile.write(parts.folder(), of.get().slots());
        }
        var repairs = new Repairs(parts, file);
        return Optional.of(repairs.repair(repairs.offer(elsewhere), of, progress));
    }

    private Opening repair(Recovery.Offer offer, Optional<Seal> of, Progress progress) throws IOException {
        progress.report(0, 0, Sentence.of("desk.repairing"));
        var key = seal.map(Seal::key);
        ClosedDatabase.makeFile(parts.folder(), key, Backups.rows(offer.backup(), of.map(Seal::key)), this::setAside);
        try (var database = Database.open(parts.folder(), key, older -> {})) {
            var journal = new Journal(database, parts.clock());
            offer.steps().forEach(journal::doAgain);
            if (!offer.complete()) {
                database.goOnInSideFile();
                database.sideFile().startAnew(database.number());
            }
            setAsideNewer(database.number());
        }
        return new Opener(parts).open(seal);
    }

    /** Nothing is thrown away: somebody may still find something in it. */
    private void setAside() throws IOException {
        ClosedNote.takeAway(parts.folder());
        var damaged = parts.folder().resolve(Database.FILE);
        if (Files.exists(damaged)) {
            Files.move(damaged, aside().resolve(now() + " " + Database.FILE));
        }
    }

    /** Backups that could not be used must not look like the newest state. */
    private void setAsideNewer(long number) throws IOException {
        for (Backup backup : backups().list()) {
            if (backup.note().state().number() > number) {
                Files.move(
                        backup.file(),
                        aside().resolve(now() + " " + backup.file().getFileName()));
            }
        }
    }

    private Path aside() throws IOException {
        return Files.createDirectories(parts.folder().resolve(ASIDE));
    }

    private String now() {
        return NAME.format(parts.clock().instant().atZone(parts.clock().getZone()));
    }
}
