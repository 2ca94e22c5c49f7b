package org.pairwright.desk;

import java.io.IOException;
import java.util.List;
import org.pairwright.storage.Database;
import org.pairwright.storage.Journal;
import org.pairwright.storage.StorageFailure;
import org.pairwright.storage.side.SideRecord;
import org.pairwright.text.Sentence;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does again what the side file holds and the database has lost. */
final class LostSteps {
    private static final Logger LOG = LoggerFactory.getLogger(LostSteps.class);

    private final Database database;
    private final Journal journal;

    LostSteps(Database database, Journal journal) {
        this.database = database;
        this.journal = journal;
    }

    /**
     * Brings them back.
     *
     * @param said where it is told, if anything had to be brought back
     * @return what is wrong if that cannot be done
     */
    List<Sentence> bringBack(List<Sentence> said) throws IOException {
        long number = database.number();
        long last = database.sideFile().last().orElse(number);
        if (last <= number) {
            return List.of();
        }
        var lost = database.sideFile().after(number);
        if (lost.isEmpty() || lost.getLast().step().no() != last) {
            return List.of(Sentence.of("desk.stepsLost", last - number));
        }
        try {
            lost.forEach(journal::doAgain);
        } catch (StorageFailure e) {
            LOG.warn("Lost steps do not fit the database", e);
            return List.of(Sentence.of("desk.stepsLost", last - number));
        }
        said.add(Sentence.of("desk.stepsBroughtBack", lost.size(), first(lost)));
        return List.of();
    }

    private static Sentence first(List<SideRecord> lost) {
        return lost.getLast().step().sentence();
    }
}
