package org.pairwright.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Writes an instance for the peers: mentees.csv, mentors.csv and scores.bin ("MMS1", int32 mentees, int32 mentors, int32
 * places of each mentor, int16 scores row by row, little endian, below 0 forbidden).
 */
final class InstanceFiles {
    private InstanceFiles() {}

    static void write(Instance instance, Path folder) {
        try {
            people(instance, folder);
            scores(instance, folder.resolve("scores.bin"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void people(Instance instance, Path folder) throws IOException {
        try (var mentees = new PrintWriter(Files.newBufferedWriter(folder.resolve("mentees.csv")))) {
            mentees.println("id,want1_hex,want2_hex,lang_mask,lang_pref,site,seniority,dept,line,num,failed");
            for (int at = 0; at < instance.mentees.length; at++) {
                var one = instance.mentees[at];
                String failed = Arrays.stream(instance.failed(at))
                        .mapToObj(Integer::toString)
                        .collect(Collectors.joining(" "));
                mentees.println(at + "," + Long.toHexString(one.wantedFirst()) + ","
                        + Long.toHexString(one.wantedSecond()) + "," + one.languages() + "," + one.preferred() + ","
                        + one.site() + "," + one.seniority() + "," + one.department() + "," + one.line() + ","
                        + one.number() + "," + failed);
            }
        }
        try (var mentors = new PrintWriter(Files.newBufferedWriter(folder.resolve("mentors.csv")))) {
            mentors.println("id,offer_hex,lang_mask,site,seniority,dept,line,num,capacity");
            for (int at = 0; at < instance.mentors.length; at++) {
                var one = instance.mentors[at];
                mentors.println(at + "," + Long.toHexString(one.offered()) + "," + one.languages() + "," + one.site()
                        + "," + one.seniority() + "," + one.department() + "," + one.line() + "," + one.number() + ","
                        + one.places());
            }
        }
    }

    private static void scores(Instance instance, Path file) throws IOException {
        try (var out = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            var head = buffer(12 + 4 * instance.mentors());
            head.put(new byte[] {'M', 'M', 'S', '1'}).putInt(instance.mentees()).putInt(instance.mentors());
            Arrays.stream(instance.places()).forEach(head::putInt);
            write(out, head);
            int[] row = new int[instance.mentors()];
            for (int mentee = 0; mentee < instance.mentees(); mentee++) {
                instance.read(mentee, row);
                var line = buffer(2 * row.length);
                Arrays.stream(row).forEach(score -> line.putShort((short) score));
                write(out, line);
            }
        }
    }

    private static ByteBuffer buffer(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static void write(FileChannel out, ByteBuffer buffer) throws IOException {
        buffer.flip();
        while (buffer.hasRemaining()) {
            out.write(buffer);
        }
    }
}
