package org.pairwright.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.pairwright.fixtures.ProgramSketch;
import org.pairwright.program.pairs.PairEvent;
import org.pairwright.program.pairs.Session;
import org.pairwright.text.Messages;

class HealthRuleTest {
    private static final LocalDate START = LocalDate.of(2026, 9, 1);

    private final ProgramSketch program = new ProgramSketch(START, START.plusYears(1));
    private long pair;

    @BeforeEach
    void pairAmaraWithKenji() {
        pair = program.startedPair(program.mentee("Amara Okafor"), program.mentor("Kenji Watanabe", 1), START);
    }

    @ParameterizedTest
    @CsvSource({
        "-1, TOO_EARLY",
        "0, TOO_EARLY",
        "20, TOO_EARLY",
        "21, NEEDS_A_LOOK",
        "29, NEEDS_A_LOOK",
        "30, AT_RISK",
        "200, AT_RISK"
    })
    void before_the_first_session_the_days_since_the_start_decide(int days, HealthLevel level) {
        assertThat(on(START.plusDays(days)).level()).isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource({"0, ON_TRACK", "45, ON_TRACK", "46, NEEDS_A_LOOK", "75, NEEDS_A_LOOK", "76, AT_RISK"})
    void after_a_session_the_days_since_the_last_decide(int days, HealthLevel level) {
        var met = START.plusDays(3);
        program.met(pair, met);
        assertThat(on(met.plusDays(days)).level()).isEqualTo(level);
    }

    @Test
    void a_session_on_the_first_days_ends_too_early() {
        program.met(pair, START.plusDays(2));
        assertThat(on(START.plusDays(5)).level()).isEqualTo(HealthLevel.ON_TRACK);
    }

    @ParameterizedTest
    @EnumSource(
            value = Session.MissedBy.class,
            names = {"MENTEE", "MENTOR", "BOTH"})
    void a_missed_session_is_no_contact(Session.MissedBy missedBy) {
        program.session(pair, START.plusDays(25), missedBy);
        assertThat(on(START.plusDays(30)).level()).isEqualTo(HealthLevel.AT_RISK);
    }

    @Test
    void a_session_after_today_is_no_contact_yet() {
        program.met(pair, START.plusDays(40));
        assertThat(on(START.plusDays(30)).level()).isEqualTo(HealthLevel.AT_RISK);
    }

    @Test
    void the_last_session_counts_in_whatever_order_they_were_noted() {
        program.met(pair, START.plusDays(90));
        program.met(pair, START.plusDays(10));
        assertThat(on(START.plusDays(100)).level()).isEqualTo(HealthLevel.ON_TRACK);
    }

    @ParameterizedTest
    @EnumSource(
            value = PairEvent.Kind.class,
            names = {"PAUSED", "COMPLETED", "ENDED", "DECLINED"})
    void a_pair_that_is_not_active_has_no_health(PairEvent.Kind kind) {
        program.happened(pair, kind, START.plusDays(50));
        assertThat(HealthRule.judge(program.life(pair), START.plusDays(60))).isEmpty();
    }

    @Test
    void an_invited_pair_has_no_health() {
        long invited = program.pair(program.mentee("Mei Chen"), program.mentor("Omar Haddad", 1), 70, START);
        assertThat(HealthRule.judge(program.life(invited), START.plusDays(60))).isEmpty();
    }

    @Test
    void the_sentence_says_when_they_last_met_and_what_they_meant_to() {
        program.met(pair, LocalDate.of(2026, 10, 12));
        assertThat(said(LocalDate.of(2026, 11, 2)))
                .isEqualTo("Last met 12 Oct 2026, 21 days ago; they mean to meet every 30 days.");
        assertThat(said(LocalDate.of(2026, 10, 13))).startsWith("Last met 12 Oct 2026, yesterday;");
    }

    @Test
    void the_sentence_says_that_they_never_met() {
        assertThat(said(START.plusDays(5)))
                .isEqualTo("Started 1 Sept 2026, 5 days ago; there is time for a first meeting.");
        assertThat(said(START.plusDays(31))).isEqualTo("Started 1 Sept 2026, 31 days ago, and have not met yet.");
        assertThat(said(START.minusDays(1))).isEqualTo("They start on 1 Sept 2026.");
    }

    private Health on(LocalDate today) {
        return HealthRule.judge(program.life(pair), today).orElseThrow();
    }

    private String said(LocalDate today) {
        return new Messages(Locale.UK, ZoneOffset.UTC).say(on(today).sentence());
    }
}
