package org.pairwright.intake.cells;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pairwright.program.people.Name;
import org.pairwright.program.people.Role;
import org.pairwright.program.people.Status;
import org.pairwright.spreadsheet.Cell;

/** What people write into one cell, in seven languages. */
class CellWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I would like to be a mentor|MENTOR",
                "I'd like to be a mentee|MENTEE",
                "I want to have a mentor|MENTEE",
                "Looking for a mentor|MENTEE",
                "I need a mentor|MENTEE",
                "Be mentored|MENTEE",
                "Mentoring others|MENTOR",
                "Mentor, not a mentee|MENTOR",
                "no mentee, only mentor|MENTOR",
                "Mentor (I would like to support mentees)|MENTOR",
                "Mentee (looking for a mentor)|MENTEE",
                "Mentor/Mentee|BOTH",
                "Mentor and mentee|BOTH",
                "Both (mentor and mentee)|BOTH",
                "Protégé|MENTEE",
                "Mentee (Lernende)|MENTEE",
                "Ich möchte Mentor:in sein|MENTOR",
                "Ich möchte Mentor*in werden|MENTOR",
                "Ich suche eine Mentorin|MENTEE",
                "Ich möchte eine Mentorin haben|MENTEE",
                "Mentor/in|MENTOR",
                "Mentor(in)|MENTOR",
                "als Mentee|MENTEE",
                "Beides|BOTH",
                "Mentor*in und Mentee|BOTH",
                "mentoré·e|MENTEE",
                "Mentoré|MENTEE",
                "mentorée|MENTEE",
                "Mentor·e|MENTOR",
                "Je souhaite être mentor|MENTOR",
                "Je cherche un mentor|MENTEE",
                "Les deux|BOTH",
                "Mentora|MENTOR",
                "Quiero ser mentora|MENTOR",
                "Busco un mentor|MENTEE",
                "Aprendiz|MENTEE",
                "Ambos|BOTH",
                "Mentorado(a)|MENTEE",
                "Quero ser mentor|MENTOR",
                "Mentorada|MENTEE",
                "Ambos os papéis|BOTH",
                "メンター|MENTOR",
                "メンティー|MENTEE",
                "メンター希望|MENTOR",
                "メンティーとして参加|MENTEE",
                "両方|BOTH",
                "مرشد|MENTOR",
                "مرشدة|MENTOR",
                "متدرب|MENTEE",
                "كلاهما|BOTH"
            })
    void a_role_is_told_by_its_words(String written, Role role) {
        assertThat(Roles.of(written)).contains(role);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Menter", "both?", "maybe later", "HR", "not sure yet", "Amara Okafor"})
    void what_tells_no_role_is_none(String written) {
        assertThat(Roles.of(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2|2|true",
                "two|2|true",
                "up to 2|2|true",
                "max. 3 Mentees|3|true",
                "bis zu 2|2|true",
                "zwei|2|true",
                "2名|2|true",
                "٣|3|true",
                "2-3|3|false",
                "2 – 3|3|false",
                "two or three|3|false",
                "3+|3|false",
                "at least 2|2|false",
                "unlimited|50|false",
                "unbegrenzt|50|false"
            })
    void a_capacity_is_a_number_exact_or_rough(String written, int number, boolean exact) {
        assertThat(Places.of(Cell.text(written))).contains(new Places(number, exact));
    }

    @Test
    void a_capacity_that_excel_made_a_date_of_is_found_again() {
        assertThat(Places.lostInDate(new Cell.Date(LocalDate.of(2026, 3, 2)))).contains(new Places(3, false));
        assertThat(Places.lostInDate(new Cell.Date(LocalDate.of(2026, 10, 28)))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3|3",
                "L3|3",
                "Grade 5|5",
                "Level: 7|7",
                "E12|12",
                "Niveau III|3",
                "Stufe 2|2",
                "3級|3",
                "IV|4",
                "3 - Senior|3",
                "Senior|4",
                "Senior Manager|5",
                "Junior|2",
                "المستوى 3|3",
                "Nível 2|2"
            })
    void a_level_is_a_number_or_its_word(String written, int level) {
        assertThat(Levels.of(Cell.text(written))).isEqualTo(OptionalInt.of(level));
    }

    @ParameterizedTest
    @ValueSource(strings = {"L3 to L5", "Berlin", "2-3"})
    void what_is_no_one_level_is_none(String written) {
        assertThat(Levels.of(Cell.text(written))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x|true",
                "✓|true",
                "✔|true",
                "✗|false",
                "1|true",
                "0|false",
                "Y|true",
                "N|false",
                "ja|true",
                "Nein|false",
                "oui|true",
                "non|false",
                "Sí|true",
                "sim|true",
                "Não|false",
                "はい|true",
                "いいえ|false",
                "نعم|true",
                "لا|false",
                "Yes, gladly|true",
                "TRUE|true"
            })
    void yes_and_no_are_told_in_words_and_signs(String written, boolean yes) {
        assertThat(YesNo.of(written)).contains(yes);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,234.5|1234.5",
                "1.234,5|1234.5",
                "1 234|1234",
                "1’234|1234",
                "12,5|12.5",
                "0.125|0.125",
                "1,234|1234",
                "35 %|35",
                "€ 1.200|1200",
                "12 years|12",
                "١٢|12",
                "-3|-3"
            })
    void numbers_are_read_with_the_separators_of_any_country(String written, BigDecimal number) {
        assertThat(Numbers.of(Cell.text(written)))
                .hasValueSatisfying(found -> assertThat(found).isEqualByComparingTo(number));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-03-31|2026-03-31",
                "2026/3/31|2026-03-31",
                "31.03.2026|2026-03-31",
                "3 April 2026|2026-04-03",
                "April 3rd, 2026|2026-04-03",
                "3. März 2026|2026-03-03",
                "1er avril 2026|2026-04-01",
                "3 de abril de 2026|2026-04-03",
                "3 de março de 2026|2026-03-03",
                "3-Apr-26|2026-04-03",
                "2026年3月31日|2026-03-31",
                "令和8年3月31日|2026-03-31",
                "٣١/٠٣/٢٠٢٦|2026-03-31",
                "٣ أبريل ٢٠٢٦|2026-04-03",
                "20260331|2026-03-31",
                "46112|2026-03-31",
                "31/03/26|2026-03-31",
                "2026-03-31T09:15:00Z|2026-03-31",
                "31/03/2026 09:15|2026-03-31",
                "Dienstag, 31. März 2026|2026-03-31",
                "Tue, 31/03/2026|2026-03-31"
            })
    void a_day_is_told_by_its_words_or_its_year(String written, LocalDate day) {
        assertThat(WrittenDay.of(written).flatMap(found -> found.in(DateOrder.DAY_FIRST)))
                .contains(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Q1 2026", "April 2026", "soon", "2026", "99.99.9999", "31.02.2026", "spring 2026"})
    void what_is_no_one_day_is_none(String written) {
        assertThat(WrittenDay.of(written).flatMap(found -> found.in(DateOrder.DAY_FIRST)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "amara@example.org|amara@example.org",
                "Amara Okafor <amara@example.org>|amara@example.org",
                "mailto:amara@example.org|amara@example.org",
                " amara @example.org. |amara@example.org",
                "ａｍａｒａ＠example.org|amara@example.org",
                "amara@example.org; a.okafor@home.example|amara@example.org",
                "amara@example.org or a.okafor@home.example|amara@example.org"
            })
    void an_address_is_found_in_what_surrounds_it(String written, String email) {
        assertThat(Emails.of(written)).contains(email);
    }

    @Test
    void a_slip_in_a_domain_is_noticed() {
        var domains = new MailDomains();
        for (int n = 0; n < 20; n++) {
            domains.note("somebody" + n + "@example.org");
        }
        assertThat(domains.meant("amara@gamil.com")).contains("amara@gmail.com");
        assertThat(domains.meant("amara@gmail.con")).contains("amara@gmail.com");
        assertThat(domains.meant("amara@exmple.org")).contains("amara@example.org");
        assertThat(domains.meant("amara@example.org")).isEmpty();
        assertThat(domains.meant("amara@elsewhere.org")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Okafor, Amara|Amara|Okafor",
                "OKAFOR Amara|Amara|OKAFOR",
                "Amara OKAFOR|Amara|OKAFOR",
                "Prof. Dr. Ana Kovač|Ana|Kovač",
                "Frau Dr. Kovač, Ana|Ana|Kovač",
                "Mme Chloé Martin|Chloé|Martin",
                "Ana Kovač, PhD|Ana|Kovač",
                "Ludwig van der Berg|Ludwig|van der Berg",
                "María de la Cruz|María|de la Cruz",
                "Omar bin Haddad|Omar|bin Haddad",
                "山田 太郎|太郎|山田",
                "山田　太郎|太郎|山田",
                "山田太郎|''|山田太郎",
                "田中 太郎様|太郎|田中",
                "محمد بن علي|محمد|بن علي",
                "Don Draper|Don|Draper",
                "M. Okafor|M.|Okafor"
            })
    void a_full_name_has_two_parts_and_loses_none(String written, String first, String last) {
        assertThat(Names.ofFull(written)).contains(new Name(first, last));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sofía Marín López|sofia.marin@example.org|Sofía|Marín López",
                "José Luis García López|jose.garcia@example.org|José Luis|García López",
                "Okafor Amara|amara.okafor@example.org|Amara|Okafor",
                "Ludwig van der Berg|ludwig.berg@example.org|Ludwig|van der Berg"
            })
    void the_address_tells_where_the_last_name_begins(String written, String email, String first, String last) {
        assertThat(Names.ofFull(written, email, false)).contains(new Name(first, last));
    }

    @ParameterizedTest
    @CsvSource({
        "en attente,WAITING",
        "bestätigt,CONFIRMED",
        "retirado,WITHDRAWN",
        "待機中,WAITING",
        "مقبول,CONFIRMED",
        "On hold,ON_HOLD"
    })
    void a_status_is_told_by_its_words(String written, Status status) {
        assertThat(Statuses.of(written)).contains(status);
    }

    @Test
    void a_number_that_names_keeps_its_zeros_and_is_left_out_where_digits_are_lost() {
        assertThat(NamingNumber.of(Cell.text("00042"), "00042")).contains("00042");
        assertThat(NamingNumber.of(new Cell.Amount(new BigDecimal("42"), "00042"), "00042"))
                .contains("00042");
        assertThat(NamingNumber.of(Cell.text("4.91512E+11"), "4.91512E+11")).isEmpty();
        assertThat(NamingNumber.of(Cell.text("1001.0"), "1001.0")).contains("1001");
    }
}
