package org.pairwright.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.pairwright.program.people.Status;

class NavigatorTest {
    private static final Destination PEOPLE = new Destination.PeopleList(PeopleFilter.ALL);
    private static final Destination WAITING = new Destination.PeopleList(new PeopleFilter.WithStatus(Status.WAITING));

    private final Navigator navigator = new Navigator();

    @Test
    void it_starts_at_the_welcome() {
        assertThat(navigator.destination()).isEqualTo(new Destination.Welcome());
    }

    @Test
    void a_number_opens_its_list_with_its_filter() {
        navigator.navigate(WAITING);
        assertThat(navigator.destination()).isEqualTo(WAITING);
        assertThat(navigator.destination().place()).isEqualTo(Place.PEOPLE);
    }

    @Test
    void back_leads_through_where_she_came_from_until_there_is_nothing_left() {
        navigator.navigate(PEOPLE);
        navigator.navigate(WAITING);
        assertThat(navigator.back()).isTrue();
        assertThat(navigator.destination()).isEqualTo(PEOPLE);
        assertThat(navigator.back()).isTrue();
        assertThat(navigator.destination()).isEqualTo(new Destination.Welcome());
        assertThat(navigator.back()).isFalse();
    }

    @Test
    void every_visit_is_heard_also_one_to_where_she_is() {
        var heard = new ArrayList<Destination>();
        navigator.destinationProperty().subscribe(() -> heard.add(navigator.destination()));
        navigator.navigate(PEOPLE);
        navigator.navigate(PEOPLE);
        navigator.reload();
        assertThat(heard).containsExactly(PEOPLE, PEOPLE, PEOPLE);
    }

    @Test
    void visiting_the_same_place_twice_needs_one_step_back() {
        navigator.navigate(PEOPLE);
        navigator.navigate(PEOPLE);
        navigator.back();
        assertThat(navigator.destination()).isEqualTo(new Destination.Welcome());
    }

    @Test
    void another_program_leaves_nothing_to_come_back_to() {
        navigator.navigate(PEOPLE);
        navigator.forget();
        assertThat(navigator.back()).isFalse();
        assertThat(navigator.destination()).isEqualTo(PEOPLE);
    }
}
