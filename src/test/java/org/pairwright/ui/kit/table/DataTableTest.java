package org.pairwright.ui.kit.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.control.TableColumn;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.pairwright.text.Messages;
import org.testfx.framework.junit5.ApplicationTest;

/** The table every list is shown in, under the hands of a robot. */
class DataTableTest extends ApplicationTest {
    private static final One AMARA = new One(1, "Amara Okafor", "Nairobi");
    private static final One SOFIA = new One(2, "Sofía Marín", "Valencia");
    private static final One ANA = new One(3, "Ana Kovač", "Zagreb");

    private final List<Object> heard = new ArrayList<>();
    private DataTable<One> table;

    private record One(long id, String name, String site) {}

    @Override
    public void start(Stage stage) {
        table = new DataTable<>(
                new Messages(Locale.UK, ZoneOffset.UTC),
                "Find people",
                List.of(Column.text("name", "Name", One::name), Column.text("site", "Site", One::site)));
        table.setSameness(One::id);
        table.setOnOpen(one -> heard.add("open " + one.name()));
        table.show(List.of(SOFIA, AMARA, ANA));
        stage.setScene(new Scene(table, 800, 600));
        stage.show();
    }

    @Test
    void what_was_chosen_stays_chosen_when_the_rows_are_read_again() {
        interact(() -> table.choose(1L));
        interact(() -> table.chosenProperty().addListener((_, _, row) -> heard.add(row)));
        var moved = new One(1, "Amara Okafor", "Mombasa");
        interact(() -> table.show(List.of(ANA, SOFIA, moved)));
        assertThat(table.chosen()).containsExactly(moved);
        assertThat(heard).containsExactly(moved);
    }

    @Test
    void what_was_chosen_stays_chosen_while_she_searches_and_sorts() {
        interact(() -> table.choose(3L));
        interact(() -> table.chosenProperty().addListener((_, _, row) -> heard.add(row)));
        interact(() -> table.search().setText("ana"));
        TableColumn<One, ?> name = table.view().getColumns().getFirst();
        interact(() -> table.view().getSortOrder().add(name));
        interact(() -> table.search().setText(""));
        assertThat(table.shown()).containsExactly(AMARA, ANA, SOFIA);
        assertThat(table.chosen()).containsExactly(ANA);
        assertThat(heard).isEmpty();
    }

    @Test
    void what_the_search_hides_is_no_longer_chosen() {
        interact(() -> table.choose(3L));
        interact(() -> table.search().setText("valencia"));
        assertThat(table.chosen()).isEmpty();
        assertThat(table.shown()).containsExactly(SOFIA);
    }

    @Test
    void down_leads_from_the_search_into_the_table_and_enter_opens_the_row() {
        interact(() -> table.find());
        write("mar");
        type(KeyCode.DOWN);
        type(KeyCode.ENTER);
        assertThat(heard).containsExactly("open Sofía Marín");
    }

    @Test
    void the_filter_she_came_with_can_be_taken_away() {
        interact(() ->
                table.narrow(new Chip<>("At Zagreb", one -> one.site().equals("Zagreb")), () -> heard.add("removed")));
        assertThat(table.shown()).containsExactly(ANA);
        clickOn("At Zagreb");
        assertThat(table.shown()).hasSize(3);
        assertThat(heard).containsExactly("removed");
    }

    @Test
    void the_chosen_rows_are_copied_as_a_spreadsheet_takes_them() {
        interact(() -> table.choose(2L));
        interact(table::copy);
        interact(() -> heard.add(Clipboard.getSystemClipboard().getString()));
        assertThat(heard).containsExactly("Name\tSite\nSofía Marín\tValencia\n");
    }
}
