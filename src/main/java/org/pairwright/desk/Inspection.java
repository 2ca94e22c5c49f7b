package org.pairwright.desk;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.pairwright.storage.Database;
import org.pairwright.storage.rows.DeskState;
import org.pairwright.storage.rows.TableState;
import org.pairwright.text.Sentence;

/** Looks whether the database holds what was kept of it, row for row. */
final class Inspection {
    private final Database database;

    Inspection(Database database) {
        this.database = database;
    }

    /** One sentence for each table that lost rows or has others; reads every row. */
    List<Sentence> damagedTables() {
        try (var now = database.snapshot()) {
            return differences(now.kept(), now.state());
        }
    }

    static List<Sentence> differences(DeskState kept, DeskState found) {
        var tables = new TreeSet<>(kept.tables().keySet());
        tables.addAll(found.tables().keySet());
        var differences = new ArrayList<Sentence>();
        for (String table : tables) {
            var was = kept.tables().getOrDefault(table, TableState.EMPTY);
            var is = found.tables().getOrDefault(table, TableState.EMPTY);
            if (is.rows() != was.rows()) {
                differences.add(Sentence.of("desk.rowsLost", table, was.rows(), is.rows()));
            } else if (!Objects.equals(is, was)) {
                differences.add(Sentence.of("desk.rowsChanged", table, is.rows()));
            }
        }
        return differences;
    }

    /** How many steps the side file holds beyond the database: what the database lost. */
    long stepsLost() throws IOException {
        return database.sideFile().last().orElse(0L) - database.number();
    }
}
