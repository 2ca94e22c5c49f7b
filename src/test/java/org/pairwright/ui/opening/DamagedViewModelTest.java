package org.pairwright.ui.opening;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.pairwright.desk.Desk;
import org.pairwright.desk.Opening;
import org.pairwright.desk.Recovery;
import org.pairwright.program.people.Person;
import org.pairwright.storage.people.PersonStore;
import org.pairwright.text.Sentence;
import org.pairwright.ui.background.Jobs;
import org.pairwright.ui.opening.DamagedViewModel.Way;

class DamagedViewModelTest {
    private final List<Opening> opened = new ArrayList<>();
    private Optional<Recovery> recovery = Optional.empty();

    @AfterEach
    void close() {
        opened.forEach(one -> desk(one).close());
        if (opened.isEmpty()) {
            recovery.ifPresent(Recovery::close);
        }
    }

    @Test
    void the_best_offer_is_chosen_already_and_brings_everything_back() {
        var model = on(ShutDesk.inNewFolder(false).damaged());
        assertThat(model.findings()).isNotEmpty();
        assertThat(model.chosenProperty().get())
                .contains(new Way.Offered(model.offers().getFirst()));
        model.putRight(new char[0]);
        assertThat(people()).containsExactlyInAnyOrder("Amara Okafor", "Kenji Watanabe");
    }

    @Test
    void where_no_backup_is_left_one_from_elsewhere_puts_it_right() {
        var shut = ShutDesk.inNewFolder(false).damaged().withoutBackups();
        var model = on(shut);
        assertThat(model.offers()).isEmpty();
        assertThat(model.chosenProperty().get()).isEmpty();
        model.look(shut.elsewhere);
        assertThat(model.chosenProperty().get()).containsInstanceOf(Way.Elsewhere.class);
        model.putRight(new char[0]);
        assertThat(people()).contains("Amara Okafor");
    }

    @Test
    void a_file_that_is_no_backup_costs_a_sentence() throws IOException {
        var model = on(ShutDesk.inNewFolder(false).damaged().withoutBackups());
        var letter = Files.writeString(Files.createTempFile("letter", ".backup"), "Dear Ana");
        model.look(letter);
        assertThat(model.troubleProperty().get()).contains(Sentence.of("opening.noBackup", letter.toString()));
        assertThat(model.busyProperty().get()).isFalse();
    }

    @Test
    void a_sealed_backup_of_another_desk_asks_for_its_password() {
        Path sealed = ShutDesk.inNewFolder(true).elsewhere;
        var model = on(ShutDesk.inNewFolder(false).damaged().withoutBackups());
        model.look(sealed);
        assertThat(model.chosenProperty().get())
                .hasValueSatisfying(
                        way -> assertThat(((Way.Elsewhere) way).asked()).isTrue());
        model.putRight("Tea with Kenji at 5".toCharArray());
        assertThat(model.troubleProperty().get()).contains(Sentence.of("opening.wrongForBackup"));
        assertThat(opened).isEmpty();
        model.putRight(ShutDesk.PASSWORD.toCharArray());
        assertThat(people()).contains("Amara Okafor");
        assertThat(desk(opened.getFirst()).protection().isOn()).isTrue();
    }

    private DamagedViewModel on(ShutDesk shut) {
        var found = ((Opening.Damaged) shut.open()).recovery();
        recovery = Optional.of(found);
        return new DamagedViewModel(found, Jobs.immediately(), opened::add);
    }

    private List<String> people() {
        return new PersonStore(desk(opened.getFirst()).database())
                .all().stream().map(Person::name).map(name -> name.full()).toList();
    }

    private static Desk desk(Opening opening) {
        return ((Opening.Opened) opening).desk();
    }
}
