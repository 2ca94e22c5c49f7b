package org.pairwright.program.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pairwright.program.fields.BuiltIn;
import org.pairwright.text.Messages;

class SettingsWordsTest {

    @Test
    void what_was_asked_for_is_said_line_by_line_and_nothing_else() {
        assertThat(said(Settings.of(Aim.BEST))).containsExactly("Greatest total score");
        assertThat(said(new Settings(
                        Aim.FAIR,
                        40,
                        30,
                        250,
                        List.of(
                                new Limit(Limit.Side.MENTORS, BuiltIn.DEPARTMENT, "Finance", 5),
                                new Limit(Limit.Side.MENTEES, "campus", "North", 0)),
                        List.of(new Quota(BuiltIn.SITE, 30)),
                        2_500)))
                .containsExactly(
                        "Fair: the weakest pairs as strong as possible",
                        "Nobody below 40",
                        "No match rather than one that adds less than 30",
                        "Balance: 250 points for each further mentee",
                        "At most 5 pairs with mentors of department Finance",
                        "At most 0 pairs with mentees of Campus North",
                        "At least 30 % of the pairs with a different site",
                        "A first choice adds 2,500 points");
    }

    private static List<String> said(Settings settings) {
        var messages = new Messages(Locale.UK, ZoneOffset.UTC);
        return new SettingsWords(Map.of("campus", "Campus"))
                .of(settings).stream().map(messages::say).toList();
    }
}
