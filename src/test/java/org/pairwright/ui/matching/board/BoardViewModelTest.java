package org.pairwright.ui.matching.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pairwright.pairing.question.Freshness;
import org.pairwright.pairing.roster.Couple;
import org.pairwright.program.criteria.Choice;
import org.pairwright.program.criteria.Comparison;
import org.pairwright.program.criteria.PinBan;
import org.pairwright.program.criteria.Weight;
import org.pairwright.program.fields.BuiltIn;
import org.pairwright.program.people.Participant;
import org.pairwright.program.people.Status;
import org.pairwright.program.proposal.Aim;
import org.pairwright.program.proposal.Settings;
import org.pairwright.ui.matching.OnMatchingStage;
import org.pairwright.ui.matching.board.cost.ChainLink;
import org.pairwright.ui.matching.board.cost.Cost;
import org.pairwright.ui.matching.frame.MatchingPart;

/** The board without a window: who may be hers, and what a choice would cost the whole. */
class BoardViewModelTest extends OnMatchingStage {
    private BoardViewModel board;

    @BeforeEach
    void open() {
        board = stage.model.board();
        stage.model.run().arrive();
        stage.model.run().findMatches();
        stage.model.run().partProperty().set(MatchingPart.BOARD);
    }

    @Test
    void anybody_of_either_side_can_be_picked_and_says_with_whom_the_proposal_has_her() {
        assertThat(people())
                .containsExactly(tuple("Amara Okafor", "Kenji Watanabe"), tuple("Liam O’Connell", "Sofía Marín"));
        board.menteesProperty().set(false);
        assertThat(people())
                .containsExactly(tuple("Kenji Watanabe", "Amara Okafor"), tuple("Sofía Marín", "Liam O’Connell"));
    }

    @Test
    void the_mentors_for_a_mentee_are_ranked_and_the_proposed_one_is_looked_at_first() {
        pick("Amara Okafor");
        assertThat(rows())
                .containsExactly("Kenji Watanabe 100: In the proposal", "Sofía Marín 0: Full: with Liam O’Connell");
        assertThat(board.comparedProperty().get().orElseThrow().person().name()).isEqualTo("Kenji Watanabe");
        assertThat(board.cost().costProperty().get()).isInstanceOf(Cost.Together.class);
    }

    @Test
    void the_mentees_for_a_mentor_are_ranked_too() {
        board.menteesProperty().set(false);
        pick("Kenji Watanabe");
        assertThat(rows()).containsExactly("Amara Okafor 100: In the proposal", "Liam O’Connell 0: With Sofía Marín");
    }

    @Test
    void what_a_choice_would_cost_the_whole_is_told_with_everybody_who_would_move() {
        pick("Amara Okafor");
        board.compare(candidate("Sofía Marín"));
        var chain = (Cost.Chain) board.cost().costProperty().get();
        assertThat(chain.links())
                .extracting(ChainLink::mentee, link -> link.to().orElseThrow(), ChainLink::change)
                .containsExactly(
                        tuple("Amara Okafor", "Sofía Marín", -100L), tuple("Liam O’Connell", "Kenji Watanabe", -100L));
        assertThat(stage.messages.say(chain.total())).isEqualTo("together −200 points");
        assertThat(saidByHer()).as("nothing is decided by asking").isEmpty();
    }

    @Test
    void taking_a_pair_pins_it_matches_the_others_around_it_and_is_undone_at_once() {
        pick("Amara Okafor");
        board.sayings().take(candidate("Sofía Marín"));
        assertThat(stage.notice()).isEqualTo("Took Amara Okafor and Sofía Marín, and matched the others around them");
        assertThat(stage.model.run().partProperty().get()).isEqualTo(MatchingPart.BOARD);
        assertThat(rows()).contains("Sofía Marín 0: Pinned");
        assertThat(proposed(stage.house.amara)).containsExactly(stage.house.sofia.id());
        assertThat(proposed(stage.house.liam)).containsExactly(stage.house.kenji.id());
        stage.undo();
        assertThat(saidByHer()).isEmpty();
        assertThat(proposed(stage.house.amara)).containsExactly(stage.house.kenji.id());
        assertThat(stage.model.run().latest().orElseThrow().freshness()).isInstanceOf(Freshness.Fresh.class);
    }

