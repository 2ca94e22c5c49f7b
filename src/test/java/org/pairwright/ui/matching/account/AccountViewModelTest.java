package org.pairwright.ui.matching.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pairwright.program.proposal.Aim;
import org.pairwright.program.proposal.Settings;
import org.pairwright.ui.matching.OnMatchingStage;

/** What a proposal costs, in sentences, without a window. */
class AccountViewModelTest extends OnMatchingStage {
    private final List<String> onTheBoard = new ArrayList<>();
    private AccountViewModel model;

    @BeforeEach
    void open() {
        model = new AccountViewModel(
                stage.model.run(), (mentee, mentor) -> onTheBoard.add(mentee + " " + mentor.orElse(0)));
        stage.model.run().arrive();
    }

    @Test
    void fairness_is_priced_only_where_it_was_asked_for() {
        stage.model.run().findMatches();
        assertThat(said()).noneMatch(words -> words.startsWith("Fairness"));
        stage.model.run().ask(Settings.of(Aim.FAIR));
        stage.model.run().findMatches();
        assertThat(said()).first().asString().isEqualTo("Fairness costs no points here.");
    }

    @Test
    void a_pin_says_what_it_costs_where_a_pair_has_at_most_100() {
        pinAmaraWithSofia();
        stage.model.run().findMatches();
        assertThat(prices()).containsExactly("This pin costs the whole 200 points.");
    }

    @Test
    void what_she_said_after_the_run_has_no_price_yet() {
        stage.model.run().findMatches();
        pinAmaraWithSofia();
        stage.model.run().load();
        assertThat(prices()).isEmpty();
        assertThat(model.canName()).isFalse();
    }

    @Test
    void who_would_rather_have_each_other_are_counted_named_and_found_on_the_board() {
        pinAmaraWithSofia();
        stage.model.run().findMatches();
        assertThat(said()).containsExactly("2 pairs of people would both rather have each other.");
        assertThat(model.canName()).isTrue();
        var lines = new ArrayList<RatherLine>();
        model.name(lines::addAll, _ -> {});
        assertThat(lines)
                .extracting(line -> line.mentee() + " – " + line.mentor())
                .containsExactly("Amara Okafor – Kenji Watanabe", "Liam O’Connell – Sofía Marín");
        assertThat(model.more(lines.size())).isZero();
        model.onTheBoard(lines.getFirst());
        assertThat(onTheBoard).containsExactly(stage.house.amara.id() + " " + stage.house.kenji.id());
    }

    private void pinAmaraWithSofia() {
        stage.house.pinsAndBans.pin(stage.house.program.id(), stage.house.amara.id(), stage.house.sofia.id(), "");
    }

    private List<String> said() {
        return model.words().stream().map(stage.messages::say).toList();
    }

    private List<String> prices() {
        return stage.house.desk.pinsAndBans.ofProgram(stage.house.program.id()).stream()
                .flatMap(said -> model.price(said).stream())
                .map(stage.messages::say)
                .toList();
    }
}
