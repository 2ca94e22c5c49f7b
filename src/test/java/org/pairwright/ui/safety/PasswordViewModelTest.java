package org.pairwright.ui.safety;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.pairwright.sealing.RecoveryCode;
import org.pairwright.ui.safety.PasswordViewModel.Field;
import org.pairwright.ui.safety.PasswordViewModel.Typed;
import org.pairwright.ui.shell.Destination;
import org.pairwright.ui.shell.Destination.Password.Act;

class PasswordViewModelTest {
    private static final String PASSWORD = "Tea with Amara at 4";
    private static final String OTHER = "Tea with Kenji at 5";

    private final SafeDesk safe = new SafeDesk();
    private final PasswordViewModel model = safe.password();

    @AfterEach
    void close() {
        safe.close();
    }

    @Test
    void what_is_too_short_or_not_the_same_twice_is_said_at_its_field() {
        model.arrive(Act.SET);
        model.go(typed("", "short", "short"));
        assertThat(wrong()).isEqualTo(Field.FIRST);
        model.go(typed("", PASSWORD, OTHER));
        assertThat(wrong()).isEqualTo(Field.SECOND);
        assertThat(safe.desk.protection().isOn()).isFalse();
    }

    @Test
    void the_code_is_shown_until_she_has_typed_it_from_her_note() {
        var code = set();
        assertThat(safe.desk.protection().isOn()).isTrue();
        model.arrive(Act.CHANGE);
        assertThat(model.actProperty().get()).isEqualTo(Act.SET);
        var slip = code.printed().toCharArray();
        slip[0] = slip[0] == 'A' ? 'B' : 'A';
        model.prove(slip);
        assertThat(said()).isEqualTo("safety.codeMistyped");
        model.prove("what she remembers of it".toCharArray());
        assertThat(said()).isEqualTo("safety.notACode");
        assertThat(model.codeProperty().get()).isPresent();
        model.prove(code.printed()
                .toLowerCase(java.util.Locale.ROOT)
                .replace('-', ' ')
                .toCharArray());
        assertThat(model.codeProperty().get()).isEmpty();
        assertThat(safe.navigator.destination()).isEqualTo(new Destination.Settings());
        assertThat(safe.notice()).startsWith("The password is set.");
    }

    @Test
    void it_is_changed_and_removed_only_with_the_former_one_or_the_code() {
        var code = set();
        model.prove(code.printed().toCharArray());
        model.arrive(Act.CHANGE);
        model.go(typed(OTHER, OTHER, OTHER));
        assertThat(wrong()).isEqualTo(Field.FORMER);
        model.go(typed(PASSWORD, OTHER, OTHER));
        assertThat(safe.desk.protection().opens(OTHER.toCharArray())).isTrue();
        model.arrive(Act.NEW_CODE);
        model.go(typed(OTHER, "", ""));
        var fresh = model.codeProperty().get().orElseThrow();
        model.prove(code.printed().toCharArray());
        assertThat(said()).isEqualTo("safety.otherCode");
        model.prove(fresh.printed().toCharArray());
        model.arrive(Act.REMOVE);
        model.go(typed(PASSWORD, "", ""));
        assertThat(wrong()).isEqualTo(Field.FORMER);
        model.go(typed(fresh.printed(), "", ""));
        assertThat(safe.desk.protection().isOn()).isFalse();
    }

    private RecoveryCode set() {
        model.arrive(Act.SET);
        model.go(typed("", PASSWORD, PASSWORD));
        return model.codeProperty().get().orElseThrow();
    }

    private static Typed typed(String former, String first, String second) {
        return new Typed(former.toCharArray(), first.toCharArray(), second.toCharArray());
    }

    private Field wrong() {
        return model.troubleProperty().get().orElseThrow().field();
    }

    private String said() {
        return model.troubleProperty().get().orElseThrow().words().key();
    }
}
