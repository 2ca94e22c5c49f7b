package org.pairwright.desk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Random;

/** What can befall a file that nobody has open. */
enum Damage {
    CUT,
    ZEROED,
    FLIPPED,
    SCRAMBLED,
    EMPTIED,
    SWAPPED,
    REMOVED;

    private static final int BLOCK = 4096;
    private static final int MOST = 4;

    /**
     * Does it.
     *
     * @param older the same file as it was some steps earlier
     */
    void befall(Path file, Path older, Random dice) throws IOException {
        switch (this) {
            case CUT -> cut(file, dice.nextLong(Math.max(1, Files.size(file))));
            case ZEROED -> overwrite(file, dice, false);
            case SCRAMBLED -> overwrite(file, dice, true);
            case FLIPPED -> flip(file, dice);
            case EMPTIED -> cut(file, 0);
            case SWAPPED -> Files.copy(older, file, StandardCopyOption.REPLACE_EXISTING);
            case REMOVED -> Files.delete(file);
        }
    }

    private static void cut(Path file, long size) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(size);
        }
    }

    private static void overwrite(Path file, Random dice, boolean scrambled) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            long blocks = Math.max(1, channel.size() / BLOCK);
            for (int i = 1 + dice.nextInt(MOST); i > 0; i--) {
                var block = new byte[(int) Math.min(BLOCK, channel.size())];
                if (scrambled) {
                    dice.nextBytes(block);
                }
                channel.write(ByteBuffer.wrap(block), dice.nextLong(blocks) * BLOCK);
            }
        }
    }

    private static void flip(Path file, Random dice) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        for (int i = 1 + dice.nextInt(MOST); i > 0; i--) {
            bytes[dice.nextInt(bytes.length)] ^= (byte) (1 << dice.nextInt(Byte.SIZE));
        }
        Files.write(file, bytes);
    }
}
