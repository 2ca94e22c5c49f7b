package org.pairwright.intake.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pairwright.intake.cells.Names;
import org.pairwright.intake.cells.Roles;
import org.pairwright.intake.cells.Zones;
import org.pairwright.intake.guess.ColumnGuesses;
import org.pairwright.intake.rows.problem.Problem;
import org.pairwright.program.fields.BuiltIn;
import org.pairwright.program.people.Name;
import org.pairwright.program.people.Role;
import org.pairwright.program.people.Status;
import org.pairwright.spreadsheet.Cell;
import org.pairwright.spreadsheet.SheetRow;
import org.pairwright.spreadsheet.Table;
import org.pairwright.text.Messages;

class RowReaderTest {
    private static final Messages ENGLISH = new Messages(Locale.ENGLISH, ZoneId.of("UTC"));

    @Test
    void a_row_becomes_an_applicant() {
        var amara = accepted(
                headers(
                        "First name",
                        "Last name",
                        "E-mail",
                        "Role",
                        "Site",
                        "Languages",
                        "Wants to learn",
                        "Level",
                        "Signed up",
                        "Status",
                        "Staff no"),
                row(
                        "Amara ",
                        " Okafor",
                        "Amara.Okafor@example.org ",
                        "Mentee",
                        "Lisbon",
                        "English; Portuguese",
                        "Budgeting; Law, tax",
                        "L3",
                        "08.10.2026",
                        "waiting list",
                        "007"));

        assertThat(amara.name()).isEqualTo(new Name("Amara", "Okafor"));
        assertThat(amara.contact().email()).isEqualTo("Amara.Okafor@example.org");
        assertThat(amara.workplace().employeeId()).isEqualTo("007");
        assertThat(amara.workplace().level()).isEqualTo(OptionalInt.of(3));
        assertThat(amara.answers().choices(BuiltIn.LANGUAGES)).containsExactly("English", "Portuguese");
        assertThat(amara.application().role()).isEqualTo(Role.MENTEE);
        assertThat(amara.application().status()).contains(Status.WAITING);
        assertThat(amara.application().signedUpOn()).contains(LocalDate.of(2026, 10, 8));
        assertThat(amara.application().answers().choices(BuiltIn.WANTED)).containsExactly("Budgeting", "Law, tax");
    }

    @ParameterizedTest
    @CsvSource({
        "Mentor,MENTOR",
        "a mentee,MENTEE",
        "MENTEE,MENTEE",
        "Mentoree,MENTEE",
        "both,BOTH",
        "Mentor & Mentee,BOTH",
        "Mentor and Mentee,BOTH",
        "Mentorin,MENTOR",
        "I want to be a mentor,MENTOR",
        "Beides,BOTH"
    })
    void a_role_is_understood_in_words(String written, Role role) {
        assertThat(Roles.of(written)).contains(role);
    }

    @ParameterizedTest
    @ValueSource(strings = {"both?", "Menter", "maybe later", "?"})
    void a_doubtful_role_is_rejected_with_its_row(String written) {
        var problem = onlyProblem(headers("Name", "E-mail", "Role"), row("Mei Chen", "mei@example.org", written));

        assertThat(problem.at().row()).isEqualTo(2);
        assertThat(ENGLISH.say(problem.sentence()))
                .isEqualTo("People, row 2, Role: found “" + written
                        + "”, expected Mentor, Mentee or Both. The row is not taken in until it is corrected.");
    }

    @Test
    void a_mentor_with_a_capacity_of_lots_is_taken_in_and_asked_for_a_number() {
        var read = read(
                headers("Name", "E-mail", "Role", "Capacity"),
                row("Sofía Marín", "sofia@example.org", "Mentor", "lots"));

        assertThat(((ReadRow.Accepted) read).applicant().application().places()).isEmpty();
        assertThat(ENGLISH.say(((ReadRow.Accepted) read).warnings().getFirst().sentence()))
                .isEqualTo("People, row 2, Capacity: found “lots”, expected how many mentees, as a whole number"
                        + " from 1 to 50. The mentor is taken in with what is usual: write a number if it is another.");
    }

    @ParameterizedTest
    @CsvSource({"2,2", "two,2", "' 3 ',3", "zwei,2", "2.0,2"})
    void a_capacity_is_a_number_or_its_word(String written, int places) {
        var mentor = accepted(
                headers("Name", "E-mail", "Role", "Capacity"),
                row("Sofía Marín", "sofia@example.org", "Mentor", written));

        assertThat(mentor.application().places()).isEqualTo(OptionalInt.of(places));
    }

    @Test
    void the_capacity_of_a_mentee_is_of_no_interest() {
        var mentee = accepted(
                headers("Name", "E-mail", "Role", "Capacity"), row("Mei Chen", "mei@example.org", "Mentee", "n/a"));

        assertThat(mentee.application().places()).isEmpty();
    }

