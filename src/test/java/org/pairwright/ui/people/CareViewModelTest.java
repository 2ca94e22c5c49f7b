package org.pairwright.ui.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.enrolment.Enrolled;
import org.pairwright.fixtures.Cast;
import org.pairwright.program.care.Consent;
import org.pairwright.program.people.Role;
import org.pairwright.text.Sentence;
import org.pairwright.ui.people.care.CareViewModel;

/** Consent, the document of what is held, and the removal, without a window. */
class CareViewModelTest {
    private static final String WORDS = "My answers are kept for this program.";

    @TempDir
    Path folder;

    private PeopleStage stage;
    private Enrolled amara;

    @BeforeEach
    void open() {
        stage = new PeopleStage(folder);
        amara = stage.enrol(Cast.amara(), Role.MENTEE);
        stage.enrol(Cast.kenji(), Role.MENTOR);
        stage.arrive();
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void what_she_agreed_to_stands_in_her_card_and_can_be_taken_back() {
        var refused = new ArrayList<Sentence>();
        care().give(amara.participant(), WORDS, Optional.of(Cast.TODAY), Optional.empty(), refused::add);
        assertThat(refused).isEmpty();
        assertThat(consents().of(amara.participant().id()).map(Consent::wording))
                .contains(WORDS);
        assertThat(consents().wording()).isEqualTo(WORDS);
        assertThat(stage.notice()).isEqualTo("Wrote down that Amara Okafor agreed");
        stage.answerNotice();
        assertThat(consents().of(amara.participant().id())).isEmpty();
    }

    @Test
    void a_consent_without_a_day_or_words_is_refused_in_place() {
        var refused = new ArrayList<Sentence>();
        care().give(amara.participant(), WORDS, Optional.empty(), Optional.empty(), refused::add);
        care().give(amara.participant(), "", Optional.of(Cast.TODAY), Optional.empty(), refused::add);
        assertThat(refused).containsExactly(Sentence.of("people.care.noDay"), Sentence.of("care.noWording"));
    }

    @Test
    void a_withdrawn_consent_is_said_to_be_withdrawn() {
        care().give(amara.participant(), WORDS, Optional.of(Cast.TODAY), Optional.empty(), _ -> {});
        care().withdraw(
                        amara.participant(),
                        consents().of(amara.participant().id()).orElseThrow());
        assertThat(consents().of(amara.participant().id()).flatMap(Consent::withdrawnOn))
                .contains(Cast.TODAY);
    }

    @Test
    void what_is_held_is_saved_where_she_says() {
        care().extract(stage.row(amara), "a.docx");
        assertThat(stage.asked).containsExactly("where to save a.docx", "extract");
        assertThat(stage.notice()).isEqualTo("Saved a.docx");
    }

    @Test
    void a_removal_is_asked_about_first_and_leaves_a_proof_and_no_row() {
        care().askToRemove(stage.row(amara));
        assertThat(care().askedProperty().get()).isPresent();
        assertThat(stage.rows()).hasSize(2);
        care().remove();
        assertThat(care().proofProperty().get()).isPresent();
        assertThat(stage.rows()).extracting(PersonRow::name).containsExactly("Kenji Watanabe");
        care().saveProof("proof.docx");
        assertThat(stage.asked).contains("proof");
        care().close();
        assertThat(care().askedProperty().get()).isEmpty();
        assertThat(care().proofProperty().get()).isEmpty();
    }

    private CareViewModel care() {
        return stage.model.care();
    }

    private ProgramConsents consents() {
        return stage.model.loadedProperty().get().orElseThrow().consents();
    }
}
