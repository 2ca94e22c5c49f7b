package org.pairwright.ui.people;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pairwright.enrolment.Enrolled;
import org.pairwright.program.fields.BuiltIn;
import org.pairwright.program.fields.ProfileField;
import org.pairwright.program.pairs.PairLife;
import org.pairwright.program.people.Participant;
import org.pairwright.program.people.Status;
import org.pairwright.program.proposal.Unplaced;
import org.pairwright.task.Progress;
import org.pairwright.text.Sentence;
import org.pairwright.ui.kit.Likeness;

/**
 * Everybody in the program, read once and joined in memory.
 *
 * @param rows by name
 * @param questions the administrator's own
 * @param unplaced whom the latest run left without a partner
 * @param today when they were read
 */
record LoadedPeople(
        List<PersonRow> rows,
        List<ProfileField> questions,
        Set<Long> unplaced,
        ProgramConsents consents,
        LocalDate today) {
    static final LoadedPeople NONE =
            new LoadedPeople(List.of(), List.of(), Set.of(), ProgramConsents.NONE, LocalDate.EPOCH);
    private static final int REPORT_EVERY = 500;

    static LoadedPeople read(PeopleReads reads, long program, Progress progress) {
        var all = Enrolled.joined(
                reads.persons().ofProgram(program), reads.participants().ofProgram(program));
        var partners = partners(reads, program, all);
        var enrolled =
                all.stream().filter(one -> one.person().removedOn().isEmpty()).toList();
        var rows = new ArrayList<PersonRow>(enrolled.size());
        for (var one : enrolled) {
            if (rows.size() % REPORT_EVERY == 0) {
                progress.report(rows.size(), enrolled.size(), Sentence.of("people.loading"));
            }
            rows.add(PersonRow.of(one, partners.getOrDefault(one.participant().id(), List.of())));
        }
        return new LoadedPeople(
                byName(rows),
                questions(reads, program),
                unplaced(reads, program),
                ProgramConsents.of(reads.consents().ofProgram(program)),
                LocalDate.now(reads.clock()));
    }

    Optional<PersonRow> find(long participant) {
        return rows.stream().filter(row -> row.id() == participant).findFirst();
    }

    /** What is already written at this entry by somebody, each once, for choosing instead of typing. */
    List<String> known(Function<PersonRow, String> entry) {
        return rows.stream()
                .map(entry)
                .filter(words -> !words.isBlank())
                .distinct()
                .sorted(Comparator.comparing(Likeness::plain))
                .toList();
    }

    /** How many mentees, mentors, places and withdrawn people. */
    Sentence counts() {
        var taking = rows.stream()
                .map(PersonRow::participant)
                .filter(one -> one.status() != Status.WITHDRAWN)
                .toList();
        long mentees = taking.stream().filter(one -> one.role().isMentored()).count();
        var mentors = taking.stream().filter(one -> one.role().mentors()).toList();
        long places = mentors.stream().mapToLong(Participant::places).sum();
        int withdrawn = rows.size() - taking.size();
        return withdrawn == 0
                ? Sentence.of("people.counts", mentees, mentors.size(), places)
                : Sentence.of("people.countsWithdrawn", mentees, mentors.size(), places, withdrawn);
    }

    private static List<PersonRow> byName(List<PersonRow> rows) {
        var keys = rows.stream().collect(toMap(PersonRow::id, row -> Likeness.plain(row.name())));
        return rows.stream()
                .sorted(Comparator.comparing(row -> keys.getOrDefault(row.id(), "")))
                .toList();
    }

    private static Map<Long, List<Partner>> partners(PeopleReads reads, long program, List<Enrolled> enrolled) {
        var names = enrolled.stream()
                .collect(toMap(
                        one -> one.participant().id(),
                        one -> one.person().name().full()));
        var partners = new HashMap<Long, List<Partner>>();
        running(reads, program).forEach(life -> {
            var pair = life.pair();
            add(
                    partners,
                    pair.mentee(),
                    new Partner(pair.id(), names.getOrDefault(pair.mentor(), ""), true, life.state(), pair.circle()));
            add(
                    partners,
                    pair.mentor(),
                    new Partner(pair.id(), names.getOrDefault(pair.mentee(), ""), false, life.state(), pair.circle()));
        });
        return partners;
    }

    private static void add(Map<Long, List<Partner>> partners, long participant, Partner partner) {
        partners.computeIfAbsent(participant, _ -> new ArrayList<>()).add(partner);
    }

    private static Stream<PairLife> running(PeopleReads reads, long program) {
        var pairs = reads.pairs().ofProgram(program);
        return PairLife.ofAll(pairs, reads.pairs().eventsOfProgram(program), List.of(), List.of()).stream()
                .filter(life -> life.state().isRunning());
    }

    private static List<ProfileField> questions(PeopleReads reads, long program) {
        return reads.fields().ofProgram(program).stream()
                .filter(field -> !BuiltIn.ALL.contains(field.name()))
                .toList();
    }

    private static Set<Long> unplaced(PeopleReads reads, long program) {
        return reads.runs().latest(program).stream()
                .flatMap(run -> run.proposal().unplaced().stream())
                .map(Unplaced::mentee)
                .collect(Collectors.toSet());
    }
}
