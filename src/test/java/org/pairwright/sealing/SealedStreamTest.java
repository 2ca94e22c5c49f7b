package org.pairwright.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealedStreamTest {
    private static final int HEADER = 40;
    private static final int CHUNK = 64 * 1024;
    private static final int SEALED_CHUNK = CHUNK + 16;
    private static final long SEED = 20_261_102;
    private static final String WRITTEN_BY_THE_FIRST_VERSION =
            "50575345414c310acec417fd721ed0b14b3e3a534f98905317aaaa33fe9403c6a44e21032c057b321e4778fb2bbdf1af0314bdc6bf608d96095bc158fb";

    private final DataKey key = DataKey.random();
    private final Random random = new Random(SEED);

    @ParameterizedTest(name = "{0} bytes")
    @ValueSource(ints = {0, 1, 1000, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK, 5 * CHUNK + 17})
    void what_was_written_is_read_whatever_its_length(int length) throws IOException {
        var content = content(length);
        assertThat(read(sealed(content))).isEqualTo(content);
    }

    @Test
    void pieces_of_any_size_are_written_and_read() throws IOException {
        var content = content(3 * CHUNK + 5);
        var below = new ByteArrayOutputStream();
        try (var out = new SealedOutput(below, key)) {
            for (int at = 0; at < content.length; ) {
                int part = Math.min(content.length - at, random.nextInt(9000));
                if (part == 1) {
                    out.write(content[at]);
                } else {
                    out.write(content, at, part);
                }
                at += part;
            }
        }
        var read = new ByteArrayOutputStream();
        try (var in = new SealedInput(new ByteArrayInputStream(below.toByteArray()), key)) {
            var piece = new byte[7001];
            for (int b = in.read(); b >= 0; b = in.read()) {
                read.write(b);
                read.write(piece, 0, Math.max(0, in.read(piece, 0, random.nextInt(piece.length))));
            }
        }
        assertThat(read.toByteArray()).as("seed %d", SEED).isEqualTo(content);
    }

    @Test
    void the_same_content_is_sealed_differently_each_time_and_shows_nothing_of_itself() throws IOException {
        var content = "Amara Okafor".repeat(100).getBytes(StandardCharsets.UTF_8);
        var sealed = sealed(content);
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("Amara");
        assertThat(Arrays.copyOfRange(sealed, HEADER, sealed.length))
                .isNotEqualTo(Arrays.copyOfRange(sealed(content), HEADER, sealed.length));
    }

    @ParameterizedTest(name = "{0} bytes")
    @ValueSource(ints = {0, 100})
    void every_flipped_bit_is_recognised(int length) throws IOException {
        var sealed = sealed(content(length));
        for (int bit = 0; bit < sealed.length * Byte.SIZE; bit++) {
            var flipped = sealed.clone();
            flipped[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
            assertNotWhole(flipped);
        }
    }

    @ParameterizedTest(name = "{0} bytes")
    @ValueSource(ints = {0, 100})
    void a_cut_at_every_length_is_recognised(int length) throws IOException {
        var sealed = sealed(content(length));
        for (int cut = 0; cut < sealed.length; cut++) {
            assertNotWhole(Arrays.copyOf(sealed, cut));
        }
    }

    @Test
    void a_cut_between_and_around_chunks_is_recognised() throws IOException {
        var sealed = sealed(content(3 * CHUNK));
        for (int chunks = 0; chunks < 3; chunks++) {
            for (int beside = -17; beside <= 17; beside++) {
                assertNotWhole(Arrays.copyOf(sealed, HEADER + chunks * SEALED_CHUNK + beside));
            }
        }
    }

    @Test
    void chunks_exchanged_doubled_or_left_out_are_recognised() throws IOException {
        var sealed = sealed(content(3 * CHUNK + 10));
        assertThat(read(chunks(sealed, 0, 1, 2, 3))).hasSize(3 * CHUNK + 10);
        assertNotWhole(chunks(sealed, 1, 0, 2, 3));
        assertNotWhole(chunks(sealed, 0, 0, 1, 2, 3));
        assertNotWhole(chunks(sealed, 0, 2, 3));
        assertNotWhole(chunks(sealed, 0, 1, 2));
        assertNotWhole(chunks(sealed, 3));
    }

    @Test
    void what_is_added_is_recognised_even_a_whole_other_stream() throws IOException {
        var sealed = sealed(content(100));
        var full = sealed(content(CHUNK));
        assertNotWhole(joined(sealed, new byte[1]));
        assertNotWhole(joined(full, new byte[1]));
        assertNotWhole(joined(full, new byte[SEALED_CHUNK]));
        assertNotWhole(joined(sealed, sealed));
        assertNotWhole(joined(full, full));
    }

    @Test
    void a_chunk_of_another_stream_of_the_same_key_is_recognised() throws IOException {
        var one = sealed(content(100));
        var other = sealed(content(100));
        System.arraycopy(other, HEADER, one, HEADER, one.length - HEADER);
        assertNotWhole(one);
    }

    @Test
    void another_key_reads_nothing() throws IOException {
        var sealed = sealed(content(100));
        assertThatExceptionOfType(NotWhole.class).isThrownBy(() -> read(sealed, DataKey.random()));
        assertThatExceptionOfType(NotWhole.class).isThrownBy(() -> read(sealed, key.withUse("side")));
    }

    @Test
    void what_comes_before_the_damage_is_as_it_was_and_nothing_comes_after() throws IOException {
        var content = content(2 * CHUNK);
        var sealed = sealed(content);
        sealed[sealed.length - 1] ^= 1;
        var in = new SealedInput(new ByteArrayInputStream(sealed), key);
        assertThat(in.readNBytes(CHUNK)).isEqualTo(Arrays.copyOf(content, CHUNK));
        assertThatExceptionOfType(NotWhole.class).isThrownBy(in::read);
        assertThatIOException().isThrownBy(in::read);
        in.close();
    }

    @Test
    void who_stops_reading_early_learns_of_the_damage_when_closing() throws IOException {
        var sealed = sealed(content(2 * CHUNK));
        var whole = new SealedInput(new ByteArrayInputStream(sealed), key);
        assertThat(whole.readNBytes(10)).hasSize(10);
        whole.close();
        assertThatIOException().isThrownBy(whole::read);
        sealed[sealed.length - 1] ^= 1;
        var damaged = new SealedInput(new ByteArrayInputStream(sealed), key);
        assertThat(damaged.readNBytes(10)).hasSize(10);
        assertThatExceptionOfType(NotWhole.class).isThrownBy(damaged::close);
    }

    @Test
    void a_stream_that_could_not_be_written_on_does_not_look_whole_when_closed() throws IOException {
        var disk = new FullDisk(HEADER + SEALED_CHUNK);
        var out = new SealedOutput(disk, key);
        assertThatIOException().isThrownBy(() -> out.write(content(3 * CHUNK)));
        disk.room = Integer.MAX_VALUE;
        assertThatIOException().isThrownBy(() -> out.write(1));
        out.close();
        assertThat(disk.toByteArray()).hasSize(HEADER + SEALED_CHUNK);
        assertNotWhole(disk.toByteArray());
    }

    @Test
    void closing_twice_writes_one_end() throws IOException {
        var below = new ByteArrayOutputStream();
        var out = new SealedOutput(below, key);
        out.write(7);
        out.close();
        out.close();
        assertThat(read(below.toByteArray())).containsExactly(7);
    }

    @Test
    void a_stream_written_by_the_first_version_is_still_read() throws IOException {
        var former = HexFormat.of().parseHex(WRITTEN_BY_THE_FIRST_VERSION);
        assertThat(read(former, new DataKey(new byte[32])))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("Amara");
    }

    private byte[] content(int length) {
        var content = new byte[length];
        random.nextBytes(content);
        return content;
    }

    private byte[] sealed(byte[] content) throws IOException {
        var below = new ByteArrayOutputStream();
        try (var out = new SealedOutput(below, key)) {
            out.write(content);
        }
        return below.toByteArray();
    }

    private byte[] read(byte[] sealed) throws IOException {
        return read(sealed, key);
    }

    private static byte[] read(byte[] sealed, DataKey key) throws IOException {
        try (var in = new SealedInput(new ByteArrayInputStream(sealed), key)) {
            return in.readAllBytes();
        }
    }

    private void assertNotWhole(byte[] sealed) {
        assertThatExceptionOfType(NotWhole.class).isThrownBy(() -> read(sealed));
    }

    private static byte[] chunks(byte[] sealed, int... numbers) {
        var chosen = Arrays.copyOf(sealed, HEADER);
        for (int number : numbers) {
            int from = HEADER + number * SEALED_CHUNK;
            chosen = joined(chosen, Arrays.copyOfRange(sealed, from, Math.min(sealed.length, from + SEALED_CHUNK)));
        }
        return chosen;
    }

    private static byte[] joined(byte[] first, byte[] second) {
        var both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    /** Takes whole writes or none of them. */
    private static final class FullDisk extends OutputStream {
        private final ByteArrayOutputStream taken = new ByteArrayOutputStream();
        private int room;

        FullDisk(int room) {
            this.room = room;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            if (length > room) {
                throw new IOException("there is no space left");
            }
            room -= length;
            taken.write(bytes, from, length);
        }

        byte[] toByteArray() {
            return taken.toByteArray();
        }
    }
}
