package org.pairwright.ui.kit.table;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.pairwright.text.Messages;
import org.pairwright.ui.kit.Likeness;

/**
 * A filter of a table by one property, such as the site: a row needs to have one of the chosen values; none chosen means
 * all. What there is to choose, and how often, comes from the rows.
 */
public final class FilterMenu<T> extends MenuButton {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final Messages messages;
    private final String title;
    private final Function<? super T, String> value;
    private final List<String> first;
    private final Set<String> chosen = new LinkedHashSet<>();
    private Runnable changed = () -> {};

    /**
     * A filter that nothing is chosen in.
     *
     * @param value the property of a row, worded; a row with an empty one is found by none of the values
     * @param first the values in their own order; others follow by the alphabet
     */
    public FilterMenu(Messages messages, String title, Function<? super T, String> value, List<String> first) {
        this.messages = messages;
        this.title = title;
        this.value = value;
        this.first = List.copyOf(first);
        getStyleClass().addAll("chip", "filter-menu");
        setMnemonicParsing(false);
        setMinWidth(USE_PREF_SIZE);
        word();
    }

    void setOnChanged(Runnable act) {
        changed = act;
    }

    /** Offers what the rows have. What was chosen stays chosen, also where no row has it now. */
    void offer(List<? extends T> rows) {
        Map<String, Long> counted = rows.stream()
                .map(value)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.groupingBy(
                        Function.identity(), () -> new TreeMap<>(order()), Collectors.counting()));
        chosen.forEach(words -> counted.putIfAbsent(words, 0L));
        var all = new MenuItem(messages.say("kit.filter.all"));
        all.setOnAction(_ -> clear());
        getItems().setAll(all, new SeparatorMenuItem());
        counted.forEach((words, count) -> getItems().add(item(words, count)));
        setDisable(counted.isEmpty());
    }

    void clear() {
        chosen.clear();
        checkItems().forEach(item -> item.setSelected(false));
        word();
        changed.run();
    }

    Predicate<T> condition() {
        var wanted = Set.copyOf(chosen);
        return row -> wanted.isEmpty() || wanted.contains(value.apply(row));
    }

    private Comparator<String> order() {
        return Comparator.comparingInt((String words) -> first.contains(words) ? first.indexOf(words) : first.size())
                .thenComparing(Likeness::plain)
                .thenComparing(Comparator.naturalOrder());
    }

    private CheckMenuItem item(String words, long count) {
        var item = new CheckMenuItem(messages.say("kit.filter.value", words, count));
        item.setMnemonicParsing(false);
        item.setSelected(chosen.contains(words));
        item.setOnAction(_ -> {
            if (item.isSelected()) {
                chosen.add(words);
            } else {
                chosen.remove(words);
            }
            word();
            changed.run();
        });
        return item;
    }

    private List<CheckMenuItem> checkItems() {
        return getItems().stream()
                .filter(CheckMenuItem.class::isInstance)
                .map(CheckMenuItem.class::cast)
                .toList();
    }

    private void word() {
        pseudoClassStateChanged(SELECTED, !chosen.isEmpty());
        setText(
                switch (chosen.size()) {
                    case 0 -> title;
                    case 1 ->
                        messages.say("kit.filter.one", title, chosen.iterator().next());
                    default -> messages.say("kit.filter.some", title, chosen.size());
                });
    }
}
