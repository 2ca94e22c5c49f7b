package org.pairwright.ui.kit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;

/**
 * The rows of a table, filtered and sorted. What is searched is worked out once per row, so that typing in a list of
 * 20,000 does not stall.
 */
final class TableRows<T> {
    private final List<Column<T>> columns;
    private final ObservableList<T> all = FXCollections.observableArrayList();
    private final FilteredList<T> filtered = new FilteredList<>(all);
    private final SortedList<T> sorted = new SortedList<>(filtered);
    private final IdentityHashMap<T, String> searched = new IdentityHashMap<>();
    private final List<Map<T, Comparable<?>>> sortKeys = new ArrayList<>();
    private List<String> words = List.of();
    private Predicate<T> kept = _ -> true;

    TableRows(List<Column<T>> columns) {
        this.columns = columns;
    }

    void replaceAll(List<? extends T> rows) {
        searched.clear();
        sortKeys.forEach(Map::clear);
        all.setAll(rows);
    }

    /** Only rows that contain each of these words, wherever they stand. */
    void search(String typed) {
        words = Likeness.plain(typed).isEmpty()
                ? List.of()
                : List.of(Likeness.plain(typed).split(" +", -1));
        refilter();
    }

    /** Only rows of which this is true. */
    void keep(Predicate<T> condition) {
        kept = condition;
        refilter();
    }

    SortedList<T> sorted() {
        return sorted;
    }

    int total() {
        return all.size();
    }

    private void refilter() {
        var wanted = words;
        var condition = kept;
        filtered.setPredicate(row -> condition.test(row) && containsAll(row, wanted));
    }

    private boolean containsAll(T row, List<String> wanted) {
        return wanted.isEmpty() || wanted.stream().allMatch(searched.computeIfAbsent(row, this::searchable)::contains);
    }

    private String searchable(T row) {
        var text = new StringBuilder();
        for (var column : columns) {
            text.append(column.text().apply(row)).append('\n');
        }
        return Likeness.plain(text.toString());
    }

    /** Sorts by one column; what it sorts by is worked out once per row. */
    Comparator<T> order(Column<T> column) {
        var known = new IdentityHashMap<T, Comparable<?>>();
        sortKeys.add(known);
        Function<T, Comparable<?>> key = row -> known.computeIfAbsent(row, column.key());
        return Comparator.comparing(key, Column.ORDER);
    }
}
