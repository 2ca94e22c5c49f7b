package org.pairwright.sealing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class RecoveryCodeTest {
    private static final String PRINTED = "6EB2-YM4T-MFT8-V6Q1-WCZ0-K1WN-5ZK3-KQ51";
    private static final List<String> ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
            .chars()
            .mapToObj(Character::toString)
            .toList();

    @Test
    void it_is_eight_groups_of_four_without_letters_that_look_alike() {
        for (int i = 0; i < 100; i++) {
            assertThat(RecoveryCode.random().printed()).matches("([0-9A-HJKMNP-TV-Z]{4}-){7}[0-9A-HJKMNP-TV-Z]{4}");
        }
    }

    @Test
    void no_two_are_the_same() {
        var seen = new HashSet<String>();
        for (int i = 0; i < 1000; i++) {
            assertThat(seen.add(RecoveryCode.random().printed())).isTrue();
        }
    }

    @Test
    void what_was_printed_is_read() {
        for (int i = 0; i < 100; i++) {
            var code = RecoveryCode.random();
            assertThat(read(code.printed())).isEqualTo(new RecoveryCode.Reading.Whole(code));
        }
    }

    @Test
    void case_spaces_and_hyphens_of_all_kinds_are_forgiven() {
        var code = read(PRINTED);
        assertThat(code).isInstanceOf(RecoveryCode.Reading.Whole.class);
        assertThat(read(PRINTED.toLowerCase(Locale.ROOT))).isEqualTo(code);
        assertThat(read(PRINTED.replace("-", ""))).isEqualTo(code);
        assertThat(read("  " + PRINTED.replace("-", " \u2013\u00a0") + "\r\n")).isEqualTo(code);
    }

    @Test
    void letters_that_look_like_a_figure_are_taken_for_it() {
        var code = read(PRINTED);
        assertThat(PRINTED).contains("0", "1", "V");
        assertThat(read(PRINTED.replace('0', 'O'))).isEqualTo(code);
        assertThat(read(PRINTED.replace('0', 'o').replace('1', 'l'))).isEqualTo(code);
        assertThat(read(PRINTED.replace('1', 'I').replace('V', 'u'))).isEqualTo(code);
    }

    @Test
    void every_single_wrong_letter_is_a_slip_and_no_other_code() {
        for (int at = 0; at < PRINTED.length(); at++) {
            for (String other : ALPHABET) {
                if (PRINTED.charAt(at) != '-' && !PRINTED.startsWith(other, at)) {
                    assertMistyped(PRINTED.substring(0, at) + other + PRINTED.substring(at + 1));
                }
            }
        }
    }

    @Test
    void neighbours_exchanged_and_letters_left_out_or_doubled_are_slips() {
        for (int at = 0; at + 1 < PRINTED.length(); at++) {
            char here = PRINTED.charAt(at);
            char next = PRINTED.charAt(at + 1);
            if (here != '-' && next != '-') {
                if (here != next) {
                    assertMistyped(PRINTED.substring(0, at) + next + here + PRINTED.substring(at + 2));
                }
                assertMistyped(PRINTED.substring(0, at) + PRINTED.substring(at + 1));
                assertMistyped(PRINTED.substring(0, at) + here + PRINTED.substring(at));
            }
        }
    }

    @Test
    void a_password_is_not_taken_for_a_code() {
        assertThat(read("Tea with Amara at 4")).isEqualTo(new RecoveryCode.Reading.Other());
        assertThat(read("")).isEqualTo(new RecoveryCode.Reading.Other());
        assertThat(read(PRINTED + "!")).isEqualTo(new RecoveryCode.Reading.Other());
    }

    @Test
    void a_log_gets_nothing_of_it() {
        var code = RecoveryCode.random();
        assertThat(code.toString()).doesNotContain(code.printed());
    }

    private static RecoveryCode.Reading read(String typed) {
        return RecoveryCode.read(typed.toCharArray());
    }

    private static void assertMistyped(String typed) {
        assertThat(read(typed)).as(typed).isEqualTo(new RecoveryCode.Reading.Mistyped());
    }
}
