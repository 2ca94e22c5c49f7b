package org.pairwright.storage.side;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.program.history.Step;
import org.pairwright.program.history.StepKind;
import org.pairwright.sealing.DataKey;
import org.pairwright.text.Sentence;

class SideFileTest {
    private static final UUID DESK = new UUID(1, 2);

    @TempDir
    Path folder;

    @Test
    void steps_come_back_as_they_were_taken_in() throws IOException {
        var first = step(1, "Amara Okafor");
        var second = step(2, "Kenji Watanabe");
        write(Optional.empty(), first, second);
        assertThat(side(Optional.empty()).after(0)).containsExactly(first, second);
        assertThat(side(Optional.empty()).after(1)).containsExactly(second);
        assertThat(side(Optional.empty()).last()).contains(2L);
    }

    @Test
    void a_step_that_is_cut_is_not_there_and_those_before_it_are() throws IOException {
        write(Optional.empty(), step(1, "Amara Okafor"), step(2, "Kenji Watanabe"));
        byte[] whole = Files.readAllBytes(segment());
        int endOfFirst = lengthAfterFirstStep();
        for (int length = endOfFirst; length < whole.length; length++) {
            Files.write(segment(), java.util.Arrays.copyOf(whole, length));
            assertThat(side(Optional.empty()).after(0)).hasSize(1);
        }
    }

    @Test
    void any_changed_byte_ends_the_steps_before_it() throws IOException {
        write(Optional.empty(), step(1, "Amara Okafor"), step(2, "Kenji Watanabe"));
        byte[] whole = Files.readAllBytes(segment());
        int endOfFirst = lengthAfterFirstStep();
        for (int at = endOfFirst; at < whole.length; at++) {
            var changed = whole.clone();
            changed[at] ^= 1;
            Files.write(segment(), changed);
            assertThat(side(Optional.empty()).after(0)).as("byte %d", at).hasSize(1);
        }
    }

    @Test
    void it_goes_on_after_what_a_crash_left_half_written() throws IOException {
        write(Optional.empty(), step(1, "Amara Okafor"));
        Files.write(segment(), new byte[] {0, 0, 1}, java.nio.file.StandardOpenOption.APPEND);
        write(Optional.empty(), step(2, "Kenji Watanabe"));
        assertThat(side(Optional.empty()).after(0)).hasSize(2);
    }

    @Test
    void a_step_that_the_database_did_not_commit_is_taken_out_again() throws IOException {
        try (var side = side(Optional.empty())) {
            side.goOnAfter(0);
            side.append(step(1, "Amara Okafor")).takeOut();
            side.append(step(1, "Kenji Watanabe"));
            assertThat(side.after(0)).containsExactly(step(1, "Kenji Watanabe"));
        }
    }

    @Test
    void a_new_segment_begins_at_a_backup_and_older_ones_can_go() throws IOException {
        try (var side = side(Optional.empty())) {
            side.goOnAfter(0);
            side.append(step(1, "Amara Okafor"));
            side.newSegment();
            side.append(step(2, "Kenji Watanabe"));
            assertThat(side.after(0)).hasSize(2);
            side.dropUpTo(1);
            assertThat(side.after(0)).isEmpty();
            assertThat(side.after(1)).hasSize(1);
        }
    }

    @Test
    void with_a_key_nobody_reads_a_name_in_it() throws IOException {
        var key = Optional.of(DataKey.random());
        write(key, step(1, "Amara Okafor"));
        assertThat(new String(Files.readAllBytes(segment()), StandardCharsets.ISO_8859_1))
                .doesNotContain("Amara");
        assertThat(side(key).after(0)).hasSize(1);
        assertThatThrownBy(() -> side(Optional.of(DataKey.random())).after(0)).isInstanceOf(IOException.class);
    }

    @Test
    void the_steps_of_another_desk_are_not_its_own() throws IOException {
        write(Optional.empty(), step(1, "Amara Okafor"));
        assertThat(SideFile.in(folder, new UUID(3, 4), Optional.empty()).after(0))
                .isEmpty();
    }

    private void write(Optional<DataKey> key, SideRecord... steps) throws IOException {
        try (var side = side(key)) {
            side.goOnAfter(steps[0].step().no() - 1);
            for (SideRecord step : steps) {
                side.append(step);
            }
        }
    }

    private int lengthAfterFirstStep() throws IOException {
        var lengths = new java.util.ArrayList<Integer>();
        int line = new String(Files.readAllBytes(segment()), StandardCharsets.ISO_8859_1).indexOf('\n') + 1;
        Frames.read(segment(), (_, content) -> lengths.add(Frames.NUMBERS + content.length + Frames.HASH_LENGTH));
        return line + lengths.getFirst();
    }

    private SideFile side(Optional<DataKey> key) {
        return SideFile.in(folder, DESK, key);
    }

    private Path segment() {
        return folder.resolve(SideFile.FOLDER).resolve("000000000000.side");
    }

    private static SideRecord step(long no, String name) {
        var step = new Step(
                no,
                Instant.parse("2026-11-02T10:15:30Z"),
                StepKind.PEOPLE,
                Sentence.of("enrolment.personAdded", name),
                OptionalLong.empty());
        return new SideRecord(
                step,
                List.of(new ImageChange("PERSON", no, Optional.empty(), Optional.of("{\"NAME\":\"" + name + "\"}"))));
    }
}
