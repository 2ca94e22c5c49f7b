package org.pairwright.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pairwright.pairing.PairingFixture.TODAY;
import static org.pairwright.pairing.PairingFixture.proposed;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.fixtures.Cast;
import org.pairwright.matching.question.Edit;
import org.pairwright.matching.question.PairCost;
import org.pairwright.matching.question.PairCost.Already;
import org.pairwright.matching.question.PairCost.Costs;
import org.pairwright.matching.question.PairCost.Impossible;
import org.pairwright.pairing.question.OpenQuestions;
import org.pairwright.pairing.question.Questions;
import org.pairwright.program.people.Status;
import org.pairwright.program.proposal.Aim;
import org.pairwright.program.proposal.Settings;
import org.pairwright.storage.DeskFixture;
import org.pairwright.task.Progress;
import org.pairwright.text.Messages;

/** What she asks of the match of a real desk. */
class QuestionsTest {
    private static final Messages ENGLISH = new Messages(Locale.UK, ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private PairingFixture house;

    @BeforeEach
    void open() {
        house = new PairingFixture(folder);
        house.criteria();
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void another_mentor_is_told_with_its_price_and_nothing_is_kept() {
        long before = house.desk.journal.number();
        var questions = questions();
        var cost = questions.whyNot(house.liam.id(), house.kenji.id(), Progress.UNWATCHED);
        assertThat(ENGLISH.say(((Costs) cost).inOneSentence()))
                .isEqualTo("Liam O’Connell moves from Sofía Marín to Kenji Watanabe (−100): together −100 points");
        assertThat(questions.whyNot(house.amara.id(), house.kenji.id(), Progress.UNWATCHED))
                .isEqualTo(new Already());
        questions.match().change(new Edit.Ban(house.amara.id(), house.kenji.id()), Progress.UNWATCHED);
        assertThat(questions.pairs())
                .hasSize(2)
                .noneMatch(pair -> pair.mentee() == house.amara.id() && pair.mentor() == house.kenji.id());
        assertThat(house.desk.journal.number()).isEqualTo(before);
    }

    @Test
    void who_takes_no_part_says_why() {
        house.pairs.confirm(house.runOf(proposed(house.liam, house.sofia)), TODAY);
        house.save(house.amara.withStatus(Status.ON_HOLD));
        var another = house.save(Cast.mentee(house.person(Cast.ingrid()), house.program.id(), "Excel"));
        var questions = questions();
        assertThat(why(questions.whyNot(house.amara.id(), house.sofia.id(), Progress.UNWATCHED)))
                .containsExactly(
                        "Amara Okafor takes no part in the match (status: On hold).", "Sofía Marín has no place left.");
        assertThat(why(questions.whyNot(house.liam.id(), house.kenji.id(), Progress.UNWATCHED)))
                .containsExactly("Liam O’Connell needs no further mentor.");
        assertThat(questions.whyNot(another.id(), house.kenji.id(), Progress.UNWATCHED))
                .isEqualTo(new Already());
    }

    private OpenQuestions questions() {
        return new Questions(house.stores, DeskFixture.CLOCK)
                .open(house.program.id(), Settings.of(Aim.EVERYONE), Progress.UNWATCHED);
    }

    private static List<String> why(PairCost cost) {
        return ((Impossible) cost).why().stream().map(ENGLISH::say).toList();
    }
}