    @Test
    void a_row_without_a_name_and_an_e_mail_is_rejected() {
        var problem = onlyProblem(
                headers("First name", "Last name", "E-mail", "Role", "Site"), row("", "", "", "Mentor", "Lisbon"));

        assertThat(ENGLISH.say(problem.sentence()))
                .isEqualTo("People, row 2: a name is missing."
                        + " The row is not taken in: write the name and import it again.");
    }

    @Test
    void a_person_without_a_name_is_called_after_her_e_mail_with_a_warning() {
        var read = (ReadRow.Accepted) read(
                headers("First name", "Last name", "E-mail", "Role"), row("", "", "mei.chen@example.org", "Mentor"));

        assertThat(read.applicant().name()).isEqualTo(new Name("Mei", "Chen"));
        assertThat(ENGLISH.say(read.warnings().getFirst().sentence()))
                .isEqualTo("People, row 2: a name is missing."
                        + " The person is taken in as Mei Chen, after the e-mail address: please look.");
    }

    @Test
    void a_person_without_e_mail_and_staff_number_is_taken_in_with_a_warning() {
        var read = read(headers("Name", "E-mail", "Role", "Site"), row("Omar Haddad", "", "Mentee", "Montréal"));

        assertThat(read).isInstanceOf(ReadRow.Accepted.class);
        assertThat(((ReadRow.Accepted) read).warnings())
                .singleElement()
                .satisfies(problem -> assertThat(problem.isError()).isFalse())
                .satisfies(problem -> assertThat(ENGLISH.say(problem.sentence()))
                        .contains("an e-mail address or a staff number is missing"));
    }

    @Test
    void a_bad_e_mail_is_left_out_with_a_warning_and_nobody_is_lost() {
        var read = (ReadRow.Accepted)
                read(headers("Name", "E-mail", "Role"), row("Priya Nair", "priya.nair(at)example.org", "Mentee"));

        assertThat(read.applicant().contact().email()).isEmpty();
        assertThat(ENGLISH.say(read.warnings().getFirst().sentence()))
                .isEqualTo(
                        "People, row 2, E-mail: found “priya.nair(at)example.org”, expected an e-mail address such as"
                                + " amara@example.org. The person is taken in without it.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Amara Okafor|Amara|Okafor",
                "Okafor, Amara|Amara|Okafor",
                "Ludwig van der Berg|Ludwig|van der Berg",
                "Dr. Ana Kovač|Ana|Kovač",
                "=Jürgen Groß|Jürgen|Groß",
                "Madonna|''|Madonna"
            })
    void a_full_name_has_a_first_and_a_last_part(String written, String first, String last) {
        assertThat(Names.ofFull(written)).contains(new Name(first, last));
    }

    @Test
    void the_sheet_tells_the_role_where_no_column_does() {
        var table = table("Mentors", headers("Name", "E-mail"), row("Kenji Watanabe", "kenji@example.org"));

        assertThat(((ReadRow.Accepted) read(table)).applicant().application().role())
                .isEqualTo(Role.MENTOR);
    }

    @Test
    void without_any_role_what_is_offered_and_wanted_tells_it_with_a_warning() {
        var read = (ReadRow.Accepted) read(
                headers("Name", "E-mail", "Skills offered", "Skills wanted"),
                row("Kenji Watanabe", "kenji@example.org", "Coaching", ""));

        assertThat(read.applicant().application().role()).isEqualTo(Role.MENTOR);
        assertThat(ENGLISH.say(read.warnings().getFirst().sentence())).contains("Taken in as Mentor");
    }

    @Test
    void days_and_months_are_told_apart_by_the_whole_column() {
        var table = table(
                "People",
                headers("Name", "E-mail", "Role", "Timestamp"),
                row("Mei Chen", "mei@example.org", "Mentor", "3/4/2026 9:15:00"),
                row("Omar Haddad", "omar@example.org", "Mentor", "3/25/2026 9:15:00"));

        assertThat(((ReadRow.Accepted) read(table)).applicant().application().signedUpOn())
                .contains(LocalDate.of(2026, 3, 4));
    }

    @Test
    void the_same_answer_in_other_letters_is_the_one_written_most_often() {
        var table = table(
                "Mentors",
                headers("Name", "E-mail", "Languages"),
                row("Liam O’Connell", "liam@example.org", "english, french"),
                row("Mei Chen", "mei@example.org", "English"),
                row("Omar Haddad", "omar@example.org", "English, French"),
                row("Ana Kovač", "ana@example.org", "French"));

        assertThat(((ReadRow.Accepted) read(table)).applicant().answers().choices(BuiltIn.LANGUAGES))
                .containsExactly("English", "French");
    }

    @ParameterizedTest
    @CsvSource({
        "Africa/Nairobi,Africa/Nairobi",
        "UTC+2,UTC+02:00",
        "(UTC+05:30) Chennai,UTC+05:30",
        "CET,Europe/Paris",
        "europe/madrid,Europe/Madrid",
        "Tokyo,Asia/Tokyo"
    })
    void a_time_zone_is_understood(String written, String zone) {
        assertThat(Zones.of(written)).contains(zone);
    }

