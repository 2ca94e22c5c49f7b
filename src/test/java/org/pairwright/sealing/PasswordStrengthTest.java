package org.pairwright.sealing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordStrengthTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "Tr3e!x7", "\uD83C\uDF75\uD83C\uDF75\uD83C\uDF75\uD83C\uDF75"})
    void under_eight_characters_is_too_short(String password) {
        assertThat(of(password)).isEqualTo(PasswordStrength.TOO_SHORT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password",
                "Passwort1!",
                "Welcome2026",
                "Pairwright1",
                "12345678",
                "qwertzuiop1",
                "asdfghjkl1!",
                "aaaaaaaaaaaaaaaa",
                "ababab!ababab",
                "treehouse",
                "83629105",
                "abcdefghijkl"
            })
    void common_even_and_repeated_passwords_are_weak(String password) {
        assertThat(of(password)).isEqualTo(PasswordStrength.WEAK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tea with Amara at 4",
                "correct horse battery",
                "firstly7",
                "g7#kQ2wz",
                "treehouseriver",
                "my password is a long one",
                "\u0394\u03ad\u03bd\u03c4\u03c1\u03bf \u03bc\u03bf\u03c5 9"
            })
    void longer_or_mixed_passwords_are_good(String password) {
        assertThat(of(password)).isEqualTo(PasswordStrength.GOOD);
    }

    private static PasswordStrength of(String password) {
        return PasswordStrength.of(password.toCharArray());
    }
}
