package org.pairwright.command;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.pairwright.text.Sentence;

/** The desk's password as the first line of a file: a command line would show it to everybody on the machine. */
final class GivenSecret implements AutoCloseable {
    private final char[] secret;

    GivenSecret(Optional<Path> file) {
        secret = firstLine(file.orElseThrow(() -> new Cannot(Sentence.of("command.locked"))));
    }

    char[] chars() {
        return secret;
    }

    private static char[] firstLine(Path file) {
        try {
            var all = StandardCharsets.UTF_8.decode(ByteBuffer.wrap(Files.readAllBytes(file)));
            int end = 0;
            while (end < all.length() && all.get(end) != '\n' && all.get(end) != '\r') {
                end++;
            }
            var line = new char[end];
            all.get(line);
            return line;
        } catch (IOException e) {
            throw new Cannot(Sentence.of("command.noPasswordFile", file.toString()));
        }
    }

    @Override
    public void close() {
        Arrays.fill(secret, ' ');
    }
}
