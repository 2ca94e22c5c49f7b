package org.pairwright.sealing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** The numbers that the standards give. */
class DerivationTest {
    private static final HexFormat HEX = HexFormat.of();

    @Test
    void hkdf_gives_the_first_example_of_rfc_5869() {
        var derived = Derivation.hkdf(
                HEX.parseHex("0b".repeat(22)),
                HEX.parseHex("000102030405060708090a0b0c"),
                HEX.parseHex("f0f1f2f3f4f5f6f7f8f9"),
                42);
        assertThat(HEX.formatHex(derived))
                .isEqualTo("3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865");
    }

    @Test
    void hkdf_gives_the_example_of_rfc_5869_without_salt_and_purpose() {
        var derived = Derivation.hkdf(HEX.parseHex("0b".repeat(22)), new byte[0], new byte[0], 42);
        assertThat(HEX.formatHex(derived))
                .isEqualTo("8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8");
    }

    @Test
    void pbkdf2_gives_the_examples_of_rfc_7914() {
        assertThat(pbkdf2("passwd", "salt", 1))
                .isEqualTo("55ac046e56e3089fec1691c22544b605f94185216dde0465e68b9d57c20dacbc");
        assertThat(pbkdf2("Password", "NaCl", 80_000))
                .isEqualTo("4ddcd8f60b98be21830cee5ef22701f9641a4418d04c0414aeff08876b34ab56");
    }

    @Test
    void a_letter_composed_of_two_is_the_same_letter() {
        assertThat(pbkdf2("Sofi\u0301a", "salt", 1)).isEqualTo(pbkdf2("Sof\u00eda", "salt", 1));
    }

    private static String pbkdf2(String secret, String salt, int rounds) {
        return HEX.formatHex(Derivation.pbkdf2(secret.toCharArray(), salt.getBytes(StandardCharsets.US_ASCII), rounds));
    }
}
