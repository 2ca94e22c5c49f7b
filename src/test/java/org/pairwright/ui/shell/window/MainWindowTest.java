package org.pairwright.ui.shell.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.journey.ShellOnStage;
import org.pairwright.text.Sentence;
import org.pairwright.ui.background.RunningJob;
import org.pairwright.ui.shell.Destination;
import org.pairwright.ui.shell.PairFilter;
import org.pairwright.ui.shell.PeopleFilter;
import org.pairwright.ui.shell.Theme;
import org.pairwright.ui.shell.ThemeFile;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/** The frame under the hands of a robot: keys, search, notices, jobs. */
class MainWindowTest extends ApplicationTest {
    private static final Destination PEOPLE = new Destination.PeopleList(PeopleFilter.ALL);

    @TempDir
    Path folder;

    private ShellOnStage desk;

    @Override
    public void start(Stage stage) {
        desk = new ShellOnStage().withProgram("Leadership 2026");
        var window = desk.window(new Theme(new ThemeFile(folder)));
        stage.setScene(window.scene(980, 700));
        stage.show();
    }

    @Test
    void with_a_program_it_opens_at_its_home() {
        assertThat(desk.state.navigator().destination()).isEqualTo(new Destination.Home());
        assertThat(desk.people.visits).containsExactly(new Destination.Home());
    }

    @Test
    void alt_and_a_digit_lead_to_the_places() {
        press(KeyCode.ALT, KeyCode.DIGIT4).release(KeyCode.DIGIT4, KeyCode.ALT);
        assertThat(desk.state.navigator().destination()).isEqualTo(new Destination.PairsList(PairFilter.ALL));
    }

    @Test
    void escape_closes_the_detail_first_and_then_leads_back() {
        interact(() -> desk.state.navigator().navigate(PEOPLE));
        interact(() -> desk.people.detail.open("Amara Okafor", new Label("here")));
        type(KeyCode.ESCAPE);
        assertThat(desk.people.detail.isOpen()).isFalse();
        assertThat(desk.state.navigator().destination()).isEqualTo(PEOPLE);
        type(KeyCode.ESCAPE);
        assertThat(desk.state.navigator().destination()).isEqualTo(new Destination.Home());
    }

    @Test
    void control_f_finds_in_the_list_at_hand() {
        control(KeyCode.F);
        assertThat(desk.people.table.search().isFocused()).isTrue();
        write("marin");
        assertThat(desk.people.table.shown()).hasSize(1);
        type(KeyCode.ESCAPE);
        assertThat(desk.people.table.shown()).hasSize(10);
    }

    @Test
    void the_keys_of_the_window_reach_what_they_name() {
        control(KeyCode.I);
        control(KeyCode.N);
        control(KeyCode.E);
        control(KeyCode.Z);
        control(KeyCode.Y);
        assertThat(desk.asked).containsExactly("choose a spreadsheet", "undo", "redo");
        assertThat(desk.people.asked).containsExactly("new", "export");
    }

    @Test
    void control_k_finds_a_person_and_enter_opens_it() {
        control(KeyCode.K);
        write("sofia");
        type(KeyCode.ENTER);
        assertThat(desk.asked).containsExactly("open Sofía Marín");
        assertThat(lookup(".palette").tryQuery()).isEmpty();
    }

    @Test
    void control_k_finds_a_command_and_escape_closes_it() {
        control(KeyCode.K);
        write("match");
        type(KeyCode.ENTER);
        assertThat(desk.state.navigator().destination()).isEqualTo(new Destination.Matching());
        control(KeyCode.K);
        type(KeyCode.ESCAPE);
        assertThat(lookup(".palette").tryQuery()).isEmpty();
        assertThat(desk.state.navigator().destination()).isEqualTo(new Destination.Matching());
    }

    @Test
    void f1_lists_the_keys() {
        type(KeyCode.F1);
        assertThat(lookup(".key-list").tryQuery()).isPresent();
        type(KeyCode.ESCAPE);
        assertThat(lookup(".key-list").tryQuery()).isEmpty();
    }

    @Test
    void a_notice_offers_undo_and_goes_when_it_is_taken() {
        interact(() -> desk.state
                .notifications()
                .sayWithUndo(Sentence.of("shell.people.all"), () -> desk.asked.add("taken back")));
        clickOn(lookup(".notice-action").queryAs(Button.class));
        assertThat(desk.asked).containsExactly("taken back");
        assertThat(desk.state.notifications().noticeProperty().get()).isEmpty();
    }

    @Test
    void a_running_job_says_how_far_it_is_and_can_be_cancelled() {
        interact(() -> desk.running.set(Optional.of(
                new RunningJob(Sentence.of("shell.drop"), Sentence.of("words.StepKind.IMPORT"), 1204, 5000, false))));
        assertThat(lookup(".status-doing").queryAs(Label.class).getText()).isEqualTo("Import  1,204 of 5,000");
        clickOn(lookup(".status-job > .button").queryAs(Button.class));
        assertThat(desk.asked).containsExactly("cancel");
        interact(() -> desk.running.set(Optional.empty()));
        assertThat(lookup(".status-job").query().isVisible()).isFalse();
    }

    @Test
    void another_program_is_opened_at_its_home_with_nothing_to_go_back_to() {
        interact(() -> desk.state.navigator().navigate(PEOPLE));
        interact(() -> desk.state.programs().choose(2));
        assertThat(desk.state.navigator().destination()).isEqualTo(new Destination.Home());
        assertThat(desk.state.navigator().back()).isFalse();
    }

    @Test
    void without_a_program_only_the_settings_can_be_reached() {
        interact(() -> desk.state.programs().replaceAll(List.of()));
        assertThat(desk.state.navigator().destination()).isEqualTo(new Destination.Welcome());
        press(KeyCode.ALT, KeyCode.DIGIT2).release(KeyCode.DIGIT2, KeyCode.ALT);
        assertThat(desk.state.navigator().destination()).isEqualTo(new Destination.Welcome());
        press(KeyCode.ALT, KeyCode.DIGIT6).release(KeyCode.DIGIT6, KeyCode.ALT);
        assertThat(desk.state.navigator().destination()).isEqualTo(new Destination.Settings());
    }

    @Test
    void everything_one_can_press_has_a_name() {
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(lookup(node -> node.isFocusTraversable() && node instanceof Labeled)
                        .<Node>queryAll())
                .isNotEmpty()
                .allSatisfy(node ->
                        assertThat(named((Labeled) node)).as(node.toString()).isTrue());
    }

    private static boolean named(Labeled control) {
        return isSaid(control.getText()) || isSaid(control.getAccessibleText());
    }

    private static boolean isSaid(@org.jspecify.annotations.Nullable String words) {
        return words != null && !words.isBlank();
    }

    private void control(KeyCode key) {
        press(KeyCode.CONTROL, key).release(key, KeyCode.CONTROL);
    }
}
