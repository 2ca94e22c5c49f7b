package org.pairwright.intake.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pairwright.intake.rows.Applicant;
import org.pairwright.intake.rows.Application;
import org.pairwright.intake.rows.ReadRow;
import org.pairwright.intake.rows.problem.SheetPlace;
import org.pairwright.program.fields.Answers;
import org.pairwright.program.people.Contact;
import org.pairwright.program.people.Name;
import org.pairwright.program.people.ReportsTo;
import org.pairwright.program.people.Role;
import org.pairwright.program.people.Workplace;
import org.pairwright.spreadsheet.SheetRow;
import org.pairwright.text.Sentence;

/**
 * Thousands of made people with few names at few sites, families with one mailbox among them, some of whom answered twice
 * under a short name, a slip or a new surname: nobody is merged with somebody else unasked, and nobody is doubled.
 */
class CrowdTest {
    private static final int PEOPLE = 4_000;
    private static final List<String> FIRST = List.of(
            "Ana",
            "María",
            "Mario",
            "Elizabeth",
            "Robert",
            "José",
            "Alexander",
            "Alexandra",
            "Daniel",
            "Daniela",
            "Jürgen",
            "Amara",
            "Kenji",
            "Mei",
            "Francis",
            "Frances",
            "Paul",
            "Paula",
            "Liam",
            "Søren");
    private static final Map<String, String> SHORT = Map.of(
            "Elizabeth",
            "Liz",
            "Robert",
            "Bob",
            "José",
            "Pepe",
            "Alexander",
            "Sascha",
            "Alexandra",
            "Sandra",
            "Jürgen",
            "Juergen",
            "Søren",
            "Soeren",
            "Daniel",
            "Dan");
    private static final List<String> LAST = List.of(
            "García López",
            "Müller",
            "Okafor",
            "Watanabe",
            "Silva",
            "de Souza",
            "Schmidt",
            "O’Connell",
            "Chen",
            "Haddad",
            "Lindqvist",
            "Kovač",
            "van der Berg",
            "Rossi",
            "Nair");
    private static final List<String> SITES = List.of("Madrid", "Berlin", "Lagos");

    private final List<ReadRow> rows = new ArrayList<>();
    private final Map<SheetPlace, Integer> whose = new HashMap<>();
    private final Set<String> ofHousehold = new HashSet<>();
    private Random random = new Random(0);

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 20_261_122, 77})
    void nobody_is_merged_with_somebody_else_and_nobody_is_doubled(long seed) {
        random = new Random(seed);
        for (int person = 0; person < PEOPLE; person++) {
            comeIn(person);
        }

        var reviewed = Reviewing.review(rows, KnownPeople.none(), ReviewTerms.usual());

        var merged = reviewed.lines().stream()
                .filter(ReviewLine.Merged.class::isInstance)
                .map(ReviewLine.Merged.class::cast)
                .toList();
        assertThat(merged)
                .as("merged with somebody else")
                .allSatisfy(line -> assertThat(whose.get(line.into())).isEqualTo(whose.get(line.at())));
        var taken = reviewed.lines().stream()
                .filter(ReviewLine.Fresh.class::isInstance)
                .map(line -> whose.get(line.at()))
                .toList();
        assertThat(taken).as("doubled or lost").hasSize(PEOPLE).doesNotHaveDuplicates();
        assertThat(reviewed.lines()).hasSameSizeAs(rows);
        assertThat(merged.size() + taken.size() + others(reviewed)).isEqualTo(rows.size());
    }

    private static long others(Reviewed reviewed) {
        return reviewed.lines().stream()
                .filter(line -> line instanceof ReviewLine.Rejected || line instanceof ReviewLine.Skipped)
                .count();
    }

    private void comeIn(int person) {
        String first = any(FIRST);
        String last = any(LAST);
        boolean family = random.nextInt(4) == 0 && ofHousehold.add(first + last + person / 4);
        String email = family ? "familia" + last.hashCode() + person / 4 + "@example.org" : email(first, person);
        String number = random.nextInt(3) == 0 ? "P" + person : "";
        add(person, new Name(first, last), email, number);
        if (random.nextInt(5) == 0) {
            add(person, again(first, last, family), random.nextBoolean() ? email.toUpperCase(Locale.ROOT) : email, "");
        }
        if (random.nextInt(20) == 0) {
            rows.add(new ReadRow.Skipped(next(), Sentence.of("intake.skipped.total")));
        }
        if (random.nextInt(20) == 0) {
            rows.add(new ReadRow.Rejected(next(), new SheetRow(rows.size() + 2, false, List.of()), List.of()));
        }
    }

    /** In a family the first name is what tells. */
    private Name again(String first, String last, boolean family) {
        return switch (random.nextInt(family ? 2 : 4)) {
            case 0 -> new Name(first, last);
            case 1 -> new Name(family ? first : SHORT.getOrDefault(first, first), last);
            case 2 -> new Name(last, first);
            default -> new Name(first, any(LAST));
        };
    }

    private static String email(String first, int person) {
        return first.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "") + "." + first.toLowerCase(Locale.ROOT) + person
                + "@example.org";
    }

    private void add(int person, Name name, String email, String number) {
        var at = next();
        whose.put(at, person);
        rows.add(new ReadRow.Accepted(
                new Applicant(
                        at,
                        name,
                        new Contact(email, ""),
                        new Workplace(
                                number, SITES.get(person % SITES.size()), "", OptionalInt.empty(), "", ReportsTo.NONE),
                        Answers.NONE,
                        new Application(
                                Role.MENTEE, Optional.empty(), OptionalInt.empty(), Optional.empty(), Answers.NONE)),
                List.of()));
    }

    private SheetPlace next() {
        return new SheetPlace("crowd.csv", "Crowd", rows.size() + 2);
    }

    private String any(List<String> all) {
        return all.get(random.nextInt(all.size()));
    }
}
