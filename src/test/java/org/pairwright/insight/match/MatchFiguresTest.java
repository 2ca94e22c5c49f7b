package org.pairwright.insight.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pairwright.insight.match.MatchFlows.Group;
import org.pairwright.program.fields.BuiltIn;
import org.pairwright.program.proposal.ProposedPair;

class MatchFiguresTest {

    @Test
    void figures_tell_who_is_placed_how_scores_spread_and_how_the_load_lies() {
        var figures = MatchFigures.of(two().run());

        assertThat(figures.mentees()).isEqualTo(4);
        assertThat(figures.placed()).isEqualTo(3);
        assertThat(figures.unplaced()).isEqualTo(1);
        assertThat(figures.load()).containsExactly(1, 1, 1, 0);
        assertThat(figures.scores().tens()).containsExactly(0, 0, 0, 0, 1, 0, 0, 1, 0, 1);
        assertThat(figures.scores().lowest()).isEqualTo(40);
        assertThat(figures.scores().mean()).isEqualTo(71);
        assertThat(MatchFigures.below(two().run().proposal(), 73)).isEqualTo(1);
    }

    @Test
    void a_mentor_with_four_mentees_counts_as_three_or_more() {
        var matched = new Matched().mentor(9, "Nairobi");
        for (long mentee = 1; mentee <= 4; mentee++) {
            matched.mentee(mentee, "Nairobi").pair(mentee, 9, 50);
        }

        assertThat(MatchFigures.of(matched.run()).load()).containsExactly(0, 0, 0, 1);
    }

    @Test
    void groups_tell_how_many_of_them_are_placed_and_how_well() {
        assertThat(GroupFigures.of(two().run(), BuiltIn.SITE))
                .containsExactly(
                        new GroupFigures("Nairobi", 2, 2, 57),
                        new GroupFigures("", 1, 0, 0),
                        new GroupFigures("Osaka", 1, 1, 100));
    }

    @Test
    void flows_count_the_pairs_from_group_to_group() {
        var flows = MatchFlows.of(two().run(), BuiltIn.SITE, 10);

        assertThat(flows.mentees()).containsExactly(new Group("Nairobi", 1, 2), new Group("Osaka", 1, 1));
        assertThat(flows.mentors())
                .as("in the order of the mentees, so that who stays within lies on the diagonal")
                .containsExactly(new Group("Nairobi", 1, 1), new Group("Osaka", 1, 2));
        assertThat(flows.pairs()).containsExactly(List.of(1, 1), List.of(0, 1));
        assertThat(flows.within()).isEqualTo(2);
        assertThat(MatchFlows.in(two().run(), BuiltIn.SITE, 10, 0, 1))
                .extracting(ProposedPair::mentee)
                .containsExactly(2L);
    }

    @Test
    void what_does_not_fit_is_folded_into_others_and_nothing_is_lost() {
        var matched = new Matched().mentor(100, "Nairobi");
        for (long mentee = 1; mentee <= 12; mentee++) {
            matched.mentee(mentee, "Site " + mentee).pair(mentee, 100, 50);
        }
        matched.mentee(13, "Site 12").pair(13, 100, 50);

        var flows = MatchFlows.of(matched.run(), BuiltIn.SITE, 10);

        assertThat(flows.mentees()).hasSize(10).first().isEqualTo(new Group("Site 12", 1, 2));
        assertThat(flows.mentees().getLast()).isEqualTo(new Group("", 3, 3));
        assertThat(flows.mentees().getLast().isOthers()).isTrue();
        assertThat(flows.pairs().stream().mapToInt(List::getFirst).sum()).isEqualTo(13);
        assertThat(MatchFlows.in(matched.run(), BuiltIn.SITE, 10, 9, 0)).hasSize(3);
    }

    @Test
    void nothing_proposed_is_nothing_to_draw() {
        var nothing = new Matched().mentee(1, "Nairobi").without(1).run();

        assertThat(MatchFlows.of(nothing, BuiltIn.SITE, 10).pairs()).isEmpty();
        assertThat(MatchFlows.of(nothing, BuiltIn.SITE, 10).most()).isZero();
        assertThat(ScoreSpread.of(nothing.proposal()).most()).isZero();
    }

    private static Matched two() {
        return new Matched()
                .mentee(1, "Nairobi")
                .mentee(2, "Nairobi")
                .mentee(3, "Osaka")
                .mentee(4, "")
                .mentor(11, "Nairobi")
                .mentor(12, "Osaka")
                .mentor(13, "Lima")
                .pair(1, 11, 40)
                .pair(2, 12, 73)
                .pair(3, 12, 100)
                .without(4);
    }
}
