package org.pairwright.ui.matching.proposal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.ui.background.JobsByHand;
import org.pairwright.ui.matching.MatchingStage;
import org.pairwright.ui.matching.frame.Trouble;

/** A proposal that is not confirmed, as a workbook. */
class SavedProposalTest {
    @TempDir
    private Path folder;

    private final JobsByHand jobs = new JobsByHand();
    private MatchingStage stage;
    private ProposalViewModel proposal;

    @BeforeEach
    void open() throws IOException {
        stage = new MatchingStage(Files.createDirectory(folder.resolve("desk")), jobs);
        stage.house.criteria();
        proposal = stage.model.proposal();
        stage.model.run().arrive();
        stage.model.run().findMatches();
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void it_holds_the_proposed_pairs_says_where_it_lies_and_opens_at_a_click() throws IOException {
        stage.target = Optional.of(folder);
        proposal.save();
        var file = folder.resolve("Leadership 2026, proposal, 2026-11-02.xlsx");
        assertThat(text(file)).contains("Amara Okafor", "Kenji Watanabe", "Liam O’Connell", "Sofía Marín");
        assertThat(stage.notice())
                .startsWith("Saved the proposal as " + file)
                .endsWith("Nothing is confirmed by that.");
        stage.undo();
        assertThat(stage.opened).containsExactly(file.toUri().toString());
        assertThat(stage.house.desk.pairs.ofProgram(stage.house.program.id())).isEmpty();
    }

    @Test
    void a_file_of_a_name_without_ending_gets_it_and_another_of_that_name_is_left_alone() throws IOException {
        stage.target = Optional.of(folder.resolve("for the board"));
        proposal.save();
        var file = folder.resolve("for the board.xlsx");
        assertThat(file).exists();
        Files.writeString(file, "hers");
        proposal.save();
        assertThat(file).hasContent("hers");
        assertThat(trouble()).startsWith("There is already a file named for the board.xlsx");
    }

    @Test
    void what_the_disk_does_to_it_is_told_in_words_and_forgotten_once_it_went_well() throws IOException {
        var inTheWay = Files.writeString(folder.resolve("no-folder"), "a file");
        stage.target = Optional.of(inTheWay.resolve("proposal.xlsx"));
        proposal.save();
        assertThat(trouble()).contains("proposal.xlsx");
        assertThat(stage.notice()).isEmpty();
        stage.target = Optional.of(folder.resolve("proposal.xlsx"));
        proposal.save();
        assertThat(stage.model.run().troubleProperty().get()).isEqualTo(Trouble.NONE);
    }

    @Test
    void what_is_being_checked_is_not_saved_and_a_cancelled_saving_leaves_no_file() {
        stage.target = Optional.of(folder.resolve("proposal.xlsx"));
        jobs.hold();
        proposal.ban(List.of(proposal.linesProperty().get().pairs().getFirst()), "");
        jobs.next();
        proposal.save();
        assertThat(jobs.waiting()).as("only the check").isEqualTo(1);
        jobs.letGo();
        jobs.hold();
        proposal.save();
        jobs.cancelNext();
        assertThat(folder.resolve("proposal.xlsx")).doesNotExist();
    }

    private String trouble() {
        return stage.messages.say(
                stage.model.run().troubleProperty().get().details().getFirst());
    }

    private static String text(Path workbook) throws IOException {
        try (var zip = new ZipFile(workbook.toFile())) {
            return zip.stream()
                    .filter(entry -> entry.getName().endsWith(".xml"))
                    .map(entry -> {
                        try (var in = zip.getInputStream(entry)) {
                            return new String(in.readAllBytes(), UTF_8);
                        } catch (IOException failure) {
                            throw new java.io.UncheckedIOException(failure);
                        }
                    })
                    .collect(Collectors.joining());
        }
    }
}
