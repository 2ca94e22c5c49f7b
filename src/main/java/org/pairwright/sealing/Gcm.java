package org.pairwright.sealing;

import java.security.GeneralSecurityException;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** AES-256-GCM (NIST SP 800-38D): a nonce of 12 bytes, never used twice with one key, and a tag of 16 bytes at the end. */
final class Gcm {
    static final int NONCE = 12;
    static final int TAG = 16;

    private final Cipher cipher;
    private final SecretKeySpec key;

    Gcm(byte[] key) {
        try {
            this.cipher = Cipher.getInstance("AES/GCM/NoPadding");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no AES-GCM", e);
        }
        this.key = new SecretKeySpec(key, "AES");
    }

    /** As long as what was plain and {@value #TAG} bytes more. */
    byte[] seal(byte[] nonce, byte[] context, byte[] plain, int length) {
        try {
            cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(TAG * Byte.SIZE, nonce));
            cipher.updateAAD(context);
            return cipher.doFinal(plain, 0, length);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM cannot seal", e);
        }
    }

    /** Empty if one bit of nonce, context or content is not what it was, or the key is another. */
    Optional<byte[]> unseal(byte[] nonce, byte[] context, byte[] sealed, int from, int length) {
        if (length < TAG) {
            return Optional.empty();
        }
        try {
            cipher.init(Cipher.DECRYPT_MODE, key, new GCMParameterSpec(TAG * Byte.SIZE, nonce));
            cipher.updateAAD(context);
            return Optional.of(cipher.doFinal(sealed, from, length));
        } catch (AEADBadTagException _) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM cannot unseal", e);
        }
    }
}
