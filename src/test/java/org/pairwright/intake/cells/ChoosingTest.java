package org.pairwright.intake.cells;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What parts several answers in a cell is told by the whole column. */
class ChoosingTest {

    @Test
    void semicolons_line_breaks_and_bullets_always_part() {
        assertThat(among("Coaching; Law", "Excel").of("• Coaching\n• Law, tax\n• Excel"))
                .containsExactly("Coaching", "Law, tax", "Excel");
        assertThat(among("Coaching | Law").of("Coaching | Law")).containsExactly("Coaching", "Law");
        assertThat(among("財務、交渉").of("財務、交渉")).containsExactly("財務", "交渉");
        assertThat(among("Coaching / Law").of("Coaching / Law")).containsExactly("Coaching", "Law");
    }

    @Test
    void an_option_of_a_form_that_holds_a_comma_stays_whole() {
        var choosing = among(
                "Communication, written, Leadership, Excel",
                "Communication, written, Excel",
                "Leadership, Negotiation",
                "Communication, written, Negotiation",
                "Excel, Leadership");

        assertThat(choosing.of("Communication, written, Leadership, Excel"))
                .containsExactly("Communication, written", "Leadership", "Excel");
        assertThat(choosing.of("Excel, Leadership")).containsExactly("Excel", "Leadership");
    }

    @Test
    void a_known_answer_is_never_broken() {
        var choosing = Choosing.asIn(
                Tally.of(List.of("Law, tax and duties, Excel")),
                List.of("Law, tax and duties", "Diversity and inclusion"));

        assertThat(choosing.of("Law, tax and duties, Excel")).containsExactly("Law, tax and duties", "Excel");
        assertThat(choosing.of("diversity AND inclusion")).containsExactly("Diversity and inclusion");
    }

    @Test
    void commas_in_brackets_part_nothing() {
        assertThat(among("Programming (Java, Python), Law").of("Programming (Java, Python), Law"))
                .containsExactly("Programming (Java, Python)", "Law");
    }

    @Test
    void an_and_parts_what_stands_alone_elsewhere() {
        var languages = among("English and French", "Deutsch und Englisch", "inglés y francés", "英語と日本語");
        assertThat(languages.of("English and French")).containsExactly("English", "French");
        assertThat(languages.of("Deutsch und Englisch")).containsExactly("Deutsch", "Englisch");
        assertThat(languages.of("inglés y francés")).containsExactly("inglés", "francés");
        assertThat(languages.of("英語と日本語")).containsExactly("英語", "日本語");

        var topics = among("Diversity and inclusion", "Excel and Python", "Excel", "Python", "Diversity and inclusion");
        assertThat(topics.of("Diversity and inclusion")).containsExactly("Diversity and inclusion");
        assertThat(topics.of("Excel and Python")).containsExactly("Excel", "Python");
    }

    @Test
    void the_last_of_a_list_may_begin_with_and() {
        assertThat(among("Excel, Python, and SQL", "Python").of("Excel, Python, and SQL"))
                .containsExactly("Excel", "Python", "SQL");
    }

    @Test
    void a_comma_alone_parts_beside_semicolons_only_what_stands_alone() {
        var choosing = among("English; Portuguese", "Japanese, English", "German; English", "Law, tax");

        assertThat(choosing.of("Japanese, English")).containsExactly("Japanese", "English");
        assertThat(choosing.of("Law, tax")).containsExactly("Law, tax");
    }

    private static Choosing among(String... texts) {
        return Choosing.asIn(Tally.of(List.of(texts)), List.of());
    }
}
