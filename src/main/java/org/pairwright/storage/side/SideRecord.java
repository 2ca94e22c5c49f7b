package org.pairwright.storage.side;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.pairwright.program.history.Step;
import org.pairwright.program.history.StepKind;
import org.pairwright.storage.json.SentenceJson;

/** One step with all that is needed to do it again on a desk that has lost it. */
public record SideRecord(Step step, List<ImageChange> changes) {
    private static final int ABSENT = -1;
    private static final long NOTHING_UNDONE = 0;

    public SideRecord {
        changes = List.copyOf(changes);
    }

    /** Pressed a little: images of the same table are much alike. */
    byte[] toBytes() {
        var bytes = new ByteArrayOutputStream();
        var deflater = new Deflater(Deflater.BEST_SPEED);
        try (var out = new DataOutputStream(new DeflaterOutputStream(bytes, deflater))) {
            out.writeLong(step.no());
            out.writeLong(step.at().toEpochMilli());
            text(out, Optional.of(step.kind().name()));
            text(out, Optional.of(SentenceJson.write(step.sentence())));
            out.writeLong(step.undoes().orElse(NOTHING_UNDONE));
            out.writeInt(changes.size());
            for (ImageChange change : changes) {
                text(out, Optional.of(change.table()));
                out.writeLong(change.row());
                text(out, change.before());
                text(out, change.after());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            deflater.end();
        }
        return bytes.toByteArray();
    }

    static SideRecord fromBytes(byte[] bytes) throws IOException {
        try (var in = new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(bytes)))) {
            long no = in.readLong();
            var at = Instant.ofEpochMilli(in.readLong());
            var kind = StepKind.valueOf(text(in).orElseThrow());
            var sentence = SentenceJson.read(text(in).orElseThrow());
            long undoes = in.readLong();
            var step = new Step(
                    no, at, kind, sentence, undoes == NOTHING_UNDONE ? OptionalLong.empty() : OptionalLong.of(undoes));
            return new SideRecord(step, changes(in));
        }
    }

    private static List<ImageChange> changes(DataInputStream in) throws IOException {
        int count = in.readInt();
        var changes = new ArrayList<ImageChange>();
        for (int i = 0; i < count; i++) {
            var table = text(in).orElseThrow();
            long row = in.readLong();
            changes.add(new ImageChange(table, row, text(in), text(in)));
        }
        return changes;
    }

    private static void text(DataOutputStream out, Optional<String> text) throws IOException {
        if (text.isEmpty()) {
            out.writeInt(ABSENT);
            return;
        }
        byte[] bytes = text.get().getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static Optional<String> text(DataInputStream in) throws IOException {
        int length = in.readInt();
        return length == ABSENT
                ? Optional.empty()
                : Optional.of(new String(in.readNBytes(length), StandardCharsets.UTF_8));
    }
}
