package org.pairwright.storage;

import static org.pairwright.storage.generated.Tables.DESK;

import java.util.List;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** Brings a desk's tables up to this program by the numbered scripts that it has not seen yet. */
final class SchemaUpgrade {
    /** In order; the first has number 1. The build fails where a script of the folder is missing here. */
    static final List<String> SCRIPTS = List.of("001-desk.sql", "002-trust.sql");

    private static final String FOLDER = "classpath:/org/pairwright/storage/";
    private static final int IN_PLACE_TEXT = 100_000;

    private final DSLContext sql;

    SchemaUpgrade(DSLContext sql) {
        this.sql = sql;
    }

    void run() {
        int found = version();
        if (found > SCRIPTS.size()) {
            throw new NewerDesk(found, SCRIPTS.size());
        }
        for (int number = found + 1; number <= SCRIPTS.size(); number++) {
            sql.execute("RUNSCRIPT FROM '" + FOLDER + SCRIPTS.get(number - 1) + "'");
            sql.execute("update desk set schema_version = " + number);
        }
        // Row images stay in their row instead of a store for large objects of their own.
        sql.execute("SET MAX_LENGTH_INPLACE_LOB " + IN_PLACE_TEXT);
    }

    private int version() {
        boolean fresh = sql.fetchCount(
                        DSL.table("information_schema.tables"),
                        DSL.condition("table_schema = 'PUBLIC' and table_name = 'DESK'"))
                == 0;
        return fresh ? 0 : sql.select(DESK.SCHEMA_VERSION).from(DESK).fetchSingle(DESK.SCHEMA_VERSION);
    }
}
