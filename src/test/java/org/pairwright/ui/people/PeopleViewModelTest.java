package org.pairwright.ui.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.enrolment.Draft;
import org.pairwright.enrolment.Enrolled;
import org.pairwright.fixtures.Cast;
import org.pairwright.fixtures.DeskCircles;
import org.pairwright.program.history.StepKind;
import org.pairwright.program.people.Role;
import org.pairwright.program.people.Status;
import org.pairwright.text.Sentence;
import org.pairwright.ui.shell.Destination;
import org.pairwright.ui.shell.PeopleFilter;

class PeopleViewModelTest {
    @TempDir
    Path folder;

    private PeopleStage stage;
    private Enrolled amara;
    private Enrolled kenji;
    private Enrolled liam;

    @BeforeEach
    void open() {
        stage = new PeopleStage(folder);
        amara = stage.enrol(Cast.amara(), Role.MENTEE);
        kenji = stage.enrol(Cast.kenji(), Role.MENTOR);
        liam = stage.enrol(Cast.liam(), Role.MENTEE);
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void everybody_is_shown_by_name_with_counts() {
        stage.arrive();
        assertThat(stage.rows())
                .extracting(PersonRow::name)
                .containsExactly("Amara Okafor", "Kenji Watanabe", "Liam O’Connell");
        var people = stage.model.loadedProperty().get().orElseThrow();
        assertThat(stage.messages.say(people.counts())).isEqualTo("2 mentees · one mentor with 2 places");
        stage.model.choose(List.of(stage.row(liam)));
        stage.model.setStatus(Status.WITHDRAWN);
        people = stage.model.loadedProperty().get().orElseThrow();
        assertThat(stage.messages.say(people.counts()))
                .isEqualTo("one mentee · one mentor with 2 places · 1 withdrawn");
    }

    @Test
    void everything_about_her_is_searched_without_accents_and_capitals() {
        stage.arrive();
        assertThat(stage.row(kenji).searched()).contains("kenji watanabe", "osaka", "operations", "negotiation");
        assertThat(stage.row(liam).searched()).contains("liam.oconnell@example.org", "english");
    }

    @Test
    void the_filter_she_came_with_keeps_whom_it_means() {
        stage.arrive();
        assertThat(kept(new PeopleFilter.WithRole(Role.MENTOR))).containsExactly("Kenji Watanabe");
        assertThat(kept(new PeopleFilter.AtSite("Dublin"))).containsExactly("Liam O’Connell");
        assertThat(kept(new PeopleFilter.WantsSkill("Budgeting"))).containsExactly("Amara Okafor", "Liam O’Connell");
        assertThat(kept(new PeopleFilter.OffersSkill("Budgeting"))).containsExactly("Kenji Watanabe");
        assertThat(kept(new PeopleFilter.WithStatus(Status.APPLIED))).isEmpty();
        assertThat(kept(new PeopleFilter.Unplaced())).isEmpty();
        assertThat(kept(new PeopleFilter.These(
                        Sentence.of("people.title"), Set.of(amara.participant().id()))))
                .containsExactly("Amara Okafor");
    }

    @Test
    void a_reload_keeps_the_filter_she_took_away_and_a_new_visit_brings_its_own() {
        stage.navigator.navigate(new Destination.PeopleList(new PeopleFilter.AtSite("Dublin")));
        assertThat(stage.model.filterProperty().get()).isEqualTo(new PeopleFilter.AtSite("Dublin"));
        stage.model.showAll();
        stage.navigator.reload();
        assertThat(stage.model.filterProperty().get()).isEqualTo(PeopleFilter.ALL);
        stage.navigator.navigate(new Destination.PeopleList(new PeopleFilter.AtSite("Oslo")));
        assertThat(stage.model.filterProperty().get()).isEqualTo(new PeopleFilter.AtSite("Oslo"));
    }

    @Test
    void a_destination_opens_its_person() {
        stage.navigator.navigate(
                new Destination.PersonDetail(kenji.participant().id()));
        assertThat(stage.model.besideProperty().get()).isEqualTo(new Beside.One(stage.row(kenji)));
    }

    @Test
    void an_edit_is_saved_shown_and_can_be_undone() {
        editAmara();
        stage.model.save(Draft.of(amara).with(Draft.FIRST, "Amarachi"));
        assertThat(stage.notice()).isEqualTo("Edited Amarachi Okafor");
        assertThat(stage.model.besideProperty().get()).isEqualTo(new Beside.One(stage.row(amara)));
        assertThat(stage.row(amara).name()).isEqualTo("Amarachi Okafor");
        stage.answerNotice();
        assertThat(stage.row(amara).name()).isEqualTo("Amara Okafor");
    }

    @Test
    void what_is_wrong_is_said_by_its_entry_and_the_form_stays_open() {
        editAmara();
        stage.model.save(Draft.of(amara).with(Draft.EMAIL, "nobody"));
        assertThat(stage.model.problemsProperty().get()).containsOnlyKeys(Draft.EMAIL);
        assertThat(stage.model.besideProperty().get()).isInstanceOf(Beside.Form.class);
        assertThat(stage.notice()).isEmpty();
        stage.model.save(Draft.of(amara));
        assertThat(stage.model.besideProperty().get()).isEqualTo(new Beside.One(stage.row(amara)));
        assertThat(stage.notice()).isEmpty();
    }

    @Test
    void a_form_is_not_lost_by_choosing_somebody_else_or_by_a_reload() {
        editAmara();
        var form = stage.model.besideProperty().get();
        stage.model.choose(List.of(stage.row(kenji)));
        stage.navigator.reload();
        assertThat(stage.model.besideProperty().get()).isSameAs(form);
    }

    @Test
    void what_was_typed_can_be_had_back_after_cancelling() {
        editAmara();
        var typed = Draft.of(amara).with(Draft.FIRST, "Ama");
        stage.model.cancel(typed);
        assertThat(stage.model.besideProperty().get()).isEqualTo(new Beside.One(stage.row(amara)));
        assertThat(stage.notice()).isEqualTo("What you typed was not saved.");
        stage.answerNotice();
        assertThat(((Beside.Form) stage.model.besideProperty().get()).typed()).isEqualTo(typed);
    }

    @Test
    void somebody_new_is_added_and_opened() {
        stage.arrive();
        stage.model.addSomebody();
        stage.model.save(Draft.blank().with(Draft.FIRST, "Mei").with(Draft.LAST, "Chen"));
        assertThat(stage.model.besideProperty().get())
                .isInstanceOfSatisfying(
                        Beside.One.class, one -> assertThat(one.row().name()).isEqualTo("Mei Chen"));
        assertThat(stage.notice()).isEqualTo("Added Mei Chen");
    }

    @Test
    void many_get_a_status_at_once_and_back() {
        stage.arrive();
        stage.model.choose(List.of(stage.row(amara), stage.row(liam)));
        stage.model.setStatus(Status.WAITING);
        assertThat(stage.notice()).isEqualTo("Set 2 people to Waiting");
        assertThat(stage.stored(amara).status()).isEqualTo(Status.WAITING);
        assertThat(stage.model.besideProperty().get()).isInstanceOf(Beside.Many.class);
        stage.answerNotice();
        assertThat(stage.stored(amara).status()).isEqualTo(Status.CONFIRMED);
        assertThat(stage.notice()).contains("Set 2 people to Waiting");
    }

    @Test
    void a_running_pair_shows_on_both_sides_and_a_lack_is_known() {
        stage.arrive();
        assertThat(stage.row(amara).lacksMentor()).isTrue();
        assertThat(stage.row(kenji).lacksMentor()).isFalse();
    }

    @Test
    void a_circle_is_one_mentor_to_its_member_and_takes_no_place() {
        var sofia = stage.enrol(Cast.sofia(), Role.MENTOR);
        var circles = new DeskCircles(stage.desk, stage.program);
        var circle = circles.circle("First budget", kenji.participant(), sofia.participant());
        circles.member(circle, amara.participant(), Cast.TODAY);
        stage.arrive();
        assertThat(stage.row(amara).lacksMentor()).isFalse();
        assertThat(stage.row(amara).partners()).hasSize(2);
        assertThat(stage.row(kenji).placesTaken()).isZero();
        var wantsTwo = stage.stored(amara).withRole(Role.MENTEE, 0, 2);
        stage.desk.journal.record(
                StepKind.PEOPLE,
                Sentence.of("words.StepKind.PEOPLE"),
                step -> stage.desk.participants.save(step, wantsTwo));
        stage.arrive();
        assertThat(stage.row(amara).lacksMentor())
                .as("two facilitators of one circle are one mentor")
                .isTrue();
    }

    private void editAmara() {
        stage.arrive();
        stage.model.choose(List.of(stage.row(amara)));
        stage.model.edit();
    }

    private List<String> kept(PeopleFilter filter) {
        return stage.rows().stream()
                .filter(stage.model.keeps(filter))
                .map(PersonRow::name)
                .toList();
    }
}
