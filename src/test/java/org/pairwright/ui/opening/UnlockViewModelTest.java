package org.pairwright.ui.opening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pairwright.text.Sentence;
import org.pairwright.ui.background.Jobs;

class UnlockViewModelTest {
    private static final String PASSWORD = "Tea with Amara at 4";
    private static final String MISTYPED = "0000-0000-0000-0000-0000-0000-0000-0001";

    private final List<String> opened = new ArrayList<>();
    private final List<String> tried = new ArrayList<>();
    private final UnlockViewModel<String> model = new UnlockViewModel<>(this::behind, Jobs.immediately(), opened::add);

    @Test
    void the_right_password_opens_and_what_was_typed_is_wiped() {
        var typed = PASSWORD.toCharArray();
        model.open(typed);
        assertThat(opened).containsExactly("the desk");
        assertThat(typed).containsOnly(' ');
        assertThat(model.busyProperty().get()).isFalse();
    }

    @Test
    void a_wrong_password_costs_a_sentence_and_nothing_else() {
        model.open("Tea with Kenji at 5".toCharArray());
        assertThat(opened).isEmpty();
        assertThat(trouble()).isEqualTo("opening.wrongPassword");
        model.open(PASSWORD.toCharArray());
        assertThat(opened).hasSize(1);
    }

    @Test
    void an_empty_field_is_not_tried() {
        model.open(new char[0]);
        assertThat(trouble()).isEqualTo("opening.noPassword");
        assertThat(tried).isEmpty();
    }

    @Test
    void a_slip_in_the_recovery_code_is_told_apart_from_another_text() {
        model.useCode(true);
        model.open(MISTYPED.toCharArray());
        assertThat(trouble()).isEqualTo("opening.codeMistyped");
        model.open(PASSWORD.toCharArray());
        assertThat(trouble()).isEqualTo("opening.notACode");
        assertThat(tried).isEmpty();
    }

    @Test
    void a_code_with_a_slip_in_the_field_for_the_password_is_recognised() {
        model.open(MISTYPED.toCharArray());
        assertThat(trouble()).isEqualTo("opening.codeMistyped");
    }

    @Test
    void what_the_disk_does_meanwhile_becomes_a_sentence() {
        var failing = new UnlockViewModel<String>(
                _ -> {
                    throw new java.io.IOException("gone");
                },
                Jobs.immediately(),
                opened::add);
        failing.open(PASSWORD.toCharArray());
        assertThat(failing.troubleProperty().get()).contains(Sentence.of("opening.cannotOpen"));
        assertThat(failing.busyProperty().get()).isFalse();
    }

    private Optional<String> behind(char[] secret) {
        tried.add(new String(secret));
        return Arrays.equals(secret, PASSWORD.toCharArray()) ? Optional.of("the desk") : Optional.empty();
    }

    private String trouble() {
        return model.troubleProperty().get().map(Sentence::key).orElse("");
    }
}