    @Test
    void who_is_in_a_pair_that_runs_stands_after_the_others_and_nothing_is_asked_of_her() {
        stage.model.proposal().confirm();
        var kenji = stage.house.kenji.id();
        assertThat(people())
                .containsExactly(
                        tuple("Amara Okafor", "already with Kenji Watanabe"),
                        tuple("Liam O’Connell", "already with Sofía Marín"));
        assertThat(board.peopleProperty().get()).noneMatch(BoardPerson::without);
        pick("Amara Okafor");
        var ranked = board.rankedProperty().get().orElseThrow();
        assertThat(stage.messages.say(ranked.alreadyInWords().orElseThrow()))
                .isEqualTo("Already with Kenji Watanabe, which matching leaves as it is. No further mentor is needed.");
        assertThat(ranked.rows()).noneMatch(CandidateRow::eligible).noneMatch(CandidateRow::pinnable);
        assertThat(ranked.rows()).extracting(row -> row.person().participant()).contains(kenji);
        assertThat(board.cost().costProperty().get()).isInstanceOf(Cost.Unasked.class);
    }

    @Test
    void two_mentees_swap_their_mentors_as_one_step_and_back() {
        pick("Amara Okafor");
        assertThat(board.swaps(candidate("Kenji Watanabe"))).as("hers already").isEmpty();
        var swaps = board.swaps(candidate("Sofía Marín"));
        assertThat(swaps)
                .extracting(Swap::other)
                .containsExactly(new Couple(stage.house.liam.id(), stage.house.kenji.id()));
        board.sayings().swap(swaps.getFirst());
        assertThat(stage.notice())
                .isEqualTo("Amara Okafor and Liam O’Connell swapped mentors, and the others were matched around them");
        assertThat(proposed(stage.house.amara)).containsExactly(stage.house.sofia.id());
        assertThat(proposed(stage.house.liam)).containsExactly(stage.house.kenji.id());
        stage.undo();
        assertThat(saidByHer()).isEmpty();
        assertThat(proposed(stage.house.amara)).containsExactly(stage.house.kenji.id());
    }

    @Test
    void a_swap_that_a_rule_forbids_is_refused_whole() {
        stage.house.criteria(stage.house.criterion(
                new Comparison.Same(), BuiltIn.DEPARTMENT, BuiltIn.DEPARTMENT, new Weight.MustNot()));
        stage.model.run().load();
        pick("Liam O’Connell");
        board.sayings().swap(board.swaps(candidate("Kenji Watanabe")).getFirst());
        assertThat(stage.notice()).startsWith("Amara Okafor and Sofía Marín cannot be pinned:");
        assertThat(saidByHer()).isEmpty();
    }

    @Test
    void a_ban_marks_the_candidate_and_the_next_question_knows_it() {
        pick("Amara Okafor");
        board.sayings().toggleBan(candidate("Kenji Watanabe"));
        assertThat(rows()).contains("Kenji Watanabe 100: Banned by you");
        assertThat(board.comparedProperty().get().orElseThrow().person().name())
                .as("still the same two")
                .isEqualTo("Kenji Watanabe");
        assertThat(impossible()).containsExactly("You said that Amara Okafor and Kenji Watanabe must not be a pair.");
        board.sayings().toggleBan(candidate("Kenji Watanabe"));
        assertThat(saidByHer()).isEmpty();
        assertThat(board.cost().costProperty().get()).isInstanceOf(Cost.Together.class);
    }

    @Test
    void what_forbids_a_pair_is_said_and_a_pin_against_it_is_refused() {
        stage.house.criteria(stage.house.criterion(
                new Comparison.Same(), BuiltIn.DEPARTMENT, BuiltIn.DEPARTMENT, new Weight.MustNot()));
        stage.model.run().load();
        pick("Amara Okafor");
        var sofia = candidate("Sofía Marín");
        assertThat(stage.messages.say(sofia.standing().words())).isEqualTo("Not allowed: Both in Finance");
        board.compare(sofia);
        assertThat(impossible()).containsExactly("The rule “Same department” (must not) forbids the pair.");
        board.sayings().togglePin(sofia);
        assertThat(stage.notice())
                .isEqualTo("Amara Okafor and Sofía Marín cannot be pinned: the rule “Same department” (must not)"
                        + " forbids it.");
        assertThat(saidByHer()).isEmpty();
    }

    @Test
    void where_no_match_can_be_made_the_obstacle_is_said_instead_of_a_price() {
        pick("Amara Okafor");
        stage.house.save(stage.house.liam.withStatus(Status.WITHDRAWN));
        stage.house.criteria.save(stage.house.program.id(), List.of(), org.pairwright.pairing.PairingFixture.what());
        stage.model.run().load();
        assertThat(board.cost().costProperty().get()).isInstanceOf(Cost.NoMatch.class);
    }

