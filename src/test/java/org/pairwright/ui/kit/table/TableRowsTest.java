package org.pairwright.ui.kit.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TableRowsTest {
    private static final One AMARA = new One("Amara Okafor", "Nairobi", 85);
    private static final One SOFIA = new One("Sofía Marín", "Valencia", 9);
    private static final One ANA = new One("ana Kovač", "Zagreb", 100);
    private static final Column<One> NAME = Column.text("name", "Name", One::name);
    private static final Column<One> SITE = Column.text("site", "Site", One::site);
    private static final Column<One> SCORE = Column.score("score", "Score", One::score);

    private final TableRows<One> rows = new TableRows<>(List.of(NAME, SITE, SCORE));

    private record One(String name, String site, long score) {}

    @BeforeEach
    void three_people() {
        rows.replaceAll(List.of(SOFIA, AMARA, ANA));
    }

    @Test
    void words_are_searched_in_all_columns_without_accents_and_case() {
        rows.search("  valencia MARIN ");
        assertThat(rows.shown()).containsExactly(SOFIA);
    }

    @Test
    void every_word_must_be_there() {
        rows.search("marin nairobi");
        assertThat(rows.shown()).isEmpty();
        assertThat(rows.total()).isEqualTo(3);
    }

    @Test
    void an_empty_search_shows_everybody_again() {
        rows.search("marin");
        rows.search("  ");
        assertThat(rows.shown()).hasSize(3);
    }

    @Test
    void search_and_filter_hold_together() {
        rows.search("a");
        rows.keep(one -> one.score() > 50);
        assertThat(rows.shown()).containsExactly(AMARA, ANA);
    }

    @Test
    void a_name_sorts_without_case_and_accents_and_a_number_by_its_size() {
        rows.sort(Optional.of(rows.order(NAME)));
        assertThat(rows.shown()).containsExactly(AMARA, ANA, SOFIA);
        rows.sort(Optional.of(rows.order(SCORE)));
        assertThat(rows.shown()).containsExactly(SOFIA, AMARA, ANA);
    }

    @Test
    void the_order_holds_while_she_types_and_ends_with_the_order_they_came_in() {
        rows.sort(Optional.of(rows.order(SCORE)));
        rows.search("a");
        assertThat(rows.shown()).containsExactly(SOFIA, AMARA, ANA);
        rows.sort(Optional.of(rows.order(SCORE).reversed()));
        assertThat(rows.shown()).containsExactly(ANA, AMARA, SOFIA);
        rows.sort(Optional.empty());
        assertThat(rows.shown()).containsExactly(SOFIA, AMARA, ANA);
    }

    @Test
    void rows_that_come_later_are_searched_too() {
        rows.search("omar");
        var omar = new One("Omar Haddad", "Amman", 50);
        rows.replaceAll(List.of(AMARA, omar));
        assertThat(rows.shown()).containsExactly(omar);
    }

    @Test
    void what_is_copied_has_titles_and_tabs_and_no_breaks_within_a_cell() {
        var text = TabText.of(List.of(NAME, SCORE), List.of(AMARA, new One("Liam\tO’Connell\n", "Galway", 61)));
        assertThat(text).isEqualTo("Name\tScore\nAmara Okafor\t85\nLiam O’Connell \t61\n");
    }
}
