package org.pairwright.storage.parts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * A part of a run's record.
 *
 * @param text as JSON
 */
public record Part(PartKind kind, String text) {

    /** Two parts with the same digest are equal: SHA-256 over the kind and the text. */
    public String digest() {
        try {
            var hash = MessageDigest.getInstance("SHA-256");
            hash.update(kind.name().getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder()
                    .withoutPadding()
                    .encodeToString(hash.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
