package org.pairwright.ui.matching.criteria;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.pairwright.matching.spread.Spread;
import org.pairwright.program.criteria.Comparison.Cell;
import org.pairwright.program.criteria.Comparison.ValueTable;
import org.pairwright.text.Messages;
import org.pairwright.ui.kit.Buttons;
import org.pairwright.ui.kit.field.NumberField;

/**
 * A table of the answers that occur: mentees down, mentors across, in each cell what the two are worth together, 0 to 10. It
 * is kept as a whole, so that filling it in is one step.
 */
final class TableEditor extends VBox {
    /** What a cell is worth at most, in tables made here. */
    static final int MOST = 10;

    /** More would not fit beside the figures; the most frequent answers come first. */
    private static final int MOST_VALUES = 8;

    private final Messages messages;
    private final ValueTable table;
    private final Map<List<String>, Integer> parts = new LinkedHashMap<>();

    /** Takes over a table that was filled in. */
    interface Kept {
        void keep(ValueTable table);
    }

    TableEditor(Messages messages, ValueTable table, Spread.Values values, Kept kept) {
        this.messages = messages;
        this.table = table;
        table.cells().forEach(cell -> parts.merge(List.of(cell.mentee(), cell.mentor()), cell.parts(), Math::max));
        getStyleClass().add("table-editor");
        var hint = new Label(messages.say("matchingscreen.table.hint", table.most()));
        hint.getStyleClass().add("text-quiet");
        hint.setWrapText(true);
        var keep = Buttons.quiet(messages.say("matchingscreen.table.keep"), () -> kept.keep(filledIn()));
        getChildren()
                .setAll(
                        hint,
                        grid(
                                shown(values.ofMentees(), table.cells().stream().map(Cell::mentee)),
                                shown(values.ofMentors(), table.cells().stream().map(Cell::mentor))),
                        new HBox(keep));
    }

    private ValueTable filledIn() {
        var cells = new ArrayList<Cell>();
        parts.forEach((two, worth) -> {
            if (worth > 0) {
                cells.add(new Cell(two.getFirst(), two.getLast(), worth));
            }
        });
        return new ValueTable(cells, table.most());
    }

    private GridPane grid(List<String> mentees, List<String> mentors) {
        var grid = new GridPane();
        grid.getStyleClass().add("table-grid");
        for (int column = 0; column < mentors.size(); column++) {
            grid.add(heading(mentors.get(column)), column + 1, 0);
        }
        for (int row = 0; row < mentees.size(); row++) {
            grid.add(heading(mentees.get(row)), 0, row + 1);
            for (int column = 0; column < mentors.size(); column++) {
                var field = cell(mentees.get(row), mentors.get(column));
                GridPane.setHalignment(field, HPos.CENTER);
                grid.add(field, column + 1, row + 1);
            }
        }
        return grid;
    }

    private NumberField cell(String mentee, String mentor) {
        var two = List.of(mentee, mentor);
        return new NumberField(
                messages.say("matchingscreen.table.cell", mentee, mentor),
                parts.getOrDefault(two, 0),
                new NumberField.Bounds(0, table.most()),
                worth -> parts.put(two, worth));
    }

    private static Label heading(String answer) {
        var heading = new Label(answer);
        heading.getStyleClass().addAll("text-quiet", "table-heading");
        return heading;
    }

    /** Those of the table first, so that nothing kept is hidden, then those that occur. */
    private static List<String> shown(List<String> occurring, Stream<String> listed) {
        Set<String> all = new LinkedHashSet<>(listed.toList());
        occurring.stream().limit(MOST_VALUES).forEach(answer -> {
            if (all.size() < MOST_VALUES && all.stream().noneMatch(answer::equalsIgnoreCase)) {
                all.add(answer);
            }
        });
        return all.stream().sorted(TableEditor::byNumberOrWord).toList();
    }

    private static int byNumberOrWord(String one, String other) {
        try {
            return new java.math.BigDecimal(one).compareTo(new java.math.BigDecimal(other));
        } catch (NumberFormatException _) {
            return one.compareToIgnoreCase(other);
        }
    }
}
