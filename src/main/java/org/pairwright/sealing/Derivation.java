package org.pairwright.sealing;

import java.nio.CharBuffer;
import java.security.GeneralSecurityException;
import java.text.Normalizer;
import java.util.Arrays;
import javax.crypto.KDF;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.PBEKeySpec;

/** Keys made of keys, and keys made of what a person remembers. */
final class Derivation {
    static final int KEY = 32;

    private Derivation() {}

    /** HKDF-HMAC-SHA256 (RFC 5869), extract and expand. */
    static byte[] hkdf(byte[] secret, byte[] salt, byte[] purpose, int length) {
        try {
            return KDF.getInstance("HKDF-SHA256")
                    .deriveData(HKDFParameterSpec.ofExtract()
                            .addIKM(secret)
                            .addSalt(salt)
                            .thenExpand(purpose, length));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no HKDF", e);
        }
    }

    /** PBKDF2-HMAC-SHA256 (RFC 8018) of the secret in Unicode’s composed form (NFC), as UTF-8: a key of 32 bytes. */
    static byte[] pbkdf2(char[] secret, byte[] salt, int rounds) {
        var composed = composed(secret);
        var spec = new PBEKeySpec(composed, salt, rounds, KEY * Byte.SIZE);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(spec)
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no PBKDF2", e);
        } finally {
            spec.clearPassword();
            Arrays.fill(composed, '\0');
        }
    }

    /** The same password typed on another machine may arrive as other code points; composed they are the same. */
    private static char[] composed(char[] secret) {
        var typed = CharBuffer.wrap(secret);
        return Normalizer.isNormalized(typed, Normalizer.Form.NFC)
                ? secret.clone()
                : Normalizer.normalize(typed, Normalizer.Form.NFC).toCharArray();
    }
}
