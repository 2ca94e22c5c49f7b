package org.pairwright.ui.matching.circles;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.fixtures.Cast;
import org.pairwright.fixtures.DeskCircles;
import org.pairwright.following.SessionDraft;
import org.pairwright.following.Trouble;
import org.pairwright.pairing.circles.CircleNow;
import org.pairwright.pairing.circles.CirclesNow;
import org.pairwright.pairing.circles.KnownTopic;
import org.pairwright.program.circles.Circle;
import org.pairwright.program.circles.Seat;
import org.pairwright.program.pairs.PairEvent;
import org.pairwright.program.people.Status;
import org.pairwright.ui.matching.MatchingStage;
import org.pairwright.ui.matching.circles.CircleDraft.Size;
import org.pairwright.ui.matching.circles.DraftTroubles.Field;
import org.pairwright.ui.matching.frame.MatchingPart;
import org.pairwright.ui.shell.Destination;
import org.pairwright.ui.shell.PairFilter;

/** Circles are written down, filled, taken in part and confirmed. */
class CirclesViewModelTest {
    @TempDir
    private Path folder;

    private MatchingStage stage;
    private CirclesViewModel model;

    @BeforeEach
    void open() {
        stage = new MatchingStage(folder);
        stage.house.criteria();
        model = stage.model.circles();
        stage.model.run().arrive();
        stage.model.run().partProperty().set(MatchingPart.CIRCLES);
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void before_there_is_any_it_knows_who_waits_who_can_lead_and_what_is_wanted() {
        var now = model.picture().orElseThrow();
        assertThat(now.circles()).isEmpty();
        assertThat(now.waiting()).isEqualTo(2);
        assertThat(now.mentors()).extracting(CirclesNow.Mentor::name).containsExactly("Kenji Watanabe", "Sofía Marín");
        assertThat(now.topics()).contains(new KnownTopic("Budgeting", 1, 1));
    }

    @Test
    void a_circle_is_kept_as_typed_and_can_be_taken_back() {
        assertThat(keep("Budgeting", "kenji watanabe", "SOFIA MARIN", "2", "5")).isEmpty();
        assertThat(circle().topic()).isEqualTo("Budgeting");
        assertThat(circle().facilitators()).containsExactly(stage.house.kenji.id(), stage.house.sofia.id());
        assertThat(circle().least()).isEqualTo(2);
        assertThat(circle().most()).isEqualTo(5);
        assertThat(stage.notice()).isEqualTo("Started the circle ‘Budgeting’");
        stage.undo();
        assertThat(model.picture().orElseThrow().circles()).isEmpty();
    }

    @Test
    void what_cannot_be_is_said_at_its_field_and_nothing_is_kept() {
        assertThat(keep(" ", "Nobody At All", "", "0", "many"))
                .containsExactlyInAnyOrder(Field.TOPIC, Field.FIRST, Field.LEAST, Field.MOST);
        assertThat(keep("Budgeting", "", "", "3", "2")).containsExactlyInAnyOrder(Field.FIRST, Field.MOST);
        assertThat(keep("Budgeting", "Kenji Watanabe", "Kenji Watanabe", "3", "10"))
                .containsExactly(Field.SECOND);
        assertThat(model.picture().orElseThrow().circles()).isEmpty();
    }

    @Test
    void two_mentors_of_one_name_have_to_be_taken_from_the_list() {
        var other =
                stage.house.save(Cast.mentor(stage.house.person(Cast.kenji()), stage.house.program.id(), 1, "Excel"));
        stage.model.run().load();
        assertThat(keep("Budgeting", "Kenji Watanabe", "", "1", "5")).containsExactly(Field.FIRST);
        var troubles = kept(new CircleDraft(
                Optional.empty(),
                "Budgeting",
                new Picked("Kenji Watanabe", OptionalLong.of(other.id())),
                Picked.NOTHING,
                new Size("1", "5")));
        assertThat(troubles.byField()).isEmpty();
        assertThat(circle().facilitators()).containsExactly(other.id());
    }

    @Test
    void a_circle_is_changed_and_closed() {
        keep("Budgeting", "Kenji Watanabe", "", "1", "5");
        var before = circle();
        kept(new CircleDraft(
                Optional.of(before),
                "Budgets",
                new Picked("Kenji Watanabe", OptionalLong.of(stage.house.kenji.id())),
                Picked.NOTHING,
                new Size("1", "4")));
        assertThat(circle().id()).isEqualTo(before.id());
        assertThat(circle().topic()).isEqualTo("Budgets");
        assertThat(stage.notice()).isEqualTo("Changed the circle ‘Budgets’");
        model.edits().close(circle());
        assertThat(model.picture().orElseThrow().circles()).isEmpty();
        assertThat(stage.notice()).isEqualTo("Closed the circle ‘Budgets’");
        stage.undo();
        assertThat(circle().topic()).isEqualTo("Budgets");
    }

    @Test
    void those_without_a_mentor_are_proposed_some_are_taken_out_and_the_rest_become_members() {
        keep("Budgeting", "Kenji Watanabe", "", "1", "5");
        model.filling().fill();
        assertThat(model.filling().chosen()).extracting(Seat::member).containsExactlyInAnyOrder(amara(), liam());
        assertThat(model.filling().proposalProperty().get().orElseThrow().statement())
                .isNotEmpty();
        model.filling().choose(seatOf(liam()), false);
        assertThat(model.filling().chosen()).extracting(Seat::member).containsExactly(amara());
        assertThat(heads().getFirst().filled()).isEqualTo(1);
        model.filling().confirm();
        assertThat(stage.notice()).isEqualTo("One person is a member of a circle now");
        assertThat(model.filling().madeProperty().get())
                .as("what comes next is said")
                .isPresent();
        assertThat(model.filling().proposalProperty().get()).isEmpty();
        assertThat(model.picture().orElseThrow().circles().getFirst().members()).containsExactly("Amara Okafor");
        assertThat(model.picture().orElseThrow().waiting()).isEqualTo(1);
        assertThat(stage.house.desk.pairs.ofProgram(stage.house.program.id()))
                .singleElement()
                .satisfies(pair -> assertThat(pair.circle()).hasValue(circle().id()));
        model.seePairs(model.picture().orElseThrow().circles().getFirst());
        assertThat(stage.navigator.destination())
                .isInstanceOfSatisfying(
                        Destination.PairsList.class,
                        list -> assertThat(list.filter())
                                .isInstanceOfSatisfying(
                                        PairFilter.These.class,
                                        these -> assertThat(these.pairs()).hasSize(1)));
    }

    @Test
    void confirming_is_taken_back_in_one() {
        keep("Budgeting", "Kenji Watanabe", "Sofía Marín", "1", "5");
        model.filling().fill();
        model.filling().confirm();
        assertThat(stage.notice()).isEqualTo("2 people are members of a circle now");
        assertThat(stage.house.desk.pairs.ofProgram(stage.house.program.id())).hasSize(4);
        model.filling().seeMade();
        assertThat(stage.navigator.destination())
                .isInstanceOfSatisfying(
                        Destination.PairsList.class,
                        list -> assertThat(list.filter())
                                .isInstanceOfSatisfying(
                                        PairFilter.These.class,
                                        these -> assertThat(these.pairs()).hasSize(4)));
        stage.navigator.navigate(new Destination.Matching());
        stage.model.run().partProperty().set(MatchingPart.CIRCLES);
        stage.undo();
        assertThat(model.filling().madeProperty().get()).isEmpty();
        assertThat(stage.house.desk.pairs.ofProgram(stage.house.program.id())).isEmpty();
        assertThat(model.picture().orElseThrow().waiting()).isEqualTo(2);
    }

    @Test
    void where_no_circle_can_be_filled_it_is_said_why() {
        keep("Budgeting", "Kenji Watanabe", "", "3", "10");
        model.filling().fill();
        assertThat(model.filling().proposalProperty().get()).isEmpty();
        assertThat(stage.messages.say(stage.model.run().troubleProperty().get().what()))
                .isEqualTo("The circles cannot be filled yet");
        assertThat(stage.model.run().troubleProperty().get().details()).isNotEmpty();
    }

    @Test
    void a_circle_that_stays_closed_and_who_is_left_say_why() {
        keep("Budgeting", "Kenji Watanabe", "", "1", "1");
        keep("Excel", "Sofía Marín", "", "2", "5");
        model.filling().fill();
        assertThat(heads()).anySatisfy(head -> assertThat(head.closed()).isPresent());
        assertThat(model.linesProperty().get())
                .filteredOn(line -> line instanceof CircleLine.Left || line instanceof CircleLine.LeftTitle)
                .as("two circles, two people: one of the circles has nobody or both")
                .hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void with_too_few_taken_over_the_circle_warns() {
        keep("Budgeting", "Kenji Watanabe", "", "2", "10");
        model.filling().fill();
        assertThat(heads().getFirst().tooFew()).isFalse();
        model.filling().choose(seatOf(liam()), false);
        assertThat(heads().getFirst().tooFew()).isTrue();
    }

    @Test
    void a_proposal_falls_with_the_people_that_it_was_made_of() {
        keep("Budgeting", "Kenji Watanabe", "", "1", "5");
        model.filling().fill();
        stage.model.run().load();
        assertThat(model.filling().proposalProperty().get())
                .as("nothing changed")
                .isPresent();
        stage.house.save(stage.house.liam.withStatus(Status.WAITING));
        stage.model.run().load();
        assertThat(model.filling().proposalProperty().get()).isEmpty();
    }

    @Test
    void a_proposal_of_pairs_that_is_not_confirmed_is_pointed_out() {
        assertThat(model.notConfirmed()).isZero();
        stage.model.run().findMatches();
        stage.model.run().partProperty().set(MatchingPart.CIRCLES);
        assertThat(model.notConfirmed()).isEqualTo(2);
        stage.model.proposal().confirm();
        assertThat(model.notConfirmed()).isZero();
    }

    @Test
    void members_so_far_are_named() {
        var circles = new DeskCircles(stage.house.desk, stage.house.program);
        var circle = circles.circle("Budgeting", stage.house.kenji, stage.house.sofia);
        circles.member(circle, stage.house.liam, Cast.TODAY);
        stage.model.run().load();
        assertThat(heads())
                .singleElement()
                .satisfies(head -> assertThat(head.row().members()).containsExactly("Liam O’Connell"));
        assertThat(model.picture().orElseThrow().waiting()).isEqualTo(1);
    }

    @Test
    void what_she_looks_for_is_found_in_topics_and_names() {
        keep("Budgeting", "Kenji Watanabe", "", "1", "1");
        keep("Excel", "Sofía Marín", "", "1", "5");
        model.filling().fill();
        model.wantedProperty().set("budg");
        assertThat(heads())
                .singleElement()
                .satisfies(head -> assertThat(head.row().circle().topic()).isEqualTo("Budgeting"));
        model.wantedProperty().set("marin");
        assertThat(heads())
                .singleElement()
                .satisfies(head -> assertThat(head.row().circle().topic()).isEqualTo("Excel"));
        model.wantedProperty().set("liam");
        assertThat(model.linesProperty().get())
                .filteredOn(CircleLine.Proposed.class::isInstance)
                .hasSize(1);
        model.wantedProperty().set("nobody at all");
        assertThat(model.linesProperty().get()).isEmpty();
        model.wantedProperty().set("");
        assertThat(heads()).hasSize(2);
    }

    @Test
    void a_session_of_a_circle_a_move_and_its_end_are_said_and_taken_back() {
        keep("Budgeting", "Kenji Watanabe", "", "1", "5");
        model.filling().fill();
        model.filling().confirm();
        keep("Excel", "Sofía Marín", "", "1", "5");
        var row = row("Budgeting");
        var troubles = new ArrayList<Trouble>();
        model.edits().note(row, SessionDraft.usual(model.today()), Set.of(), troubles::addAll);
        assertThat(troubles).isEmpty();
        assertThat(stage.notice())
                .startsWith("Noted a session of the circle ‘Budgeting’")
                .endsWith("with 2 members");
        assertThat(model.others(row))
                .extracting(CircleNow::circle)
                .containsExactly(row("Excel").circle());
        var done = new AtomicInteger();
        model.edits().move(row.circle(), liam(), row("Excel").circle(), "", done::incrementAndGet);
        assertThat(row("Excel").members()).containsExactly("Liam O’Connell");
        model.edits().end(row.circle(), PairEvent.Kind.COMPLETED, "", done::incrementAndGet);
        assertThat(row("Budgeting").isOver()).isTrue();
        assertThat(model.others(row("Excel"))).as("what is over takes nobody").isEmpty();
        model.edits().leave(row("Excel").circle(), liam(), "", done::incrementAndGet);
        assertThat(model.picture().orElseThrow().waiting()).isEqualTo(2);
        assertThat(done).hasValue(3);
        stage.undo();
        assertThat(row("Excel").members()).containsExactly("Liam O’Connell");
    }

    private CircleNow row(String topic) {
        return model.picture().orElseThrow().circles().stream()
                .filter(row -> row.circle().topic().equals(topic))
                .findFirst()
                .orElseThrow();
    }

    private List<Field> keep(String topic, String first, String second, String least, String most) {
        return List.copyOf(kept(new CircleDraft(
                        Optional.empty(),
                        topic,
                        new Picked(first, OptionalLong.empty()),
                        new Picked(second, OptionalLong.empty()),
                        new Size(least, most)))
                .byField()
                .keySet());
    }

    private DraftTroubles kept(CircleDraft draft) {
        var troubles = new ArrayList<DraftTroubles>();
        model.edits().keep(draft, model.picture(), troubles::add);
        return troubles.getFirst();
    }

    private Circle circle() {
        return model.picture().orElseThrow().circles().getFirst().circle();
    }

    private List<CircleLine.Head> heads() {
        return model.linesProperty().get().stream()
                .filter(CircleLine.Head.class::isInstance)
                .map(CircleLine.Head.class::cast)
                .toList();
    }

    private Seat seatOf(long member) {
        return model.filling().proposalProperty().get().orElseThrow().seats().stream()
                .filter(seat -> seat.member() == member)
                .findFirst()
                .orElseThrow();
    }

    private long amara() {
        return stage.house.amara.id();
    }

    private long liam() {
        return stage.house.liam.id();
    }
}
