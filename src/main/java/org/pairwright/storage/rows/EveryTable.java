package org.pairwright.storage.rows;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** All tables as they are in the file, whatever schema it has: read by their own columns, not by this program's. */
public final class EveryTable {
    /** Hold what the state of the desk tells, not rows of their own. */
    private static final Set<String> APART = Set.of("DESK", "TABLE_DIGEST");

    private static final int AT_ONCE = 500;

    private final DSLContext sql;

    public EveryTable(DSLContext sql) {
        this.sql = sql;
    }

    /** By name, in alphabetical order. */
    public List<String> names() {
        return sql
                .select(DSL.field("table_name", SQLDataType.VARCHAR))
                .from("information_schema.tables")
                .where("table_schema = 'PUBLIC' and table_type = 'BASE TABLE'")
                .orderBy(1)
                .fetch(0, String.class)
                .stream()
                .filter(name -> !APART.contains(name))
                .toList();
    }

    /** The images of all rows, in the order of their keys. */
    public void rows(String table, Consumer<String> image) {
        var order = table.equals("CHANGE") ? "step, n" : table.equals("STEP") ? "no" : "id";
        var query = sql.resultQuery("select * from " + DSL.quotedName(table) + " order by " + order);
        try (Cursor<Record> rows = query.fetchSize(AT_ONCE).fetchLazy()) {
            rows.forEach(row -> image.accept(RowImage.of(row)));
        }
    }

    /** Reads all rows: what the tables truly hold. */
    public SortedMap<String, TableState> states() {
        var states = new TreeMap<String, TableState>();
        for (String table : names()) {
            var sum = new Sum(table);
            rows(table, sum);
            states.put(table, sum.state());
        }
        return states;
    }

    /** Adds up the rows of one table. */
    static final class Sum implements Consumer<String> {
        private final String table;
        private long rows;
        private long digest;

        Sum(String table) {
            this.table = table;
        }

        @Override
        public void accept(String image) {
            rows++;
            digest += RowImage.digest(table, image);
        }

        TableState state() {
            return new TableState(rows, digest);
        }
    }
}
