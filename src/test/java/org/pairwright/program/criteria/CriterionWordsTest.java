package org.pairwright.program.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pairwright.program.fields.BuiltIn;
import org.pairwright.text.Messages;

/** A criterion reads as a statement about two people. */
class CriterionWordsTest {
    private static final Messages ENGLISH = new Messages(Locale.UK, ZoneOffset.UTC);

    @Test
    void skills_read_as_offered_and_wanted() {
        assertThat(words(new Comparison.Covers(), BuiltIn.WANTED, BuiltIn.OFFERED))
                .isEqualTo("The mentor offers what the mentee wants");
    }

    @Test
    void a_band_of_levels_reads_as_above_or_below() {
        assertThat(level(1, 3)).isEqualTo("The mentor is 1 to 3 levels above");
        assertThat(level(0, 0)).isEqualTo("The mentor is at the same level");
        assertThat(level(2, 2)).isEqualTo("The mentor is 2 levels above");
        assertThat(level(-6, -2)).isEqualTo("The mentor is 2 to 6 levels below");
        assertThat(level(-1, 2)).isEqualTo("The mentor is up to one level below or 2 above");
    }

    @Test
    void second_wishes_are_named_and_so_is_what_a_table_compares() {
        assertThat(words(new Comparison.Covers("hobby"), BuiltIn.WANTED, BuiltIn.OFFERED))
                .isEqualTo("The mentor offers what the mentee wants; Favourite hobby counts half");
        var table = new Comparison.ValueTable(List.of(new Comparison.Cell("1", "2", 3)), 4);
        assertThat(words(table, BuiltIn.LEVEL, BuiltIn.LEVEL)).isEqualTo("Table of what fits: level");
        assertThat(words(table, BuiltIn.SITE, "hobby"))
                .isEqualTo("Table of what fits: site and the mentor’s Favourite hobby");
    }

    @Test
    void levels_hours_texts_and_scales_read_as_statements_too() {
        assertThat(words(new Comparison.CoversAtLevel(), BuiltIn.WANTED, BuiltIn.OFFERED))
                .isEqualTo("The mentor offers what the mentee wants, at the level wanted");
        assertThat(words(new Comparison.HoursInCommon(3), "hobby", "hobby"))
                .isEqualTo("At least 3 hours a week in common");
        assertThat(words(new Comparison.SimilarText(), BuiltIn.NOTES, BuiltIn.NOTES))
                .isEqualTo("They write of the same: notes");
        assertThat(words(new Comparison.Scales(List.of("hobby"), 4, false), BuiltIn.LEVEL, BuiltIn.LEVEL))
                .isEqualTo("Complementing each other in level, Favourite hobby");
    }

    @Test
    void fields_of_her_own_read_as_she_called_them() {
        assertThat(words(new Comparison.Same(), "hobby", "hobby")).isEqualTo("Same Favourite hobby");
        assertThat(words(new Comparison.InCommon(), BuiltIn.LANGUAGES, BuiltIn.LANGUAGES))
                .isEqualTo("At least one language in common");
    }

    @Test
    void in_a_sentence_it_stands_in_quotes_and_a_rule_says_which_way() {
        assertThat(quoted(Weight.HIGH)).isEqualTo("“Same site”");
        assertThat(quoted(new Weight.Must())).isEqualTo("“Same site” (must)");
        assertThat(quoted(new Weight.MustNot())).isEqualTo("“Same site” (must not)");
    }

    private static String quoted(Weight weight) {
        var criterion = new Criterion(
                0, 1, 1, new Comparison.Same(), BuiltIn.SITE, BuiltIn.SITE, weight, MissingPolicy.NEUTRAL);
        return ENGLISH.say(new CriterionWords(Map.of()).quoted(criterion));
    }

    private static String level(int least, int most) {
        return words(new Comparison.GapWithin(least, most), BuiltIn.LEVEL, BuiltIn.LEVEL);
    }

    private static String words(Comparison comparison, String mentee, String mentor) {
        var criterion = new Criterion(0, 1, 1, comparison, mentee, mentor, Weight.HIGH, MissingPolicy.NEUTRAL);
        return ENGLISH.say(new CriterionWords(Map.of("hobby", "Favourite hobby")).of(criterion));
    }
}
