package org.pairwright.sealing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class DataKeyTest {
    private static final byte[] STEP = "Amara was paired with Kenji".getBytes(StandardCharsets.UTF_8);
    private static final byte[] FIRST = {1};
    private static final byte[] SECOND = {2};

    private final DataKey key = DataKey.random();

    @Test
    void what_was_sealed_is_unsealed() {
        assertThat(key.unseal(key.seal(STEP, FIRST), FIRST)).contains(STEP);
        assertThat(key.unseal(key.seal(new byte[0], FIRST), FIRST)).contains(new byte[0]);
    }

    @Test
    void the_same_content_is_sealed_differently_each_time_and_shows_nothing_of_itself() {
        var sealed = key.seal(STEP, FIRST);
        assertThat(sealed).isNotEqualTo(key.seal(STEP, FIRST));
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("Amara");
    }

    @Test
    void another_key_or_another_context_unseals_nothing() {
        var sealed = key.seal(STEP, FIRST);
        assertThat(key.unseal(sealed, SECOND)).isEmpty();
        assertThat(DataKey.random().unseal(sealed, FIRST)).isEmpty();
        assertThat(key.withUse("side").unseal(sealed, FIRST)).isEmpty();
    }

    @Test
    void every_flipped_bit_and_every_cut_is_recognised() {
        var sealed = key.seal(STEP, FIRST);
        for (int bit = 0; bit < sealed.length * Byte.SIZE; bit++) {
            var flipped = sealed.clone();
            flipped[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
            assertThat(key.unseal(flipped, FIRST)).as("bit %d", bit).isEmpty();
        }
        for (int length = 0; length < sealed.length; length++) {
            assertThat(key.unseal(Arrays.copyOf(sealed, length), FIRST))
                    .as("%d bytes", length)
                    .isEmpty();
        }
    }

    @Test
    void each_use_has_a_key_of_its_own_that_is_always_the_same() {
        assertThat(key.withUse("database")).isEqualTo(key.withUse("database")).isNotEqualTo(key);
        assertThat(key.withUse("database")).isNotEqualTo(key.withUse("side"));
        assertThat(key.withUse("database")).isNotEqualTo(DataKey.random().withUse("database"));
    }

    @Test
    void its_text_is_64_hexadecimal_digits_and_is_not_what_a_log_gets() {
        assertThat(new String(key.text())).matches("[0-9a-f]{64}");
        assertThat(new String(new DataKey(new byte[32]).text())).isEqualTo("0".repeat(64));
        assertThat(key.toString()).doesNotContain(new String(key.text()));
    }

    @Test
    void keys_are_equal_when_their_bytes_are() {
        assertThat(new DataKey(key.bytes())).isEqualTo(key).hasSameHashCodeAs(key);
        assertThat(DataKey.random()).isNotEqualTo(key);
    }
}
