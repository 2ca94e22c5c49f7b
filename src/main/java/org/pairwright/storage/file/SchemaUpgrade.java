package org.pairwright.storage.file;

import java.util.List;
import org.jooq.DSLContext;
import org.pairwright.storage.rows.Filling;
import org.pairwright.storage.rows.RowImage;

/** Makes a desk's tables by the numbered scripts, and brings older ones up to this program by those not seen yet. */
public final class SchemaUpgrade {
    /** In order; the first has number 1. The build fails where a script of the folder is missing here. */
    public static final List<String> SCRIPTS =
            List.of("001-desk.sql", "002-trust.sql", "003-import.sql", "004-matching.sql");

    private static final String FOLDER = "classpath:/org/pairwright/storage/";

    /** Images of this schema still named empty columns. */
    private static final int WITH_EMPTY_COLUMNS = 1;

    private final DSLContext sql;

    public SchemaUpgrade(DSLContext sql) {
        this.sql = sql;
    }

    static int current() {
        return SCRIPTS.size();
    }

    /**
     * The schema of a desk's file.
     *
     * @throws NewerDesk if a newer Pairwright made it
     */
    int found() {
        int found = sql.fetchSingle("select schema_version from desk").get(0, Integer.class);
        if (found > current()) {
            throw new NewerDesk(found, current());
        }
        return found;
    }

    /** Makes the empty tables of one schema. */
    void tables(int schema) {
        inPlace();
        run(0, schema);
    }

    /** From a schema to this program's; the file is not the only copy. */
    public void from(int schema) {
        inPlace();
        run(schema, current());
        if (schema < current()) {
            if (schema == WITH_EMPTY_COLUMNS) {
                leaveOutEmptyColumns();
            }
            Filling.keepDigests(sql);
        }
    }

    private void run(int from, int to) {
        for (int number = from + 1; number <= to; number++) {
            sql.execute("RUNSCRIPT FROM '" + FOLDER + SCRIPTS.get(number - 1) + "'");
            sql.execute("update desk set schema_version = " + number);
        }
    }

    /** Row images stay in their row instead of a store for large objects of their own. */
    private void inPlace() {
        sql.execute("SET MAX_LENGTH_INPLACE_LOB " + IN_PLACE_TEXT);
    }

    private static final int IN_PLACE_TEXT = 100_000;

    /** So that an undone step finds its rows as it left them. */
    private void leaveOutEmptyColumns() {
        for (String column : List.of("before", "after")) {
            sql.fetch("select step, n, " + column + " from change where " + column + " is not null")
                    .forEach(row -> sql.execute(
                            "update change set " + column + " = ? where step = ? and n = ?",
                            RowImage.withoutEmpty(row.get(2, String.class)),
                            row.get(0),
                            row.get(1)));
        }
    }
}
