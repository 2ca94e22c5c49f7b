package org.pairwright.pairing.circles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pairwright.pairing.PairingFixture.TODAY;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.fixtures.Cast;
import org.pairwright.matching.NotReady;
import org.pairwright.pairing.Confirmation;
import org.pairwright.pairing.PairingFixture;
import org.pairwright.program.circles.Circle;
import org.pairwright.program.circles.CircleProposal;
import org.pairwright.program.circles.Seat;
import org.pairwright.program.criteria.Comparison;
import org.pairwright.program.criteria.Weight;
import org.pairwright.program.fields.BuiltIn;
import org.pairwright.program.history.StepKind;
import org.pairwright.program.pairs.Pair;
import org.pairwright.program.pairs.PairEvent;
import org.pairwright.program.pairs.PairLife;
import org.pairwright.program.people.Participant;
import org.pairwright.program.people.Status;
import org.pairwright.program.proposal.Aim;
import org.pairwright.program.proposal.Limit;
import org.pairwright.program.proposal.Settings;
import org.pairwright.storage.DeskFixture;
import org.pairwright.task.Progress;
import org.pairwright.text.Messages;
import org.pairwright.text.Sentence;

/** Circles are started, filled and closed here, on a real desk. */
class CirclesTest {
    private static final Messages ENGLISH = new Messages(Locale.UK, ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private PairingFixture house;
    private Circles circles;
    private Memberships memberships;
    private Participant mei;

    @BeforeEach
    void open() {
        house = new PairingFixture(folder);
        house.criteria();
        circles = new Circles(house.stores, house.settings, house.desk.journal, DeskFixture.CLOCK);
        memberships = new Memberships(house.stores, house.settings, house.desk.journal, DeskFixture.CLOCK);
        mei = house.save(Cast.mentee(
                house.person(Cast.person("Mei", "Chen", "Osaka", "Sales", 2)), house.program.id(), "Budgeting"));
    }

    @AfterEach
    void close() {
        house.close();
    }

    private Circle circle(String topic, int least, int most, Participant... facilitators) {
        var ids = List.of(facilitators).stream().map(Participant::id).toList();
        var circle = new Circle(0, UUID.randomUUID(), house.program.id(), topic, ids, least, most);
        assertThat(circles.add(circle)).isInstanceOf(Kept.Done.class);
        return all().getLast();
    }

    private List<Circle> all() {
        return house.desk.circles.ofProgram(house.program.id());
    }

    private List<Pair> pairs() {
        return house.desk.pairs.ofProgram(house.program.id());
    }

    private CircleProposal propose() {
        return circles.propose(house.program.id(), Progress.UNWATCHED);
    }

    private Confirmation confirm(CircleProposal proposal) {
        return circles.confirm(house.program.id(), proposal, proposal.seats());
    }

    private void happened(Pair pair, PairEvent.Kind kind) {
        house.desk.journal.record(StepKind.PAIR, PairingFixture.what(), step -> {
            house.desk.pairs.add(step, new PairEvent(0, pair.id(), TODAY, kind, ""));
            return pair;
        });
    }

    private void leave(Participant one) {
        house.save(one.withStatus(Status.WITHDRAWN));
    }

    private static String say(Sentence sentence) {
        return ENGLISH.say(sentence);
    }

    private static String refusal(Kept kept) {
        return kept instanceof Kept.Refused(Sentence why) ? say(why) : "done";
    }

    private static List<String> refusals(Confirmation confirmation) {
        return confirmation instanceof Confirmation.Refused(List<Sentence> why)
                ? why.stream().map(CirclesTest::say).toList()
                : List.of("done");
    }

    private static List<Long> members(CircleProposal proposal, Circle circle) {
        return proposal.of(circle.id()).stream().map(Seat::member).toList();
    }

    @Test
    void a_circle_is_filled_with_those_who_want_its_topic_though_its_facilitator_offers_something_else() {
        var excel = circle("Excel", 1, 1, house.kenji);
        var budgets = circle("Budgeting", 2, 5, house.sofia);
        var proposal = propose();
        assertThat(members(proposal, excel)).containsExactly(house.liam.id());
        assertThat(members(proposal, budgets)).containsExactly(house.amara.id(), mei.id());
        assertThat(proposal.best()).isTrue();
    }

    @Test
    void confirming_makes_a_pair_of_each_member_with_each_facilitator_and_one_undo_takes_all_back() {
        var budgets = circle("Budgeting", 3, 5, house.kenji, house.sofia);
        var confirmed = (Confirmation.Confirmed) confirm(propose());
        assertThat(confirmed.pairs()).hasSize(6);
        assertThat(pairs()).hasSize(6).allSatisfy(pair -> {
            assertThat(pair.circle()).isEqualTo(OptionalLong.of(budgets.id()));
            assertThat(pair.score()).isPresent();
            assertThat(pair.reasons()).isNotEmpty();
            assertThat(pair.confirmedOn()).isEqualTo(TODAY);
        });
        assertThat(house.desk.pairs.eventsOfProgram(house.program.id())).hasSize(12);
        house.desk.journal.undo(confirmed.step(), PairingFixture.what());
        assertThat(pairs()).isEmpty();
        assertThat(house.desk.pairs.eventsOfProgram(house.program.id())).isEmpty();
    }

    @Test
    void a_circle_serves_its_member_as_one_mentor_and_takes_no_place() {
        circle("Budgeting", 3, 5, house.kenji, house.sofia);
        confirm(propose());
        assertThat(house.problem().mentees())
                .allSatisfy(mentee -> assertThat(mentee.count()).isZero());
        assertThat(house.problem().mentors())
                .extracting(mentor -> mentor.count())
                .containsExactlyInAnyOrder(2, 1);
        assertThatThrownBy(this::propose)
                .isInstanceOfSatisfying(
                        NotReady.class,
                        notReady -> assertThat(notReady.obstacles().stream().map(CirclesTest::say))
                                .containsExactly("No mentee needs a mentor: all have theirs."));
    }

    @Test
    void what_she_asked_for_last_counts_though_no_run_was_made_with_it_yet() {
        circle("Excel", 1, 5, house.kenji);
        assertThat(propose().seats()).hasSize(3);
        house.settings.keep(house.program.id(), Settings.of(Aim.BEST).withUnplacedBelow(40));
        assertThat(propose().seats()).extracting(Seat::member).containsExactly(house.liam.id());
        house.settings.keep(house.program.id(), Settings.of(Aim.EVERYONE).withFloor(40));
        assertThat(propose().seats()).extracting(Seat::member).containsExactly(house.liam.id());
    }

    @Test
    void what_she_aims_for_and_does_not_count_in_circles_is_said() {
        circle("Excel", 1, 5, house.kenji);
        var limit = new Limit(Limit.Side.MENTORS, BuiltIn.SITE, "Osaka", 1);
        house.settings.keep(
                house.program.id(), Settings.of(Aim.FAIR).withBalance(100).withLimits(List.of(limit)));
        var proposal = propose();
        assertThat(proposal.seats()).hasSize(3);
        assertThat(proposal.statement())
                .extracting(CirclesTest::say)
                .contains(
                        "Nobody could be spared the lowest score, 0, without seating fewer people. Checked."
                                + " Above it the total counts, not each seat.",
                        "Of what you aim for, how mentees are spread over mentors and the limit for a group do not count"
                                + " in circles: a circle takes no place of those who lead it.");
    }

    @Test
    void whoever_needs_two_mentors_gets_one_seat_at_a_time_and_that_is_said() {
        house.save(new Participant(
                mei.id(),
                mei.uid(),
                mei.person(),
                mei.program(),
                mei.role(),
                mei.status(),
                mei.appliedOn(),
                mei.places(),
                2,
                mei.away(),
                mei.answers()));
        circle("Budgeting", 2, 5, house.kenji);
        circle("Excel", 1, 5, house.sofia);
        var first = propose();
        assertThat(first.seats()).filteredOn(seat -> seat.member() == mei.id()).hasSize(1);
        assertThat(first.statement())
                .extracting(CirclesTest::say)
                .contains("One person needs more than one mentor and gets one seat at a time."
                        + " Confirm, then fill again or find matches for the rest.");
        confirm(first);
        var second = propose();
        assertThat(second.seats()).extracting(Seat::member).containsExactly(mei.id());
        assertThat(refusals(confirm(second))).containsExactly("done");
    }

    @Test
    void whoever_was_matched_meanwhile_is_named_and_nobody_becomes_a_member() {
        circle("Budgeting", 3, 5, house.kenji);
        var proposal = propose();
        house.pairs.confirm(house.runOf(PairingFixture.proposed(house.amara, house.sofia)), TODAY);
        assertThat(refusals(confirm(proposal)))
                .containsExactly("Amara Okafor in ‘Budgeting’: Amara Okafor has enough mentors now");
        assertThat(pairs()).hasSize(1);
    }

    @Test
    void whoever_is_pinned_to_a_mentor_waits_for_her_and_gets_no_seat() {
        circle("Budgeting", 2, 5, house.kenji);
        var proposal = propose();
        house.pinsAndBans.pin(house.program.id(), mei.id(), house.sofia.id(), "");
        assertThat(refusals(confirm(proposal)))
                .containsExactly("Mei Chen in ‘Budgeting’: Mei Chen is pinned to a mentor and needs no more");
        assertThat(propose().seats()).extracting(Seat::member).containsExactly(house.amara.id(), house.liam.id());
    }

    @Test
    void whoever_left_meanwhile_is_named() {
        circle("Budgeting", 2, 5, house.kenji);
        var proposal = propose();
        leave(mei);
        assertThat(refusals(confirm(proposal)))
                .containsExactly("Mei Chen in ‘Budgeting’: Mei Chen does not take part now (status: Withdrawn)");
        assertThat(pairs()).isEmpty();
    }

    @Test
    void a_facilitator_who_left_meanwhile_is_named_for_each_member() {
        circle("Budgeting", 2, 5, house.kenji);
        var proposal = propose();
        leave(house.kenji);
        assertThat(refusals(confirm(proposal)))
                .hasSize(3)
                .first()
                .isEqualTo("Amara Okafor in ‘Budgeting’: Kenji Watanabe does not take part now (status: Withdrawn)");
    }

    @Test
    void a_circle_that_was_closed_or_is_led_by_others_meanwhile_takes_nobody() {
        var budgets = circle("Budgeting", 2, 5, house.kenji);
        var proposal = propose();
        circles.change(
                new Circle(
                        budgets.id(),
                        budgets.uid(),
                        budgets.program(),
                        budgets.topic(),
                        List.of(house.sofia.id()),
                        2,
                        5),
                "");
        assertThat(refusals(confirm(proposal)))
                .containsExactly("‘Budgeting’ is led by others now. Look for members again.");
        assertThat(circles.close(budgets)).isInstanceOf(Kept.Done.class);
        assertThat(refusals(confirm(proposal))).containsExactly("3 seats are in a circle that was closed since.");
    }

    @Test
    void a_ban_and_a_rule_that_came_meanwhile_are_named() {
        circle("Budgeting", 1, 5, house.kenji);
        var proposal = propose();
        house.pinsAndBans.ban(house.program.id(), house.amara.id(), house.kenji.id(), "");
        house.criteria(house.criterion(new Comparison.Same(), BuiltIn.SITE, BuiltIn.SITE, new Weight.Must()));
        assertThat(refusals(confirm(proposal)))
                .contains(
                        "Amara Okafor in ‘Budgeting’: a pair with Kenji Watanabe is banned, or one of the two would rather not",
                        "Liam O’Connell in ‘Budgeting’: the rule “Same site” (must) forbids it");
    }

    @Test
    void some_of_the_seats_can_be_confirmed_as_long_as_the_circle_reaches_its_least_size() {
        circle("Budgeting", 2, 5, house.kenji);
        var proposal = propose();
        assertThat(refusals(circles.confirm(
                        house.program.id(), proposal, proposal.seats().subList(0, 1))))
                .containsExactly("‘Budgeting’ would have one member and needs 2. Choose more or lower its least size.");
        assertThat(circles.confirm(
                        house.program.id(), proposal, proposal.seats().subList(0, 2)))
                .isInstanceOf(Confirmation.Confirmed.class);
        assertThat(propose().of(all().getFirst().id())).hasSize(1);
    }

    @Test
    void a_circle_that_became_smaller_meanwhile_takes_no_more_than_it_has_room_for() {
        var budgets = circle("Budgeting", 2, 5, house.kenji);
        var proposal = propose();
        circles.change(budgets.withSize(1, 2), "");
        assertThat(refusals(confirm(proposal)))
                .containsExactly("‘Budgeting’ would have 3 members and takes at most 2."
                        + " Choose fewer or raise its greatest size.");
    }

    @Test
    void a_seat_that_was_not_proposed_is_not_made() {
        circle("Budgeting", 2, 5, house.kenji);
        var proposal = propose();
        var other = new Seat(99, mei.id(), 0, 0, List.of());
        assertThatThrownBy(() -> circles.confirm(house.program.id(), proposal, List.of(other)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_circle_with_members_is_not_closed_over_their_heads_and_one_that_met_stays_in_the_records() {
        var budgets = circle("Budgeting", 3, 5, house.kenji);
        confirm(propose());
        assertThat(refusal(circles.close(budgets)))
                .isEqualTo(
                        "‘Budgeting’ has 3 members (Amara Okafor, Liam O’Connell, Mei Chen). End their pairs first.");
        pairs().forEach(pair -> happened(pair, PairEvent.Kind.ENDED));
        assertThat(refusal(circles.close(budgets)))
                .isEqualTo("‘Budgeting’ is over: nobody is in it any more. It stays in the records.");
        assertThatThrownBy(this::propose)
                .isInstanceOfSatisfying(
                        NotReady.class,
                        notReady -> assertThat(notReady.obstacles().stream().map(CirclesTest::say))
                                .containsExactly("There are no circles. Add one with a topic and a facilitator."));
    }

    @Test
    void a_circle_without_members_is_closed_and_comes_back_by_undo() {
        var budgets = circle("Budgeting", 3, 5, house.kenji);
        var closed = (Kept.Done) circles.close(budgets);
        assertThat(all()).isEmpty();
        assertThat(refusal(circles.close(budgets))).isEqualTo("‘Budgeting’ was closed already.");
        house.desk.journal.undo(closed.step(), PairingFixture.what());
        assertThat(all()).containsExactly(budgets);
    }

    @Test
    void starting_and_changing_a_circle_can_be_taken_back() {
        var circle = Circle.of(house.program.id(), "Budgeting", List.of(house.kenji.id()));
        var added = (Kept.Done) circles.add(circle);
        var changed = (Kept.Done) circles.change(all().getFirst().withSize(2, 4), "");
        assertThat(all().getFirst().most()).isEqualTo(4);
        house.desk.journal.undo(changed.step(), PairingFixture.what());
        assertThat(all().getFirst().most()).isEqualTo(Circle.MOST);
        house.desk.journal.undo(added.step(), PairingFixture.what());
        assertThat(all()).isEmpty();
    }

    @Test
    void what_cannot_be_a_circle_is_refused_in_words() {
        long program = house.program.id();
        assertThat(refusal(circles.add(Circle.of(program, " ", List.of(house.kenji.id())))))
                .isEqualTo("A circle needs a topic.");
        assertThat(refusal(circles.add(Circle.of(program, "x".repeat(201), List.of(house.kenji.id())))))
                .isEqualTo("The topic has 201 characters; at most 200 fit.");
        assertThat(refusal(circles.add(Circle.of(program, "Law", List.of(mei.id())))))
                .isEqualTo("Mei Chen is no mentor in this program. Choose a mentor.");
        assertThat(refusal(circles.add(Circle.of(program, "Law", List.of(999_999L)))))
                .isEqualTo("Who is to lead this circle is not in this program any more. Choose somebody else.");
        leave(house.sofia);
        assertThat(refusal(circles.add(Circle.of(program, "Law", List.of(house.sofia.id())))))
                .isEqualTo("Sofía Marín does not take part now (status: Withdrawn)");
        circle("Law", 3, 10, house.kenji);
        assertThat(refusal(circles.add(Circle.of(program, "law ", List.of(house.kenji.id())))))
                .isEqualTo("There is a circle ‘Law’ with the same facilitators already. Change that one.");
    }

    @Test
    void a_circle_that_meets_keeps_room_for_its_members() {
        var budgets = circle("Budgeting", 3, 5, house.kenji);
        confirm(propose());
        assertThat(refusal(circles.change(budgets.withSize(1, 2), "")))
                .isEqualTo("‘Budgeting’ has 3 members already, more than 2.");
        assertThat(refusal(circles.change(budgets.withSize(2, 3), ""))).isEqualTo("done");
        assertThat(running()).hasSize(3);
    }

    @Test
    void another_facilitator_takes_all_members_over_in_one_step_and_undo_gives_them_back() {
        var budgets = circle("Budgeting", 3, 5, house.kenji);
        confirm(propose());
        var changed = (Kept.Done) circles.change(led(budgets, house.sofia), "Sofía leads it now");
        assertThat(say(changed.said())).isEqualTo("Changed who leads the circle ‘Budgeting’: 3 pairs ended, 3 began");
        assertThat(running()).hasSize(3).allSatisfy(pair -> {
            assertThat(pair.mentor()).isEqualTo(house.sofia.id());
            assertThat(pair.circle()).hasValue(budgets.id());
            assertThat(pair.score()).isPresent();
            assertThat(pair.reasons()).isNotEmpty();
        });
        assertThat(events(PairEvent.Kind.ENDED))
                .hasSize(3)
                .allSatisfy(event -> assertThat(event.reason()).isEqualTo("Sofía leads it now"));
        house.desk.journal.undo(changed.step(), PairingFixture.what());
        assertThat(running())
                .hasSize(3)
                .allSatisfy(pair -> assertThat(pair.mentor()).isEqualTo(house.kenji.id()));
        assertThat(all().getFirst().facilitators()).containsExactly(house.kenji.id());
    }

    @Test
    void a_second_facilitator_comes_and_goes_while_the_members_stay() {
        var budgets = circle("Budgeting", 3, 5, house.kenji);
        confirm(propose());
        circles.change(led(budgets, house.kenji, house.sofia), "");
        assertThat(running()).hasSize(6);
        assertThat(house.problem().mentees())
                .allSatisfy(mentee -> assertThat(mentee.count()).isZero());
        circles.change(led(budgets, house.sofia), "");
        assertThat(running())
                .hasSize(3)
                .allSatisfy(pair -> assertThat(pair.mentor()).isEqualTo(house.sofia.id()));
    }

    @Test
    void whoever_a_member_may_not_meet_does_not_come_to_lead_her_circle() {
        var budgets = circle("Budgeting", 3, 5, house.kenji);
        confirm(propose());
        house.pinsAndBans.ban(house.program.id(), mei.id(), house.sofia.id(), "");
        assertThat(refusal(circles.change(led(budgets, house.kenji, house.sofia), "")))
                .isEqualTo("Mei Chen is in ‘Budgeting’ and cannot meet who is to lead it: a pair with Sofía Marín is"
                        + " banned, or one of the two would rather not. Let this member leave or move first, or choose"
                        + " somebody else.");
        assertThat(running()).hasSize(3);
    }

    @Test
    void a_member_leaves_and_waits_again() {
        var budgets = circle("Budgeting", 3, 5, house.kenji, house.sofia);
        confirm(propose());
        var left = (Kept.Done) memberships.leave(budgets, mei.id(), "No time");
        assertThat(say(left.said())).isEqualTo("Mei Chen left the circle ‘Budgeting’");
        assertThat(running()).hasSize(4).noneMatch(pair -> pair.mentee() == mei.id());
        assertThat(events(PairEvent.Kind.ENDED))
                .hasSize(2)
                .allSatisfy(event -> assertThat(event.reason()).isEqualTo("No time"));
        assertThat(house.problem().mentees())
                .filteredOn(mentee -> mentee.participant() == mei.id())
                .allSatisfy(mentee -> assertThat(mentee.count()).isEqualTo(1));
        assertThat(refusal(memberships.leave(budgets, mei.id(), "")))
                .isEqualTo("Mei Chen is not in ‘Budgeting’ any more.");
        house.desk.journal.undo(left.step(), PairingFixture.what());
        assertThat(running()).hasSize(6);
    }

    @Test
    void a_member_moves_to_another_circle_even_of_the_same_facilitator() {
        var budgets = circle("Budgeting", 3, 5, house.kenji);
        confirm(propose());
        var excel = circle("Excel", 1, 1, house.kenji, house.sofia);
        var moved = (Kept.Done) memberships.move(budgets, house.liam.id(), excel, "Wants Excel");
        assertThat(say(moved.said())).isEqualTo("Liam O’Connell moved from the circle ‘Budgeting’ to ‘Excel’");
        assertThat(running())
                .filteredOn(pair -> pair.mentee() == house.liam.id())
                .hasSize(2)
                .allSatisfy(pair -> assertThat(pair.circle()).hasValue(excel.id()));
        assertThat(refusal(memberships.move(budgets, mei.id(), excel, "")))
                .isEqualTo("‘Excel’ is full with one member. Raise its greatest size, or choose another circle.");
        house.desk.journal.undo(moved.step(), PairingFixture.what());
        assertThat(running())
                .hasSize(3)
                .allSatisfy(pair -> assertThat(pair.circle()).hasValue(budgets.id()));
    }

    @Test
    void a_member_does_not_move_to_whom_a_rule_or_a_ban_keeps_her_from() {
        var budgets = circle("Budgeting", 3, 5, house.kenji);
        confirm(propose());
        var excel = circle("Excel", 1, 5, house.sofia);
        house.pinsAndBans.ban(house.program.id(), mei.id(), house.sofia.id(), "");
        assertThat(refusal(memberships.move(budgets, mei.id(), excel, "")))
                .isEqualTo(
                        "Mei Chen in ‘Excel’: a pair with Sofía Marín is banned, or one of the two would rather not");
        assertThat(running()).hasSize(3);
    }

    @Test
    void a_circle_is_closed_with_its_members_and_undo_opens_it_again() {
        var budgets = circle("Budgeting", 3, 5, house.kenji, house.sofia);
        confirm(propose());
        var ended = (Kept.Done) memberships.endAll(budgets, PairEvent.Kind.COMPLETED, "Done");
        assertThat(say(ended.said())).isEqualTo("Closed the circle ‘Budgeting’ with 3 members");
        assertThat(running()).isEmpty();
        assertThat(events(PairEvent.Kind.COMPLETED)).hasSize(6);
        assertThat(refusal(memberships.endAll(budgets, PairEvent.Kind.ENDED, "")))
                .isEqualTo("Nobody is in ‘Budgeting’ any more.");
        house.desk.journal.undo(ended.step(), PairingFixture.what());
        assertThat(running()).hasSize(6);
    }

    private List<Pair> running() {
        return PairLife.ofAll(pairs(), house.desk.pairs.eventsOfProgram(house.program.id()), List.of(), List.of())
                .stream()
                .filter(life -> life.state().isRunning())
                .map(PairLife::pair)
                .toList();
    }

    private List<PairEvent> events(PairEvent.Kind kind) {
        return house.desk.pairs.eventsOfProgram(house.program.id()).stream()
                .filter(event -> event.kind() == kind)
                .toList();
    }

    private static Circle led(Circle circle, Participant... facilitators) {
        var ids = List.of(facilitators).stream().map(Participant::id).toList();
        return new Circle(
                circle.id(), circle.uid(), circle.program(), circle.topic(), ids, circle.least(), circle.most());
    }
}
