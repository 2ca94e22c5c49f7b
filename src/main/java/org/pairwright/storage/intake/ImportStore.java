package org.pairwright.storage.intake;

import static org.pairwright.storage.generated.Tables.IMPORT;

import java.util.List;
import org.pairwright.storage.Database;
import org.pairwright.storage.OpenStep;
import org.pairwright.storage.generated.tables.records.ImportRecord;

/** What was imported, so that the same file is recognised. */
public final class ImportStore {
    private final Database database;

    public ImportStore(Database database) {
        this.database = database;
    }

    /** Whether a file with this SHA-256 (in hexadecimal) was taken into the program before. */
    public boolean knows(long program, String digest) {
        return database.reading().fetchExists(IMPORT, IMPORT.PROGRAM.eq(program).and(IMPORT.DIGEST.eq(digest)));
    }

    public void save(OpenStep step, Imported imported) {
        var row = new ImportRecord();
        row.setId(0L);
        row.setProgram(imported.program());
        row.setFileName(imported.fileName());
        row.setDigest(imported.digest());
        row.setMapping(imported.mapping());
        row.setCounts(imported.counts());
        step.save(List.of(row));
    }

    public void removeOfProgram(OpenStep step, long program) {
        step.deleteWhere(IMPORT, IMPORT.PROGRAM.eq(program));
    }

    /**
     * One file taken in.
     *
     * @param digest SHA-256 of the file in hexadecimal
     * @param mapping how its columns were understood, as JSON
     * @param counts of new, changed and other rows, as JSON
     */
    public record Imported(long program, String fileName, String digest, String mapping, String counts) {}
}