    @Test
    void a_choice_of_the_mentee_is_written_down_shown_and_undone() {
        pick("Amara Okafor");
        byMentee("Kenji Watanabe", OptionalInt.of(1));
        byMentee("Sofía Marín", OptionalInt.of(1));
        assertThat(choice("Sofía Marín")).isEqualTo("1st choice of Amara Okafor");
        assertThat(choice("Kenji Watanabe")).as("moved on").isEqualTo("2nd choice of Amara Okafor");
        byMentee("Kenji Watanabe", OptionalInt.of(Choice.AVOID));
        assertThat(choice("Kenji Watanabe")).isEqualTo("Amara Okafor would rather not");
        assertThat(rows()).contains("Kenji Watanabe 100: Amara Okafor would rather not");
        assertThat(candidate("Kenji Watanabe").ruledOut()).isTrue();
        assertThat(impossible())
                .containsExactly("Amara Okafor would rather not have Kenji Watanabe. A pin says otherwise.");
        stage.undo();
        assertThat(choice("Kenji Watanabe")).isEqualTo("2nd choice of Amara Okafor");
        byMentee("Kenji Watanabe", OptionalInt.empty());
        assertThat(choice("Kenji Watanabe")).isEmpty();
    }

    @Test
    void a_choice_of_the_mentor_stands_beside_hers_and_among_the_reasons_where_choices_count() {
        stage.model.run().ask(Settings.of(Aim.EVERYONE).withChoices(1_000));
        pick("Amara Okafor");
        byMentee("Kenji Watanabe", OptionalInt.of(2));
        board.choices().say(candidate("Kenji Watanabe").choices().ofMentor(), OptionalInt.of(7));
        assertThat(choice("Kenji Watanabe")).isEqualTo("2nd choice of Amara Okafor · 7th choice of Kenji Watanabe");
        assertThat(candidate("Kenji Watanabe").candidate().reasons())
                .extracting(reason -> stage.messages.say(reason.sentence()))
                .contains("Second choice of Amara Okafor", "Choice number 7 of Kenji Watanabe");
        stage.undo();
        assertThat(choice("Kenji Watanabe")).isEqualTo("2nd choice of Amara Okafor");
    }

    @Test
    void who_would_rather_not_can_be_pinned_all_the_same() {
        pick("Amara Okafor");
        board.choices().say(candidate("Kenji Watanabe").choices().ofMentor(), OptionalInt.of(Choice.AVOID));
        var kenji = candidate("Kenji Watanabe");
        assertThat(kenji.pinnable()).isTrue();
        assertThat(kenji.eligible()).isFalse();
        board.sayings().togglePin(kenji);
        assertThat(rows()).contains("Kenji Watanabe 100: Pinned");
        assertThat(choice("Kenji Watanabe")).isEqualTo("Kenji Watanabe would rather not");
    }

    private void byMentee(String mentor, OptionalInt rank) {
        board.choices().say(candidate(mentor).choices().ofMentee(), rank);
    }

    private String choice(String mentor) {
        return candidate(mentor)
                .choices()
                .words("Amara Okafor", mentor)
                .map(stage.messages::say)
                .orElse("");
    }

    @Test
    void another_part_opens_the_board_with_two_people_to_compare() {
        stage.model.run().partProperty().set(MatchingPart.PROPOSAL);
        board.open(stage.house.liam.id(), OptionalLong.of(stage.house.kenji.id()));
        assertThat(stage.model.run().partProperty().get()).isEqualTo(MatchingPart.BOARD);
        assertThat(board.rankedProperty().get().orElseThrow().whom().name()).isEqualTo("Liam O’Connell");
        assertThat(board.comparedProperty().get().orElseThrow().person().name()).isEqualTo("Kenji Watanabe");
        board.leave();
        assertThat(board.rankedProperty().get()).isEmpty();
        assertThat(board.cost().costProperty().get()).isInstanceOf(Cost.Unasked.class);
    }

    private List<org.assertj.core.groups.Tuple> people() {
        return board.peopleProperty().get().stream()
                .map(one -> tuple(one.name(), stage.messages.say(one.now())))
                .toList();
    }

    private void pick(String name) {
        board.pick(board.peopleProperty().get().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow());
    }

    private CandidateRow candidate(String name) {
        return board.rankedProperty().get().orElseThrow().rows().stream()
                .filter(row -> row.person().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<String> rows() {
        return board.rankedProperty().get().orElseThrow().rows().stream()
                .map(row -> row.person().name() + " " + row.candidate().score() + ": "
                        + stage.messages.say(row.standing().words()))
                .toList();
    }

    private List<String> impossible() {
        return ((Cost.Impossible) board.cost().costProperty().get())
                .why().stream().map(stage.messages::say).toList();
    }

    private List<PinBan> saidByHer() {
        return stage.house.desk.pinsAndBans.ofProgram(stage.house.program.id());
    }

    private List<Long> proposed(Participant mentee) {
        return stage.model.run().latest().orElseThrow().run().proposal().pairs().stream()
                .filter(pair -> pair.mentee() == mentee.id())
                .map(pair -> pair.mentor())
                .toList();
    }
}
