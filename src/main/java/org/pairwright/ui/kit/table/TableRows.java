package org.pairwright.ui.kit.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.pairwright.ui.kit.Likeness;

/**
 * The rows of a table, sorted and filtered. All rows are kept in their order, so that a key typed costs one pass over
 * them and no sorting; what is searched and what is sorted by is worked out once per row. So a list of 20,000 does not
 * stall, where a filtered list under a sorted one does.
 */
final class TableRows<T> {
    private final List<Column<T>> columns;
    private final ObservableList<T> shown = FXCollections.observableArrayList();
    private final IdentityHashMap<T, String> searched = new IdentityHashMap<>();
    private final List<Map<T, Comparable<?>>> sortKeys = new ArrayList<>();
    private Optional<Function<? super T, String>> ready = Optional.empty();
    private List<T> all = List.of();
    private List<T> ordered = List.of();
    private List<String> words = List.of();
    private Predicate<T> kept = _ -> true;
    private Optional<Comparator<T>> order = Optional.empty();

    TableRows(List<Column<T>> columns) {
        this.columns = columns;
    }

    /** The rows bring what is searched, made plain. */
    void searchIn(Function<? super T, String> plainText) {
        ready = Optional.of(plainText);
    }

    void replaceAll(List<? extends T> rows) {
        searched.clear();
        sortKeys.forEach(Map::clear);
        all = List.copyOf(rows);
        sort(order);
    }

    /** Only rows that contain each of these words, wherever they stand. */
    void search(String typed) {
        var plain = Likeness.plain(typed);
        words = plain.isEmpty() ? List.of() : List.of(plain.split(" +", -1));
        refilter();
    }

    /** Only rows of which this is true. */
    void keep(Predicate<T> condition) {
        kept = condition;
        refilter();
    }

    /** In this order, or in the one they came in. */
    void sort(Optional<Comparator<T>> wanted) {
        order = wanted;
        ordered = wanted.map(by -> all.stream().sorted(by).toList()).orElse(all);
        refilter();
    }

    /** What is shown, in its order. Only this class changes it. */
    ObservableList<T> shown() {
        return shown;
    }

    int total() {
        return all.size();
    }

    private void refilter() {
        shown.setAll(ordered.stream()
                .filter(row -> kept.test(row) && containsAllWords(row))
                .toList());
    }

    private boolean containsAllWords(T row) {
        if (words.isEmpty()) {
            return true;
        }
        String text = ready.<String>map(plain -> plain.apply(row))
                .orElseGet(() -> searched.computeIfAbsent(row, this::searchable));
        return words.stream().allMatch(text::contains);
    }

    private String searchable(T row) {
        var text = new StringBuilder();
        for (var column : columns) {
            text.append(column.text().apply(row)).append('\n');
        }
        return Likeness.plain(text.toString());
    }

    /** Sorts by one column. */
    Comparator<T> order(Column<T> column) {
        var known = new IdentityHashMap<T, Comparable<?>>();
        sortKeys.add(known);
        Function<T, Comparable<?>> key = row -> known.computeIfAbsent(row, column.key());
        return Comparator.comparing(key, Column.ORDER);
    }
}