    @Test
    void numbers_are_kept_as_a_person_reads_them() {
        var read = new RowReader("people.xlsx", numbers(), ColumnGuesses.of(numbers()))
                .read(numbers().rows().getFirst());
        var applicant = ((ReadRow.Accepted) read).applicant();

        assertThat(applicant.workplace().employeeId()).isEqualTo("00042");
        assertThat(applicant.contact().phone()).isEqualTo("4915112345678");
    }

    private static Table numbers() {
        List<Cell> cells = List.of(
                new Cell.Text("Mei Chen"),
                new Cell.Amount(new BigDecimal("42"), "00042"),
                new Cell.Amount(new BigDecimal("4915112345678"), "4.92E+12"));
        return new Table("Mentors", 1, List.of("Name", "Staff no", "Phone"), List.of(new SheetRow(2, false, cells)));
    }

    @Test
    void totals_labels_and_headers_once_more_are_no_people() {
        var headers = headers("Name", "E-mail", "Role");
        var table = table(
                "People",
                headers,
                row("Total", "", "14 people"),
                row("Mentors:", "", ""),
                row("Name", "E-mail", "Role"),
                row("", "", "", "a remark outside"));
        var reader = new RowReader("people.csv", table, ColumnGuesses.of(table));

        assertThat(table.rows()).allSatisfy(row -> assertThat(reader.read(row)).isInstanceOf(ReadRow.Skipped.class));
    }

    @Test
    void a_formula_without_a_value_is_said() {
        List<Cell> cells = List.of(new Cell.Text("Mei Chen"), new Cell.Text("mei@example.org"), new Cell.Fault("#N/A"));
        var table = new Table("Mentors", 1, List.of("Name", "E-mail", "Site"), List.of(new SheetRow(2, false, cells)));
        var read = new RowReader("people.xlsx", table, ColumnGuesses.of(table))
                .read(table.rows().getFirst());

        assertThat(((ReadRow.Accepted) read).warnings())
                .singleElement()
                .satisfies(problem -> assertThat(problem.found()).isEqualTo("#N/A"));
    }

    @Test
    void no_row_throws_whatever_it_holds() {
        long seed = 20_261_121;
        var random = new Random(seed);
        var headers = headers(
                "First name",
                "Name",
                "E-mail",
                "Role",
                "Capacity",
                "Level",
                "Time zone",
                "Signed up on",
                "Languages",
                "Manager",
                "Status",
                "Phone",
                "Staff no",
                "Notes",
                "Start date");
        var rows = new ArrayList<SheetRow>();
        for (int n = 0; n < 3_000; n++) {
            var cells = new ArrayList<Cell>();
            headers.forEach(_ -> cells.add(anything(random)));
            rows.add(new SheetRow(n + 2, false, cells));
        }
        var table = new Table("People", 1, headers, rows);
        var reader = new RowReader("people.xlsx", table, ColumnGuesses.of(table));

        assertThat(rows)
                .as("seed " + seed)
                .allSatisfy(row -> assertThat(reader.read(row).at().row()).isEqualTo(row.number()));
    }

    private static Cell anything(Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> Cell.Blank.CELL;
            case 1 -> new Cell.Amount(new BigDecimal(random.nextGaussian() * 1e9), "1E9");
            case 2 -> new Cell.Date(LocalDate.of(1900 + random.nextInt(200), 1, 1));
            case 3 -> new Cell.Fault("#REF!");
            case 4 -> new Cell.YesNo(true);
            case 5 -> Cell.text("99.99.9999");
            case 6 -> Cell.text(", ;()@ =");
            default -> Cell.text(noise(random));
        };
    }

    private static String noise(Random random) {
        return random.ints(random.nextInt(30), 1, 0x3100)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static Applicant accepted(List<String> headers, List<String> row) {
        var read = read(headers, row);
        assertThat(read).isInstanceOf(ReadRow.Accepted.class);
        return ((ReadRow.Accepted) read).applicant();
    }

    private static Problem onlyProblem(List<String> headers, List<String> row) {
        var read = read(headers, row);
        assertThat(read).isInstanceOf(ReadRow.Rejected.class);
        assertThat(((ReadRow.Rejected) read).problems()).hasSize(1);
        return ((ReadRow.Rejected) read).problems().getFirst();
    }

    private static ReadRow read(List<String> headers, List<String> row) {
        return read(table("People", headers, row));
    }

    /** The first row of a table. */
    private static ReadRow read(Table table) {
        return new RowReader("people.csv", table, ColumnGuesses.of(table))
                .read(table.rows().getFirst());
    }

    @SafeVarargs
    private static Table table(String sheet, List<String> headers, List<String>... rows) {
        var numbered = new ArrayList<SheetRow>();
        for (var row : rows) {
            numbered.add(new SheetRow(
                    numbered.size() + 2, false, row.stream().map(Cell::text).toList()));
        }
        return new Table(sheet, 1, headers, numbered);
    }

    private static List<String> headers(String... headers) {
        return List.of(headers);
    }

    private static List<String> row(String... cells) {
        return List.of(cells);
    }
}
