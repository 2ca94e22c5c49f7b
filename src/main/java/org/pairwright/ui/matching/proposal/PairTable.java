package org.pairwright.ui.matching.proposal;

import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import org.kordamp.ikonli.feather.Feather;
import org.pairwright.text.Messages;
import org.pairwright.ui.kit.Icons;
import org.pairwright.ui.kit.Likeness;
import org.pairwright.ui.kit.table.Chip;
import org.pairwright.ui.kit.table.Column;
import org.pairwright.ui.kit.table.DataTable;
import org.pairwright.ui.matching.pair.ReasonText;
import org.pairwright.ui.matching.pair.ReasonsInline;

/** The proposed pairs, weakest first. Enter looks at a pair on the board. */
final class PairTable {
    private static final double NARROW = 64;
    private static final double NAME = 168;
    private static final double MARK = 96;
    private static final double LEAST_FOR_REASONS = 200;
    private static final double LEAST_FOR_A_NAME = 112;
    private static final double SCROLL_BAR = 20;

    /** In a narrower table the reasons stand in the detail only. */
    private static final double WITH_REASONS = 800;

    private static final double WITH_MARKS = 600;
    private static final int WEAK = 50;
    private static final String MENTEE = "mentee";
    private static final String MENTOR = "mentor";
    private static final String SCORE = "score";
    private static final String MARKS = "mark";
    private static final String REASONS = "reasons";

    private final Messages messages;
    private final ProposalViewModel model;
    private final DataTable<PairRow> table;

    PairTable(Messages messages, ProposalViewModel model) {
        this.messages = messages;
        this.model = model;
        table = new DataTable<>(messages, messages.say("matchingscreen.findPairs"), columns());
        table.setSameness(PairRow::couple);
        table.setSearched(PairTable::searched);
        table.offer(List.of(
                new Chip<>(
                        messages.say("matchingscreen.chip.weak", WEAK),
                        row -> row.pair().score() < WEAK),
                new Chip<>(messages.say("matchingscreen.chip.pinned"), PairRow::pinned),
                new Chip<>(messages.say("matchingscreen.chip.banned"), PairRow::banned),
                new Chip<>(messages.say("matchingscreen.chip.leftOut"), row -> !row.made() && !row.chosen())));
        table.setOnOpen(row ->
                model.onTheBoard(row.pair().mentee(), OptionalLong.of(row.pair().mentor())));
        weakestFirst();
        table.view().widthProperty().subscribe(width -> fit(width.doubleValue()));
    }

    DataTable<PairRow> table() {
        return table;
    }

    private List<Column<PairRow>> columns() {
        return List.of(
                Column.<PairRow>text("chosen", messages.say("matchingscreen.column.chosen"), this::chosenWord)
                        .drawn(CheckBox::new, this::fillChosen)
                        .wide(NARROW),
                Column.<PairRow>text(
                                "mentee",
                                messages.say("matchingscreen.mentee"),
                                row -> row.mentee().name())
                        .wide(NAME),
                Column.<PairRow>text(
                                "mentor",
                                messages.say("matchingscreen.mentor"),
                                row -> row.mentor().name())
                        .wide(NAME),
                Column.score(
                        "score",
                        messages.say("matchingscreen.column.score"),
                        row -> row.pair().score()),
                Column.<PairRow>text(MARKS, messages.say("matchingscreen.column.mark"), this::mark)
                        .drawn(Label::new, this::fillMark)
                        .wide(MARK),
                Column.<PairRow>text(
                                REASONS,
                                messages.say("matchingscreen.column.reasons"),
                                row -> ReasonsInline.text(reasons(row)))
                        .drawn(ReasonsInline::new, (ReasonsInline cell, PairRow row) -> cell.show(reasons(row))));
    }

    private List<ReasonText> reasons(PairRow row) {
        return ReasonText.all(row.pair().reasons(), messages);
    }

    /** The names, and what the reasons speak of: to word the reasons of thousands for one letter typed would take too long. */
    private static String searched(PairRow row) {
        var spokenOf = row.pair().reasons().stream()
                .map(reason -> reason.sentence().args().toString())
                .collect(Collectors.joining(" "));
        return Likeness.plain(row.mentee().name() + " " + row.mentor().name() + " " + spokenOf);
    }

    private String chosenWord(PairRow row) {
        return row.chosen() ? messages.say("matchingscreen.chosen") : messages.say("matchingscreen.notChosen");
    }

    private void fillChosen(CheckBox box, PairRow row) {
        box.setSelected(row.made() || row.chosen());
        box.setDisable(row.made() || row.banned());
        box.setFocusTraversable(false);
        box.setAccessibleText(messages.say(
                "matchingscreen.choose", row.mentee().name(), row.mentor().name()));
        box.setOnAction(_ -> model.choose(List.of(row), box.isSelected()));
    }

    private String mark(PairRow row) {
        if (row.made()) {
            return messages.say("matchingscreen.mark.made");
        }
        return row.said().map(said -> messages.word(said.kind())).orElse("");
    }

    private void fillMark(Label label, PairRow row) {
        label.setText(mark(row));
        var icon = row.made() ? Feather.CHECK : row.pinned() ? Feather.MAP_PIN : Feather.SLASH;
        label.setGraphic(label.getText().isEmpty() ? null : Icons.of(icon, "mark-icon"));
        label.getStyleClass().removeAll("mark-banned");
        if (row.banned()) {
            label.getStyleClass().add("mark-banned");
        }
    }

    private void weakestFirst() {
        TableColumn<PairRow, ?> score = column(SCORE);
        score.setSortType(TableColumn.SortType.ASCENDING);
        table.view().getSortOrder().add(score);
    }

    private TableColumn<PairRow, ?> column(String id) {
        return table.view().getColumns().stream()
                .filter(column -> id.equals(column.getId()))
                .findFirst()
                .orElseThrow();
    }

    /** Names give way first, then the reasons and the marks leave; what is left over goes to the reasons. */
    private void fit(double width) {
        boolean reasons = width >= WITH_REASONS;
        boolean marks = width >= WITH_MARKS;
        column(REASONS).setVisible(reasons);
        column(MARKS).setVisible(marks);
        double rest = width - SCROLL_BAR - NARROW - column(SCORE).getWidth() - (marks ? MARK : 0);
        double name = Math.clamp((rest - (reasons ? LEAST_FOR_REASONS : 0)) / 2, LEAST_FOR_A_NAME, NAME);
        column(MENTEE).setPrefWidth(name);
        column(MENTOR).setPrefWidth(name);
        column(REASONS).setPrefWidth(Math.max(LEAST_FOR_REASONS, rest - 2 * name));
    }
}
