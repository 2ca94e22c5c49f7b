package org.pairwright.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class KeySlotsTest {
    private static final int FEW = 2;
    private static final char[] PASSWORD = "Tea with Amara at 4".toCharArray();
    private static final char[] OTHER = "Tea with Kenji at 5".toCharArray();
    private static final String WRITTEN_BY_THE_FIRST_VERSION = """
            Pairwright key slots, version 1
            password rounds: 2
            password salt: 86ae7e8d902319ef7de91b543a80d352
            password key: fa392764ea8f0f1b16efdf02e69072b70298c97b94e6a22f653ab7ba437b6bc0f97e561be6930f5160668890ff719ae64efc0d7410fc268f2af9bc0f
            recovery rounds: 2
            recovery salt: 7215033c5ce86749b0c7b9780781b4f9
            recovery key: 6a3bbbc5866aaddd0c9bfbb972baa53d9177506c96d6a5311f26ce9e1d22fcaecc8704fda36d4e3344c369deed654823b559107e5b74e71e888cb0db
            check: ca382ce4be0fe4a697d7c179bf2d0745a8317643cf905f816915a3e1c43bf790
            """;

    private final DataKey key = DataKey.random();
    private final KeySlots.Locked locked = KeySlots.lock(key, PASSWORD, FEW);
    private final KeySlots slots = locked.slots();

    @Test
    void the_password_and_the_recovery_code_open_and_nothing_else_does() {
        assertThat(slots.open(PASSWORD)).contains(key);
        assertThat(slots.open(locked.code().printed().toCharArray())).contains(key);
        assertThat(slots.open(OTHER)).isEmpty();
        assertThat(slots.open("tea with Amara at 4".toCharArray())).isEmpty();
        assertThat(slots.open(RecoveryCode.random().printed().toCharArray())).isEmpty();
        assertThat(slots.open(new char[0])).isEmpty();
    }

    @Test
    void the_recovery_code_opens_however_it_is_spaced_and_cased() {
        var printed = locked.code().printed();
        assertThat(slots.open(printed.toLowerCase(Locale.ROOT).replace('-', ' ').toCharArray()))
                .contains(key);
        assertThat(slots.open(printed.replace("-", "").replace('0', 'O').toCharArray()))
                .contains(key);
    }

    @Test
    void what_callers_typed_is_left_to_them() {
        var typed = PASSWORD.clone();
        slots.open(typed);
        assertThat(typed).isEqualTo(PASSWORD);
    }

    @Test
    void any_characters_make_a_password_and_an_accent_may_be_typed_either_way() {
        var made = KeySlots.lock(key, "  Sof\u00eda \uD83C\uDF75 ".toCharArray(), FEW)
                .slots();
        assertThat(made.open("  Sofi\u0301a \uD83C\uDF75 ".toCharArray())).contains(key);
        assertThat(made.open("Sof\u00eda \uD83C\uDF75".toCharArray())).isEmpty();
        assertThat(KeySlots.lock(key, new char[] {'7'}, FEW).slots().open(new char[] {'7'}))
                .contains(key);
        assertThatIllegalArgumentException().isThrownBy(() -> KeySlots.lock(key, new char[0], FEW));
    }

    @Test
    void a_password_that_looks_like_a_recovery_code_opens_too() {
        var looksLikeOne = RecoveryCode.random().printed().toCharArray();
        assertThat(KeySlots.lock(key, looksLikeOne, FEW).slots().open(looksLikeOne))
                .contains(key);
    }

    @Test
    void a_new_password_takes_the_place_of_the_former_and_the_code_stays() {
        var changed = slots.withPassword(key, OTHER);
        assertThat(changed.open(OTHER)).contains(key);
        assertThat(changed.open(PASSWORD)).isEmpty();
        assertThat(changed.open(locked.code().printed().toCharArray())).contains(key);
        assertThat(changed.byPassword().rounds()).isEqualTo(KeySlots.ROUNDS);
    }

    @Test
    void a_new_recovery_code_takes_the_place_of_the_former_and_the_password_stays() {
        var changed = slots.withNewRecoveryCode(key);
        assertThat(changed.slots().open(changed.code().printed().toCharArray())).contains(key);
        assertThat(changed.slots().open(locked.code().printed().toCharArray())).isEmpty();
        assertThat(changed.slots().open(PASSWORD)).contains(key);
    }

    @Test
    void a_desk_is_locked_with_600000_rounds_and_another_salt_each_time() {
        var made = KeySlots.lock(key, PASSWORD).slots();
        assertThat(made.byPassword().rounds()).isEqualTo(600_000);
        assertThat(made.byRecoveryCode().rounds()).isEqualTo(600_000);
        assertThat(made.byPassword().salt()).isNotEqualTo(made.byRecoveryCode().salt());
        assertThat(made.open(PASSWORD)).contains(key);
    }

    @Test
    void their_text_is_read_again_with_the_line_ends_of_any_system() throws NotWhole {
        assertThat(KeySlots.fromText(slots.toText())).isEqualTo(slots);
        assertThat(KeySlots.fromText(slots.toText().replace("\n", "\r\n"))).isEqualTo(slots);
    }

    @Test
    void their_text_holds_neither_key_nor_secret() {
        assertThat(slots.toText())
                .startsWith("Pairwright key slots, version 1\npassword rounds: 2\n")
                .doesNotContain(
                        new String(key.text()),
                        new String(PASSWORD),
                        locked.code().printed());
    }

    @Test
    void every_changed_letter_of_the_text_is_recognised() {
        var text = slots.toText().stripTrailing();
        for (int at = 0; at < text.length(); at++) {
            for (char other : new char[] {(char) (text.charAt(at) ^ 1), (char) (text.charAt(at) ^ 0x20), 'f', '\n'}) {
                if (other != text.charAt(at)) {
                    assertDamaged(text.substring(0, at) + other + text.substring(at + 1));
                }
            }
        }
    }

    @Test
    void a_text_cut_anywhere_or_added_to_is_recognised() {
        var text = slots.toText();
        for (int length = 0; length < text.length() - 1; length++) {
            assertDamaged(text.substring(0, length));
        }
        assertDamaged(text + "more");
        assertDamaged(text + "\n");
        assertDamaged("\0".repeat(text.length()));
        assertDamaged("x".repeat(10_000_000));
    }

    @Test
    void slots_written_by_the_first_version_still_open() throws NotWhole {
        var former = KeySlots.fromText(WRITTEN_BY_THE_FIRST_VERSION);
        var formerKey = new DataKey(new byte[32]);
        assertThat(former.open(PASSWORD)).contains(formerKey);
        assertThat(former.open("6EB2-YM4T-MFT8-V6Q1-WCZ0-K1WN-5ZK3-KQ51".toCharArray()))
                .contains(formerKey);
    }

    private static void assertDamaged(String text) {
        assertThatExceptionOfType(NotWhole.class).as("%.500s", text).isThrownBy(() -> KeySlots.fromText(text));
    }
}
